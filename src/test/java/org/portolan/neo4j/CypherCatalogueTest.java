package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page on cypher/; with {@code -Dcatalogue=write} it is written instead of compared. */
class CypherCatalogueTest {
  @Test
  void theCatalogueSaysWhatTheHeadersSay() throws IOException {
    String text = Catalogue.text();
    if ("write".equals(System.getProperty("catalogue"))) {
      Files.writeString(Catalogue.FILE, text);
    }

    assertThat(Catalogue.FILE)
        .as("write it anew: mvn test -Dtest=CypherCatalogueTest -Dcatalogue=write")
        .content()
        .isEqualTo(text);
  }
}
