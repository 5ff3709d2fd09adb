package org.portolan.neo4j;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** The shared Neo4j with its schema and nothing in it. */
final class GraphFixture {
  private static final Graph GRAPH = migrated();

  private GraphFixture() {}

  private static Graph migrated() {
    Graph graph = new Graph(TestNeo4j.driver());
    graph.migrate();
    return graph;
  }

  static Graph empty() {
    TestNeo4j.wipe();
    return GRAPH;
  }

  /** Runs Cypher as a person would in Neo4j Browser. */
  static List<Record> cypher(String statement) {
    return TestNeo4j.driver().executableQuery(statement).execute().records();
  }

  static List<Record> run(CypherScript script, Map<String, Object> parameters) {
    return TestNeo4j.driver()
        .executableQuery(script.text())
        .withParameters(parameters)
        .execute()
        .records();
  }

  static List<Record> run(CypherScript script, List<Map<String, Object>> rows) {
    return run(script, Map.of("rows", rows));
  }

  /** All nodes but the lock, with all that leaves them, as texts in order. */
  static List<String> everything() {
    return cypher(
            "MATCH (n) WHERE NOT n:LoadLock"
                + " OPTIONAL MATCH (n)-[r]->(m)"
                + " WITH n, r, m, coalesce(n.id, n.text) AS one, coalesce(m.id, m.text) AS other"
                + " RETURN labels(n)[0] + one AS node, properties(n) AS p, type(r) AS type,"
                + " properties(r) AS q, other ORDER BY node, toString(type), other, toString(q.role),"
                + " q.order, n.note")
        .stream()
        .map(row -> row.asMap(value -> inOrder(value.asObject())).toString())
        .sorted()
        .toList();
  }

  /** The order of properties is how they lie in the store, which says nothing of them. */
  private static Object inOrder(@Nullable Object value) {
    return value instanceof Map<?, ?> properties
        ? new TreeMap<>(properties).toString()
        : String.valueOf(value);
  }
}
