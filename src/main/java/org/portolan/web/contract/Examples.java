package org.portolan.web.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the interface, all of them answers over the bundled case. */
public final class Examples {
  private static final String FILES = "classpath:openapi/examples/*.json";
  private static final String END = ".json";

  private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([^&>]+)");

  private final List<Example> all;

  private Examples(List<Example> all) {
    this.all = List.copyOf(all);
  }

  /**
   * Reads the examples that come with Portolan.
   *
   * @return the examples, in order of their files' names
   */
  public static Examples read() {
    try {
      List<Example> read = new ArrayList<>();
      for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
        String name = Objects.requireNonNull(file.getFilename());
        try (InputStream content = file.getInputStream()) {
          read.add(
              Example.read(
                  name.substring(0, name.length() - END.length()),
                  JsonMapper.shared().readTree(content)));
        }
      }
      read.sort(Comparator.comparing(Example::file));
      return new Examples(read);
    } catch (IOException e) {
      throw new UncheckedIOException("The examples of the interface cannot be read", e);
    }
  }

  /**
   * All examples.
   *
   * @return them, in order of their files' names
   */
  public List<Example> list() {
    return all;
  }

  /** Those of an operation with a status, and those that stand for every operation. */
  List<Example> list(String operation, int status) {
    return all.stream()
        .filter(example -> example.status() == status)
        .filter(
            example ->
                example.operation().equals(operation) || example.operation().equals(Example.EVERY))
        .toList();
  }

  /** Those of an operation with a status alone. */
  List<Example> listOwn(String operation, int status) {
    return all.stream()
        .filter(example -> example.operation().equals(operation) && example.status() == status)
        .toList();
  }

  /** Those of an operation that send an archive, each archive once. */
  List<Example> listSending(String operation) {
    Set<Map<String, String>> sent = new HashSet<>();
    return all.stream()
        .filter(example -> example.operation().equals(operation))
        .filter(example -> !example.request().files().isEmpty())
        .filter(example -> sent.add(example.request().files()))
        .toList();
  }

  /** A cursor that an operation really gave: the first of its examples that goes on has it. */
  Optional<String> findCursor(String operation) {
    return listOwn(operation, 200).stream()
        .flatMap(example -> Stream.ofNullable(example.link()))
        .map(CURSOR::matcher)
        .filter(Matcher::find)
        .map(cursor -> cursor.group(1))
        .findFirst();
  }
}
