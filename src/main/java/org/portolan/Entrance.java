package org.portolan;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.AccessFile;
import org.portolan.usecase.access.AccessList;
import org.portolan.usecase.access.Doors;
import org.springframework.core.env.Environment;

/** Where Portolan listens, and who is therefore let in. */
final class Entrance {
  private static final String ADDRESS = "server.address";
  private static final String READING = "portolan.reading";
  private static final String HOSTS = "portolan.hosts";
  private static final String NAME = "spring.security.user.name";
  private static final String PASSWORD = "spring.security.user.password";

  /** What make a server trust the tokens of an issuer, or of a holder of keys. */
  private static final List<String> ISSUERS =
      List.of("issuer-uri", "jwk-set-uri", "public-key-location").stream()
          .map(name -> "spring.security.oauth2.resourceserver.jwt." + name)
          .toList();

  private Entrance() {}

  /**
   * Refuses to let the whole network in.
   *
   * @throws BadSetting saying what to configure, if others than this machine could reach a Portolan
   *     that knows nobody, or the list of who is let in is damaged
   */
  static void requireSafe(Environment environment, Settings settings) {
    boolean nobody =
        list(settings).hasNobody()
            && environment.getProperty(PASSWORD) == null
            && ISSUERS.stream().allMatch(issuer -> environment.getProperty(issuer) == null);
    String address = address(environment);
    if (nobody && !isLoopback(address)) {
      throw new BadSetting(
          ("%s: '%s' lets others than this machine in, and nobody is known who may. Make a key ('portolan keys"
                  + " make NAME') or add somebody ('portolan people add NAME'), or set %s and %s, or %s;"
                  + " else leave %s at 127.0.0.1.")
              .formatted(ADDRESS, address, NAME, PASSWORD, ISSUERS.get(0), ADDRESS));
    }
  }

  private static AccessList list(Settings settings) {
    try {
      return settings.accessFile().read();
    } catch (AccessFile.Unreadable e) {
      throw new BadSetting(String.valueOf(e.getMessage()), e);
    }
  }

  /** Who is let in: the list, and who stands in the settings. */
  static Access access(Environment environment, Settings settings) {
    Access access = new Access(settings.accessFile(), Clock.systemUTC());
    Optional.ofNullable(environment.getProperty(PASSWORD))
        .ifPresent(
            password -> access.admit(environment.getProperty(NAME, "portolan"), password.strip()));
    return access;
  }

  /** On loopback whoever uses the machine may ask; elsewhere only those with a right. */
  static Doors doors(Environment environment) {
    boolean loopback = isLoopback(address(environment));
    return new Doors(reading(environment, loopback), loopback ? hosts(environment) : Set.of());
  }

  private static Doors.Reading reading(Environment environment, boolean loopback) {
    String given = environment.getProperty(READING);
    if (given == null) {
      return loopback ? Doors.Reading.OPEN : Doors.Reading.USERS;
    }
    return Arrays.stream(Doors.Reading.values())
        .filter(reading -> reading.name().equalsIgnoreCase(given.strip()))
        .findFirst()
        .orElseThrow(
            () -> new BadSetting("%s: '%s' is neither OPEN nor USERS".formatted(READING, given)));
  }

  private static Set<String> hosts(Environment environment) {
    Set<String> hosts = new HashSet<>(Set.of("localhost", "127.0.0.1", "::1", "0:0:0:0:0:0:0:1"));
    hosts.add(address(environment).toLowerCase(Locale.ROOT));
    WebAddress.find("portolan.url", environment)
        .map(url -> url.getHost().toLowerCase(Locale.ROOT))
        .ifPresent(hosts::add);
    Arrays.stream(environment.getProperty(HOSTS, "").split(",", -1))
        .map(String::strip)
        .filter(host -> !host.isEmpty())
        .map(host -> host.toLowerCase(Locale.ROOT))
        .forEach(hosts::add);
    return hosts;
  }

  private static String address(Environment environment) {
    return environment.getProperty(ADDRESS, "127.0.0.1");
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      // The web server will say that it cannot listen there.
      return false;
    }
  }
}
