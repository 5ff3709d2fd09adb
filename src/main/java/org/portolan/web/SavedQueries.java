package org.portolan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The queries that people keep in Neo4j Browser: those of the guide and those of the library. A
 * folder of the archive becomes a folder there, the first line of a file its name.
 */
final class SavedQueries {
  /** Where the queries of the guide are. */
  static final String OF_GUIDE = "classpath:cypher/browser/queries/";

  private static final String OF_LIBRARY = "classpath:cypher/query/";

  /** How an example gives a parameter. */
  private static final Pattern PARAMETER = Pattern.compile("(?m)^// +(:param .+;)$");

  /** Any fixed day, so that the same queries make the same bytes. */
  private static final FileTime FIXED = FileTime.from(Instant.parse("2024-01-01T00:00:00Z"));

  private SavedQueries() {}

  /** The archive, in the form that Browser takes when it is dropped on its window. */
  static byte[] archive() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> query : list().entrySet()) {
        ZipEntry entry = new ZipEntry(query.getKey());
        entry.setLastModifiedTime(FIXED);
        zip.putNextEntry(entry);
        zip.write(query.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Map<String, String> list() throws IOException {
    PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
    Map<String, String> queries = new TreeMap<>();
    for (Resource query : files.getResources(OF_GUIDE + "*.cypher")) {
      queries.put("Portolan/" + query.getFilename(), text(query));
    }
    for (Resource query : files.getResources(OF_LIBRARY + "*.cypher")) {
      String name = Objects.requireNonNull(query.getFilename());
      queries.put("Portolan library/" + name, named(name, text(query)));
    }
    return queries;
  }

  /** A query with its name, and with the parameters of its example set. */
  private static String named(String file, String query) {
    String parameters =
        PARAMETER
            .matcher(query)
            .results()
            .map((MatchResult found) -> found.group(1) + "\n")
            .collect(Collectors.joining());
    return "// " + file.replace(".cypher", "") + "\n" + parameters + query;
  }

  static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
