package org.portolan.neo4j;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.neo4j.driver.types.Point;

/** How the values of a property stand in a CSV file for Neo4j's importer. */
enum ImportType {
  STRING("string"),
  LONG("long"),
  DOUBLE("double"),
  BOOLEAN("boolean"),
  DATE("date"),
  POINT("point{crs:WGS-84}"),
  STRINGS("string[]"),
  LONGS("long[]"),
  DOUBLES("double[]");

  /** Between the values of a list: the unit separator, which no text of people's has in it. */
  static final char BETWEEN = '\u001f';

  private final String name;

  ImportType(String name) {
    this.name = name;
  }

  /** The type as a header has it. */
  String header() {
    return name;
  }

  /** The type of a value, as the online load gives it to the driver. */
  static ImportType of(Object value) {
    if (value instanceof List<?> list) {
      if (list.isEmpty()) {
        throw new IllegalArgumentException("the importer knows no empty list; expected no value");
      }
      return switch (of(list.get(0))) {
        case LONG -> LONGS;
        case DOUBLE -> DOUBLES;
        default -> STRINGS;
      };
    }
    if (value instanceof String) {
      return STRING;
    }
    if (value instanceof Long) {
      return LONG;
    }
    if (value instanceof Double) {
      return DOUBLE;
    }
    if (value instanceof Boolean) {
      return BOOLEAN;
    }
    if (value instanceof LocalDate) {
      return DATE;
    }
    if (value instanceof Point) {
      return POINT;
    }
    throw new IllegalArgumentException("the importer is given no " + value.getClass());
  }

  /**
   * Writes a value as a cell.
   *
   * @throws IllegalArgumentException if it is a list that a cell cannot tell from another
   */
  static String cell(Object value) {
    if (value instanceof List<?> list) {
      return list(list);
    }
    if (value instanceof Point at) {
      return quoted("{latitude:%s,longitude:%s}".formatted(at.y(), at.x()));
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String list(List<?> values) {
    for (Object value : values) {
      if (value.toString().indexOf(BETWEEN) >= 0 || (values.size() == 1 && value.equals(""))) {
        throw new IllegalArgumentException(
            "'%s' stands in a list; expected a text that is not empty and has no U+001F in it"
                .formatted(value));
      }
    }
    return quoted(
        values.stream().map(Object::toString).collect(Collectors.joining(String.valueOf(BETWEEN))));
  }

  static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
