package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.portolan.domain.Id;

/**
 * Writes slices of a state of the graph into an empty graph, in transactions of a bounded size: one
 * statement a label, one a type of relationship. What refers to a slice to come waits for the end.
 */
final class SliceWriter implements AutoCloseable {
  private static final String TYPE = "type";

  private final LoadMark mark;
  private final Session session;
  private final int largestTransaction;
  private final Set<Id> awaited;
  private final LongConsumer done;
  private final Map<NodeKey, Long> kept = new HashMap<>();
  private final Map<NodeKey, Long> ofSlice = new HashMap<>();
  private final List<Edge> waiting = new ArrayList<>();
  private Written written = Written.NOTHING;
  private long transactions;

  /**
   * Makes a writer.
   *
   * @param mark that of the load
   * @param largestTransaction the most nodes and relationships of a transaction
   * @param awaited ids that other slices than their own refer to
   * @param done is told after each transaction how many nodes there are by then
   */
  SliceWriter(LoadMark mark, int largestTransaction, Set<Id> awaited, LongConsumer done) {
    this.mark = mark;
    this.session = mark.session();
    this.largestTransaction = largestTransaction;
    this.awaited = awaited;
    this.done = done;
  }

  /** Writes a slice, in one transaction if it fits. */
  void write(PropertyGraph slice) {
    List<NodeKey> nodes = new ArrayList<>(slice.nodes().keySet());
    int size = slice.size();
    for (int from = 0; from < size; from += largestTransaction) {
      int to = Math.min(from + largestTransaction, size);
      List<NodeKey> some = nodes.subList(Math.min(from, nodes.size()), Math.min(to, nodes.size()));
      List<Edge> edges =
          slice.edges().subList(Math.max(0, from - nodes.size()), Math.max(0, to - nodes.size()));
      write(slice, some, edges);
    }
    ofSlice.clear();
  }

  /** Writes what refers to slices that came later than its own. */
  void writeAwaiting() {
    List<Edge> edges = List.copyOf(waiting);
    waiting.clear();
    for (int from = 0; from < edges.size(); from += largestTransaction) {
      int to = Math.min(from + largestTransaction, edges.size());
      write(new PropertyGraph(), List.of(), edges.subList(from, to));
    }
    if (!waiting.isEmpty()) {
      throw new IllegalStateException(
          "nothing in the data set is what %s means".formatted(waiting));
    }
  }

  private void write(PropertyGraph slice, List<NodeKey> nodes, List<Edge> edges) {
    List<Edge> later = new ArrayList<>();
    Written now =
        mark.writeOnce(
            session,
            transactions,
            transaction -> {
              // Done again from here if the server asks for that.
              later.clear();
              return create(transaction, slice, nodes).plus(connect(transaction, edges, later));
            });
    transactions++;
    written = written.plus(now);
    waiting.addAll(later);
    done.accept(written.nodesCreated());
  }

  private Written create(TransactionContext transaction, PropertyGraph slice, List<NodeKey> nodes) {
    Map<String, List<NodeKey>> byLabel = new TreeMap<>();
    for (NodeKey node : nodes) {
      byLabel.computeIfAbsent(node.label(), label -> new ArrayList<>()).add(node);
    }
    Written created = Written.NOTHING;
    for (Map.Entry<String, List<NodeKey>> some : byLabel.entrySet()) {
      var result =
          transaction.run(
              CypherScript.CREATE_NODES_OF_LABEL.text(),
              Map.of(
                  "label",
                  some.getKey(),
                  CypherScript.ROWS,
                  some.getValue().stream().map(slice::properties).toList()));
      List<Long> numbers = result.single().get("nodes").asList(number -> number.asLong());
      for (int i = 0; i < numbers.size(); i++) {
        note(some.getValue().get(i), numbers.get(i));
      }
      created = created.plus(result.consume().counters());
    }
    return created;
  }

  private void note(NodeKey node, long number) {
    boolean passing =
        (node.label().equals(Shape.MOVEMENT) || node.label().equals(Shape.CLAIM))
            && !awaited.contains(new Id(node.id()));
    (passing ? ofSlice : kept).put(node, number);
  }

  private Written connect(TransactionContext transaction, List<Edge> edges, List<Edge> later) {
    Map<String, List<List<Object>>> plain = new TreeMap<>();
    Map<String, List<List<Object>>> others = new TreeMap<>();
    for (Edge edge : edges) {
      Optional<Long> start = find(edge.start());
      Optional<Long> end = find(edge.end());
      if (start.isEmpty() || end.isEmpty()) {
        start.ifPresent(number -> kept.put(edge.start(), number));
        end.ifPresent(number -> kept.put(edge.end(), number));
        later.add(edge);
      } else if (edge.properties().isEmpty()) {
        plain
            .computeIfAbsent(edge.type(), type -> new ArrayList<>())
            .add(List.of(start.get(), end.get()));
      } else {
        others
            .computeIfAbsent(edge.type(), type -> new ArrayList<>())
            .add(List.of(start.get(), end.get(), edge.properties()));
      }
    }
    return run(transaction, CypherScript.CONNECT_NODES_PLAINLY, plain)
        .plus(run(transaction, CypherScript.CONNECT_NODES, others));
  }

  private Optional<Long> find(NodeKey node) {
    @Nullable Long number = ofSlice.get(node);
    return Optional.ofNullable(number == null ? kept.get(node) : number);
  }

  private static Written run(
      TransactionContext transaction,
      CypherScript script,
      Map<String, List<List<Object>>> rowsByType) {
    Written connected = Written.NOTHING;
    for (Map.Entry<String, List<List<Object>>> rows : rowsByType.entrySet()) {
      connected =
          connected.plus(
              transaction
                  .run(
                      script.text(),
                      Map.of(TYPE, rows.getKey(), CypherScript.ROWS, rows.getValue()))
                  .consume()
                  .counters());
    }
    return connected;
  }

  Written written() {
    return written;
  }

  @Override
  public void close() {
    session.close();
  }
}
