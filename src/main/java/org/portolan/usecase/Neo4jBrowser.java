package org.portolan.usecase;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Where people find Neo4j Browser, and links that open something in it. What of its address Browser
 * 5.24 reads, and how, is in docs/NEO4J-BROWSER.md.
 *
 * @param address its own, such as {@code http://localhost:7474/browser/}
 * @param bolt what it is to connect to, with the user's name, such as {@code
 *     bolt://neo4j@localhost:7687}; empty: what its own server tells it
 * @param portolan where the same people find Portolan, such as {@code http://localhost:8080}
 */
public record Neo4jBrowser(URI address, Optional<URI> bolt, URI portolan) {
  /** Where Portolan serves what Browser loads. */
  public static final String FILES = "/neo4j-browser/";

  private static final String GUIDE = FILES + "guide.html";

  /**
   * A link that opens Browser.
   *
   * @return all but the password is filled in
   */
  public URI home() {
    return URI.create(bolt.map(uri -> address + "?dbms=" + encoded(uri)).orElse("" + address));
  }

  /**
   * A link that opens Browser with the guide beside it.
   *
   * @return all but the password is filled in
   */
  public URI guide() {
    return URI.create(command("guide") + encoded(portolan.resolve(GUIDE)));
  }

  /**
   * What a link that opens Browser with Cypher in its editor starts with. The Cypher follows,
   * percent-encoded; Browser would cut it at the first {@code &} or {@code #}.
   *
   * @return an address that ends with {@code arg=}
   */
  public String query() {
    return command("edit");
  }

  /**
   * The origins that Browser's requests come from.
   *
   * @return its own, and where that is this machine by name, also by number
   */
  public List<String> origins() {
    String origin = address.getScheme() + "://" + address.getRawAuthority();
    return "localhost".equals(address.getHost())
        ? List.of(origin, origin.replace("localhost", "127.0.0.1"))
        : List.of(origin);
  }

  private String command(String name) {
    return home() + (bolt.isPresent() ? "&" : "?") + "cmd=" + name + "&arg=";
  }

  private static String encoded(URI uri) {
    return URLEncoder.encode(uri.toString(), StandardCharsets.UTF_8);
  }
}
