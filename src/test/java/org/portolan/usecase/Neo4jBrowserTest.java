package org.portolan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Neo4jBrowserTest {
  private static final URI ADDRESS = URI.create("http://localhost:7474/browser/");
  private static final URI PORTOLAN = URI.create("http://localhost:8080");

  private final Neo4jBrowser own =
      new Neo4jBrowser(ADDRESS, Optional.of(URI.create("bolt://neo4j@localhost:7687")), PORTOLAN);
  private final Neo4jBrowser another = new Neo4jBrowser(ADDRESS, Optional.empty(), PORTOLAN);

  @Test
  void aLinkFillsInWhereToConnectAndWho() {
    assertThat(own.home())
        .hasToString("http://localhost:7474/browser/?dbms=bolt%3A%2F%2Fneo4j%40localhost%3A7687");
  }

  @Test
  void anotherNeo4jTellsItsBrowserItselfWhereToConnect() {
    assertThat(another.home()).isEqualTo(ADDRESS);
    assertThat(another.guide())
        .hasToString(
            "http://localhost:7474/browser/?cmd=guide"
                + "&arg=http%3A%2F%2Flocalhost%3A8080%2Fneo4j-browser%2Fguide.html");
  }

  @Test
  void cypherFollowsTheStartOfALink() {
    assertThat(own.query()).startsWith(own.home() + "&").endsWith("&cmd=edit&arg=");
  }
}
