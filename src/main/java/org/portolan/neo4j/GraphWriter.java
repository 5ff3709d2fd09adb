package org.portolan.neo4j;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;

/** Writes edits in batches. */
final class GraphWriter {
  private final Target target;
  private final int batch;
  private final Present present;
  private final LongConsumer done;
  private final Map<NodeKey, String> created = new HashMap<>();
  private long rows;

  /**
   * Writes to a target.
   *
   * @param target what takes the batches
   * @param batch the most rows of one
   * @param present the graph as it is
   * @param done is told after each batch how many rows are done
   */
  GraphWriter(Target target, int batch, Present present, LongConsumer done) {
    this.target = target;
    this.batch = batch;
    this.present = present;
    this.done = done;
  }

  void write(Edits edits) {
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
    connect(edits.createdEdges());
  }

  private List<Map<String, Object>> deletions(List<Edge> edges) {
    Map<Edge, Deque<String>> left = new HashMap<>();
    List<Map<String, Object>> deletions = new ArrayList<>();
    for (Edge edge : edges) {
      String elementId =
          left.computeIfAbsent(edge, key -> new ArrayDeque<>(present.elementIds(key))).remove();
      deletions.add(Map.of("relationship", elementId));
    }
    return deletions;
  }

  private void create(Map<NodeKey, Map<String, Object>> nodes) {
    List<NodeKey> keys = new ArrayList<>(nodes.keySet());
    for (int start = 0; start < keys.size(); start += batch) {
      List<NodeKey> some = keys.subList(start, Math.min(start + batch, keys.size()));
      List<String> references =
          target.create(
              some.stream()
                  .map(
                      key ->
                          Map.<String, Object>of(
                              "label",
                              key.label(),
                              "properties",
                              Optional.ofNullable(nodes.get(key)).orElseThrow()))
                  .toList());
      for (int i = 0; i < some.size(); i++) {
        created.put(some.get(i), references.get(i));
      }
      count(some.size());
    }
  }

  /** Makes the rows batch by batch: all at once would take as much memory as the edits. */
  private void connect(List<Edge> edges) {
    for (int start = 0; start < edges.size(); start += batch) {
      List<Edge> some = edges.subList(start, Math.min(start + batch, edges.size()));
      target.run(CypherScript.CREATE_RELATIONSHIPS, some.stream().map(this::row).toList());
      count(some.size());
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

  private void run(CypherScript script, List<Map<String, Object>> all) {
    for (int start = 0; start < all.size(); start += batch) {
      List<Map<String, Object>> some = all.subList(start, Math.min(start + batch, all.size()));
      target.run(script, some);
      count(some.size());
    }
  }

  private void count(int some) {
    rows += some;
    done.accept(rows);
  }
}
