package org.portolan.neo4j;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.neo4j.driver.Result;
import org.neo4j.driver.SimpleQueryRunner;
import org.portolan.neo4j.LoadProgress.Phase;

/** Writes edits in batches. */
final class GraphWriter {
  private static final int BATCH = 5_000;

  private final SimpleQueryRunner transaction;
  private final Present present;
  private final LoadProgress progress;
  private final Map<NodeKey, String> created = new TreeMap<>();
  private Written written = Written.NOTHING;
  private long done;
  private long total;

  GraphWriter(SimpleQueryRunner transaction, Present present, LoadProgress progress) {
    this.transaction = transaction;
    this.present = present;
    this.progress = progress;
  }

  Written write(Edits edits) {
    total = edits.size();
    progress.at(Phase.WRITING, 0, total);
    run(CypherScript.DELETE_RELATIONSHIPS, deletions(edits.deletedEdges()));
    run(
        CypherScript.DELETE_NODES,
        edits.deletedNodes().stream()
            .map(key -> Map.<String, Object>of("node", present.elementId(key)))
            .toList());
    create(edits.createdNodes());
    run(
        CypherScript.UPDATE_NODES,
        edits.updatedNodes().entrySet().stream()
            .map(
                update ->
                    Map.<String, Object>of(
                        "node", elementId(update.getKey()), "properties", update.getValue()))
            .toList());
    run(CypherScript.CREATE_RELATIONSHIPS, edits.createdEdges().stream().map(this::row).toList());
    progress.at(Phase.COMMITTING, 0, 0);
    return written;
  }

  private List<Map<String, Object>> deletions(List<Edge> edges) {
    Map<Edge, Deque<String>> left = new HashMap<>();
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Edge edge : edges) {
      String elementId =
          left.computeIfAbsent(edge, key -> new ArrayDeque<>(present.elementIds(key))).remove();
      rows.add(Map.of("relationship", elementId));
    }
    return rows;
  }

  private void create(Map<NodeKey, Map<String, Object>> nodes) {
    List<NodeKey> keys = new ArrayList<>(nodes.keySet());
    for (int start = 0; start < keys.size(); start += BATCH) {
      List<NodeKey> batch = keys.subList(start, Math.min(start + BATCH, keys.size()));
      List<Map<String, Object>> rows =
          batch.stream()
              .map(
                  key ->
                      Map.<String, Object>of(
                          "label",
                          key.label(),
                          "properties",
                          Optional.ofNullable(nodes.get(key)).orElseThrow()))
              .toList();
      Result result = transaction.run(CypherScript.CREATE_NODES.text(), Map.of("rows", rows));
      result.forEachRemaining(
          row -> created.put(batch.get(row.get("row").asInt()), row.get("node").asString()));
      count(result, batch.size());
    }
  }

  private Map<String, Object> row(Edge edge) {
    return Map.of(
        "type", edge.type(),
        "start", elementId(edge.start()),
        "end", elementId(edge.end()),
        "properties", edge.properties());
  }

  private String elementId(NodeKey key) {
    return Optional.ofNullable(created.get(key)).orElseGet(() -> present.elementId(key));
  }

  private void run(CypherScript script, List<Map<String, Object>> rows) {
    for (int start = 0; start < rows.size(); start += BATCH) {
      List<Map<String, Object>> batch = rows.subList(start, Math.min(start + BATCH, rows.size()));
      count(transaction.run(script.text(), Map.of("rows", batch)), batch.size());
    }
  }

  private void count(Result result, int rows) {
    written = written.plus(result.consume().counters());
    done += rows;
    progress.at(Phase.WRITING, done, total);
  }
}
