package org.portolan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Point;

/**
 * Everything in a graph as texts in order: each node with all labels and properties, each
 * relationship with its type, properties and both ends, and of each value its type. The record of
 * migrations alone is left out, since it tells times.
 */
public final class WholeDump {
  private WholeDump() {}

  /** Everything in the graph of a server. */
  public static List<String> of(Driver driver) {
    List<String> dump = new ArrayList<>();
    Map<String, String> nodes = new HashMap<>();
    for (Record row :
        driver
            .executableQuery(
                "MATCH (n) WHERE NOT n:__Neo4jMigration"
                    + " RETURN elementId(n) AS node, labels(n) AS labels, properties(n) AS p")
            .execute()
            .records()) {
      String text =
          row.get("labels").asList(Value::asString).stream().sorted().toList()
              + properties(row.get("p"));
      nodes.put(row.get("node").asString(), text);
      dump.add(text);
    }
    for (Record row :
        driver
            .executableQuery(
                "MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration RETURN type(r) AS type,"
                    + " elementId(a) AS start, elementId(b) AS end, properties(r) AS p")
            .execute()
            .records()) {
      dump.add(
          "%s%s FROM %s TO %s"
              .formatted(
                  row.get("type").asString(),
                  properties(row.get("p")),
                  nodes.get(row.get("start").asString()),
                  nodes.get(row.get("end").asString())));
    }
    Collections.sort(dump);
    return dump;
  }

  private static String properties(Value properties) {
    Map<String, String> texts = new TreeMap<>();
    properties.asMap(Value::asObject).forEach((key, value) -> texts.put(key, text(value)));
    return texts.toString();
  }

  private static String text(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(WholeDump::text).toList().toString();
    }
    String type = value instanceof Point ? "Point" : value.getClass().getSimpleName();
    return type + " <" + value + ">";
  }
}
