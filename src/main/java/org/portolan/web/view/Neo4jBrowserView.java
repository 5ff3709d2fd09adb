package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.usecase.Neo4jBrowser;

/**
 * Links into Neo4j Browser; all are null where Portolan knows of none.
 *
 * @param browser opens Browser
 * @param guide opens Browser with Portolan's guide beside it
 * @param query what a link that opens Browser with Cypher in its editor starts with: append the
 *     Cypher, percent-encoded and without the characters {@code &} and {@code #}
 */
public record Neo4jBrowserView(
    @Nullable String browser, @Nullable String guide, @Nullable String query) {
  /** Where there is no Browser. */
  public static final Neo4jBrowserView NONE = new Neo4jBrowserView(null, null, null);

  /**
   * Shows where Browser is.
   *
   * @param browser where
   * @return its links
   */
  public static Neo4jBrowserView of(Neo4jBrowser browser) {
    return new Neo4jBrowserView(
        browser.home().toString(), browser.guide().toString(), browser.query());
  }
}
