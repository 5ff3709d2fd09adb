package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/**
 * Some nodes of the graph and all that decides what they mean: what they refer to, and of a
 * movement the claims about it, and so on. What is broken within it is broken in the whole graph
 * too, and nothing else is; so it is decoded as the whole graph would be.
 */
final class Closure {
  private final SimpleQueryRunner runner;
  private final Map<Long, Record> nodes = new HashMap<>();
  private final Map<String, Record> relationships = new LinkedHashMap<>();
  private final Set<Long> asked = new HashSet<>();

  Closure(SimpleQueryRunner runner) {
    this.runner = runner;
  }

  /** Adds nodes with all that they depend on. */
  void add(Collection<Long> numbers) {
    Set<Long> next = new HashSet<>(numbers);
    next.removeAll(asked);
    while (!next.isEmpty()) {
      asked.addAll(next);
      List<Long> batch = new ArrayList<>(next);
      next.clear();
      for (Record row : run(CypherScript.LIST_NODES_BY_NUMBER, batch)) {
        nodes.put(row.get("number").asLong(), row);
        next.addAll(row.get("mentioned").asList(Value::asLong));
      }
      for (Record row : run(CypherScript.LIST_DEPENDENCIES, batch)) {
        relationships.put(row.get("relationship").asString(), row);
        next.add(row.get("from").asLong());
        next.add(row.get("to").asLong());
      }
      next.removeAll(asked);
    }
  }

  private List<Record> run(CypherScript script, List<Long> numbers) {
    return runner.run(script.text(), Map.of("numbers", numbers)).list();
  }

  /** Tells whether a node is in it, or was found to be no more. */
  boolean has(long number) {
    return asked.contains(number);
  }

  /** Adds the ids of all nodes that are in it. */
  void ids(SharedIds ids) {
    nodes.forEach((number, row) -> ids.add(number, row.get("properties").get("id").asObject()));
  }

  Present present() {
    return Present.of(nodes.values().iterator(), relationships.values().iterator());
  }

  /** The key of each node by its number, as {@link #present()} has it. */
  Map<Long, NodeKey> keys(Present present) {
    Map<String, NodeKey> byElementId = present.keys();
    Map<Long, NodeKey> keys = new HashMap<>();
    nodes.forEach(
        (number, row) -> {
          NodeKey key = byElementId.get(row.get("node").asString());
          if (key != null) {
            keys.put(number, key);
          }
        });
    return keys;
  }
}
