package org.portolan.usecase;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
  /** Where Portolan serves the guide. */
  public static final String GUIDE = "/neo4j-browser/guide.html";

  /** Where Portolan serves the style. */
  public static final String STYLE = "/neo4j-browser/portolan.grass";

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

  private String command(String name) {
    return home() + (bolt.isPresent() ? "&" : "?") + "cmd=" + name + "&arg=";
  }

  private static String encoded(URI uri) {
    return URLEncoder.encode(uri.toString(), StandardCharsets.UTF_8);
  }
}
