package org.portolan.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portolan.usecase.Neo4jBrowser;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Serves what Neo4j Browser loads: the guide, the style, and queries to save. */
@RestController
@Hidden
class BrowserFilesController {
  private static final String FOLDER = "classpath:cypher/browser/";

  /** Stands in the guide for Portolan's address, or for the query of this name. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z-]+)}}");

  private final DefaultResourceLoader files = new DefaultResourceLoader();
  private final String portolan;

  BrowserFilesController(Optional<Neo4jBrowser> browser) {
    this.portolan = browser.map(there -> there.portolan().toString()).orElse("");
  }

  @GetMapping(path = Neo4jBrowser.FILES + "guide.html", produces = "text/html;charset=UTF-8")
  String guide() {
    return PLACEHOLDER
        .matcher(text(FOLDER + "guide.html"))
        .replaceAll(name -> Matcher.quoteReplacement(filled(name.group(1))));
  }

  @GetMapping(path = Neo4jBrowser.FILES + "portolan.grass", produces = "text/plain;charset=UTF-8")
  String style() {
    return text(FOLDER + "portolan.grass");
  }

  @GetMapping(path = Neo4jBrowser.FILES + "portolan-queries.zip", produces = "application/zip")
  byte[] queries() {
    return SavedQueries.archive();
  }

  private String filled(String placeholder) {
    return placeholder.equals("portolan") ? portolan : HtmlUtils.htmlEscape(query(placeholder));
  }

  /** A query without its header. */
  private String query(String name) {
    return text(SavedQueries.OF_GUIDE + name + ".cypher")
        .lines()
        .filter(line -> !line.startsWith("//"))
        .collect(Collectors.joining("\n"));
  }

  private String text(String file) {
    return SavedQueries.text(files.getResource(file));
  }
}
