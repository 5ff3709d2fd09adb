package org.portolan.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.portolan.usecase.Neo4jBrowser;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Serves what Neo4j Browser loads: the guide, the style, and queries to save. */
@RestController
@Hidden
class BrowserFilesController {
  private static final String FOLDER = "classpath:cypher/browser/";
  private static final String QUERIES = FOLDER + "queries/";

  /** The folder that the queries have among the favorites of whoever drops the archive. */
  private static final String FAVORITES = "Portolan/";

  /** Stands in the guide for Portolan's address, or for the query of this name. */
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z-]+)}}");

  /** Any fixed day, so that the same queries make the same bytes. */
  private static final FileTime FIXED = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));

  private final PathMatchingResourcePatternResolver files =
      new PathMatchingResourcePatternResolver();
  private final String portolan;

  BrowserFilesController(Optional<Neo4jBrowser> browser) {
    this.portolan = browser.map(there -> there.portolan().toString()).orElse("");
  }

  @GetMapping(path = Neo4jBrowser.FILES + "guide.html", produces = "text/html;charset=UTF-8")
  String guide() {
    return PLACEHOLDER
        .matcher(text(files.getResource(FOLDER + "guide.html")))
        .replaceAll(name -> Matcher.quoteReplacement(filled(name.group(1))));
  }

  @GetMapping(path = Neo4jBrowser.FILES + "portolan.grass", produces = "text/plain;charset=UTF-8")
  String style() {
    return text(files.getResource(FOLDER + "portolan.grass"));
  }

  /** The queries, in the form that Browser takes when it is dropped on its window. */
  @GetMapping(path = Neo4jBrowser.FILES + "portolan-queries.zip", produces = "application/zip")
  byte[] queries() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Resource query : list()) {
        ZipEntry entry = new ZipEntry(FAVORITES + query.getFilename());
        entry.setLastModifiedTime(FIXED);
        zip.putNextEntry(entry);
        zip.write(query.getContentAsByteArray());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String filled(String placeholder) {
    return placeholder.equals("portolan") ? portolan : HtmlUtils.htmlEscape(query(placeholder));
  }

  /** A query without its header. */
  private String query(String name) {
    return text(files.getResource(QUERIES + name + ".cypher"))
        .lines()
        .filter(line -> !line.startsWith("//"))
        .collect(Collectors.joining("\n"));
  }

  private List<Resource> list() throws IOException {
    return Arrays.stream(files.getResources(QUERIES + "*.cypher"))
        .sorted(Comparator.comparing(query -> Objects.requireNonNull(query.getFilename())))
        .toList();
  }

  private static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
