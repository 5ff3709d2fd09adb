package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where there is no Browser that Portolan knows of. */
@WebTest
class BrowserLinksTest {
  @Autowired private Asking asking;

  @Test
  void withoutABrowserEveryLinkIsNull() {
    assertThat(asking.get("/neo4j-browser").body())
        .isEqualTo("{\"browser\":null,\"guide\":null,\"query\":null}");
  }
}
