package org.portolan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;

/** Where people's browsers find what Portolan serves. */
final class WebAddress {
  private static final String PORT = "server.port";

  private WebAddress() {}

  /**
   * The address that a property gives.
   *
   * @throws IllegalArgumentException naming the property, if its value is not the address of a page
   */
  static Optional<URI> find(String property, Environment environment) {
    return Optional.ofNullable(environment.getProperty(property))
        .filter(value -> !value.isBlank())
        .map(value -> read(property, value.strip()));
  }

  private static URI read(String property, String value) {
    try {
      URI uri = new URI(value);
      if (("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null) {
        return uri;
      }
    } catch (URISyntaxException e) {
      throw refused(property, value, e);
    }
    throw refused(property, value, null);
  }

  private static BadSetting refused(String property, String value, @Nullable Throwable cause) {
    return new BadSetting(
        "%s: '%s' is not an address such as http://localhost:8080".formatted(property, value),
        cause);
  }

  /** Where Portolan serves, as its own machine sees it. */
  static URI served(Environment environment) {
    String host = environment.getProperty("server.address", "localhost");
    return URI.create(
        "http://%s:%s"
            .formatted(
                isHere(host) ? "localhost" : host.contains(":") ? "[" + host + "]" : host,
                environment.getProperty(PORT, "8080")));
  }

  /** Where a server that serves is asked from its own machine. */
  static URI ofThisMachine(Environment environment) {
    String host = environment.getProperty("server.address", "127.0.0.1");
    return URI.create(
        "http://%s:%s%s"
            .formatted(
                isAny(host) ? "127.0.0.1" : host.contains(":") ? "[" + host + "]" : host,
                environment.getRequiredProperty("local.server.port"),
                environment.getProperty("server.servlet.context-path", "")));
  }

  private static boolean isAny(String host) {
    try {
      return InetAddress.getByName(host).isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /**
   * Puts a free port in the place of port 0, since Neo4j Browser has to be told Portolan's address
   * before Portolan serves.
   */
  static void choosePort(ConfigurableEnvironment environment) {
    if ("0".equals(environment.getProperty(PORT))) {
      try (ServerSocket socket = new ServerSocket()) {
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        environment
            .getPropertySources()
            .addFirst(new MapPropertySource("the free port", Map.of(PORT, socket.getLocalPort())));
      } catch (IOException e) {
        throw new UncheckedIOException("no port is free", e);
      }
    }
  }

  /** Whether an address is this machine's, or all addresses of it. */
  private static boolean isHere(String host) {
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isLoopbackAddress() || address.isAnyLocalAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
