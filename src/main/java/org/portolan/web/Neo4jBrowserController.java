package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.portolan.usecase.Neo4jBrowser;
import org.portolan.web.view.Neo4jBrowserView;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers where Neo4j Browser is. */
@RestController
@Tag(name = "Neo4j Browser", description = "Where the same graph can be asked in Cypher")
class Neo4jBrowserController {
  /** Where this is answered. */
  static final String PATH = "/api/v1/neo4j-browser";

  private final Optional<Neo4jBrowser> browser;

  Neo4jBrowserController(Optional<Neo4jBrowser> browser) {
    this.browser = browser;
  }

  @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "getNeo4jBrowser",
      summary = "Get links that open Neo4j Browser, its guide to this graph, or a query in it",
      description =
          "All are null where Portolan uses another Neo4j and was not told where that one's Browser"
              + " is. A link to a query is `query` and then the Cypher, percent-encoded; Browser"
              + " cuts Cypher at the first & or #.")
  Neo4jBrowserView get(Parameters given) {
    return browser.map(Neo4jBrowserView::of).orElse(Neo4jBrowserView.NONE);
  }
}
