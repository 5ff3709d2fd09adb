package org.portolan.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML file into nodes that know where they stand.
 *
 * <p>Aliases and tags are refused, so that nothing in a file is more than it seems: what an alias
 * would bring in multiplies without bound.
 */
final class YamlTree {
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .loadSettings(
              LoadSettings.builder()
                  .setCodePointLimit(DataSetFiles.MAX_FILE_BYTES)
                  .setAllowDuplicateKeys(true) // told here, with both places
                  .build())
          .build();

  /** The most keys and values of a file; an article takes some hundreds. */
  static final int MOST_VALUES = 500_000;

  /** The longest line: what the parser takes for one text grows with its square. */
  static final int LONGEST_LINE = 1_000_000;

  private final SourceText source;
  private final YAMLParser parser;
  private final Faults faults;
  private int values;

  private YamlTree(SourceText source, YAMLParser parser, Faults faults) {
    this.source = source;
    this.parser = parser;
    this.faults = faults;
  }

  /** Reads a file; a fault and empty if it is not YAML. */
  static Optional<Node> read(SourceText source, Faults faults) {
    Optional<Position> tooLong = source.findLineBeyond(LONGEST_LINE);
    if (tooLong.isPresent()) {
      faults.add(
          tooLong.get(),
          "a line of more characters",
          "at most %d in a line".formatted(LONGEST_LINE));
      return Optional.empty();
    }
    try (YAMLParser parser =
        (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
      return new YamlTree(source, parser, faults).checkedDocument();
    }
  }

  private Optional<Node> checkedDocument() {
    try {
      return document();
    } catch (JacksonException e) {
      faults.add(syntax(e));
      return Optional.empty();
    }
  }

  private Optional<Node> document() {
    JsonToken first = parser.nextToken();
    if (first == null) {
      faults.add(Position.startOf(source.file()), "no content", "keys and values");
      return Optional.empty();
    }
    Node node = node(first);
    if (isFull()) {
      faults.add(here(), "more keys and values", "at most %d in a file".formatted(MOST_VALUES));
      return Optional.empty();
    }
    if (parser.nextToken() != null) {
      faults.add(here(), "a second document", "one YAML document a file");
    }
    return Optional.of(node);
  }

  /** Tells whether there is no sense in reading on. */
  private boolean isFull() {
    return values > MOST_VALUES;
  }

  private Node node(JsonToken token) {
    values++;
    Position at = here();
    requirePlain(at);
    return switch (token) {
      case START_OBJECT -> fields(at);
      case START_ARRAY -> items(at);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> scalar(at, Node.Scalar.Type.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> scalar(at, Node.Scalar.Type.BOOLEAN);
      case VALUE_NULL -> new Node.Scalar(at, "", Node.Scalar.Type.TEXT);
      default -> scalar(at, Node.Scalar.Type.TEXT);
    };
  }

  private void requirePlain(Position at) {
    if (parser.isCurrentAlias()) {
      faults.add(
          new Value(at, "alias", "*" + parser.getString()).fault("the value itself, written out"));
    } else if (parser.getTypeId() != null) {
      faults.add(new Value(at, "tag", parser.getTypeId()).fault("a plain value"));
    }
  }

  private Node scalar(Position at, Node.Scalar.Type type) {
    return new Node.Scalar(at, parser.getString().strip(), type);
  }

  private Node items(Position at) {
    List<Node> nodes = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != null && token != JsonToken.END_ARRAY && !isFull();
        token = parser.nextToken()) {
      nodes.add(node(token));
    }
    return new Node.Items(at, nodes);
  }

  private Node fields(Position at) {
    Map<String, Node.Field> fields = new LinkedHashMap<>();
    while (!isFull() && parser.nextToken() == JsonToken.PROPERTY_NAME) {
      values++;
      Position keyAt = here();
      String key = parser.getString();
      JsonToken value = parser.nextToken();
      if (value == null) {
        break;
      }
      Node.Field field = new Node.Field(keyAt, node(value));
      Node.Field first = fields.putIfAbsent(key, field);
      if (first != null) {
        faults.add(
            new Value(keyAt, "key", key)
                .fault("each key once; it stands at line %d already".formatted(first.at().line())));
      }
    }
    return new Node.Fields(at, fields);
  }

  private Position here() {
    TokenStreamLocation location = parser.currentTokenLocation();
    return new Position(
        source.file(), Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }

  private Fault syntax(JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException engine) {
      Optional<Mark> mark =
          engine.getProblem().contains("end of stream")
              ? engine.getContextMark().or(engine::getProblemMark)
              : engine.getProblemMark();
      return syntax(
          mark.map(m -> new Position(source.file(), m.getLine() + 1, m.getColumn() + 1))
              .orElseGet(this::here),
          engine.getProblem());
    }
    return syntax(here(), e.getOriginalMessage());
  }

  private static Fault syntax(Position at, String problem) {
    String oneLine = problem.lines().findFirst().orElse("").strip();
    return new Value(at, "not YAML (" + oneLine + ")", "").fault("well-formed YAML");
  }
}
