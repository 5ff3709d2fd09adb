package org.portolan.neo4j.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.IsoDuration;
import org.neo4j.driver.types.Point;
import tools.jackson.databind.JsonNode;

/**
 * Every value that a property of Neo4j can have, as JSON and back without loss. What JSON has is
 * itself, an integer being told from a float by how it is written; anything else is an object with
 * its type as the one key.
 */
final class GraphValues {
  private static final int PLANE = 2;

  private GraphValues() {}

  /** Puts properties in order of name, each value as JSON has it. */
  static Map<String, Object> plain(Map<String, Object> properties) {
    Map<String, Object> plain = new TreeMap<>();
    properties.forEach((name, value) -> plain.put(name, plain(value)));
    return plain;
  }

  static Object plain(Object value) {
    if (value instanceof String || value instanceof Long || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Double number) {
      return Double.isFinite(number) ? number : Map.of("float", number.toString());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(GraphValues::plain).toList();
    }
    if (value instanceof byte[] bytes) {
      return Map.of("bytes", Base64.getEncoder().encodeToString(bytes));
    }
    if (value instanceof Point point) {
      Object x = plain(point.x());
      Object y = plain(point.y());
      long srid = point.srid();
      return Map.of(
          "point",
          Double.isNaN(point.z()) ? List.of(srid, x, y) : List.of(srid, x, y, plain(point.z())));
    }
    if (value instanceof IsoDuration span) {
      return Map.of(
          "duration",
          List.of(span.months(), span.days(), span.seconds(), (long) span.nanoseconds()));
    }
    return Map.of(temporal(value), value.toString());
  }

  private static String temporal(Object value) {
    if (value instanceof LocalDate) {
      return "date";
    }
    if (value instanceof LocalTime) {
      return "localTime";
    }
    if (value instanceof OffsetTime) {
      return "time";
    }
    if (value instanceof LocalDateTime) {
      return "localDateTime";
    }
    if (value instanceof ZonedDateTime) {
      return "dateTime";
    }
    throw new IllegalArgumentException("%s, which no property can be".formatted(value));
  }

  /**
   * Reads properties back.
   *
   * @throws IllegalArgumentException naming what is no value
   */
  static Map<String, Object> properties(JsonNode plain) {
    Map<String, Object> properties = new TreeMap<>();
    plain
        .properties()
        .forEach(property -> properties.put(property.getKey(), value(property.getValue())));
    return properties;
  }

  static Object value(JsonNode plain) {
    if (plain.isString()) {
      return plain.asString();
    }
    if (plain.isBoolean()) {
      return plain.asBoolean();
    }
    if (plain.isIntegralNumber() && plain.canConvertToLong()) {
      return plain.asLong();
    }
    if (plain.isFloatingPointNumber()) {
      return plain.asDouble();
    }
    if (plain.isArray()) {
      return plain.values().stream().map(GraphValues::value).toList();
    }
    if (plain.isObject() && plain.size() == 1) {
      Map.Entry<String, JsonNode> only = plain.properties().iterator().next();
      return typed(only.getKey(), only.getValue());
    }
    throw new IllegalArgumentException("%s is no value".formatted(plain));
  }

  private static Object typed(String type, JsonNode plain) {
    try {
      return switch (type) {
        case "float" -> Double.valueOf(plain.asString());
        case "bytes" -> Base64.getDecoder().decode(plain.asString());
        case "date" -> LocalDate.parse(plain.asString());
        case "localTime" -> LocalTime.parse(plain.asString());
        case "time" -> OffsetTime.parse(plain.asString());
        case "localDateTime" -> LocalDateTime.parse(plain.asString());
        case "dateTime" -> ZonedDateTime.parse(plain.asString());
        case "duration" ->
            Values.isoDuration(
                    plain.path(0).asLong(),
                    plain.path(1).asLong(),
                    plain.path(2).asLong(),
                    plain.path(3).asInt())
                .asIsoDuration();
        case "point" -> point(plain);
        default -> throw new IllegalArgumentException("%s is no type".formatted(type));
      };
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("%s is no %s".formatted(plain, type), e);
    }
  }

  private static Point point(JsonNode plain) {
    int srid = plain.path(0).asInt();
    List<Double> at = plain.values().stream().skip(1).map(one -> (Double) value(one)).toList();
    return at.size() == PLANE
        ? Values.point(srid, at.get(0), at.get(1)).asPoint()
        : Values.point(srid, at.get(0), at.get(1), at.get(PLANE)).asPoint();
  }
}
