package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.neo4j.driver.Record;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.Told;
import org.portolan.domain.transport.Movement;

/**
 * Finds {@link Drift} in a graph that no memory holds: reads what is derived, some movements at a
 * time, and compares it with what the evidence gives.
 */
final class DriftReader {
  private static final int BATCH = 1_000;

  private final SimpleQueryRunner runner;
  private final Corpus corpus;
  private final List<Defect> drift = new ArrayList<>();

  private DriftReader(SimpleQueryRunner runner, Corpus corpus) {
    this.runner = runner;
    this.corpus = corpus;
  }

  /**
   * Reads what is derived.
   *
   * @param corpus the evidence of the graph
   * @param progress is told how many movements were compared
   */
  static List<Defect> read(SimpleQueryRunner runner, Corpus corpus, LongConsumer progress) {
    DriftReader reader = new DriftReader(runner, corpus);
    reader.compareFrame();
    reader.compareMovements(progress);
    return reader.drift;
  }

  private void compareFrame() {
    PropertyGraph present = new PropertyGraph();
    runner
        .run(CypherScript.LIST_DERIVED_OF_FRAME.text())
        .forEachRemaining(row -> add(row.get("tie"), present));
    PropertyGraph derived = present.copy();
    Derivation.deriveFrameEdges(derived, corpus);
    drift.addAll(Drift.between(present, derived, corpus));
  }

  private void compareMovements(LongConsumer progress) {
    Readings readings = Derivation.readings(corpus);
    List<Movement> batch = new ArrayList<>();
    long done = 0;
    for (Iterator<Told> told = corpus.told().iterator(); told.hasNext(); ) {
      batch.add(told.next().movement());
      if (batch.size() == BATCH || !told.hasNext()) {
        compare(batch, readings);
        done += batch.size();
        batch.clear();
        progress.accept(done);
      }
    }
  }

  private void compare(List<Movement> batch, Readings readings) {
    PropertyGraph present = new PropertyGraph();
    List<String> ids = batch.stream().map(movement -> movement.id().value()).toList();
    ids.forEach(id -> present.put(new NodeKey(Shape.MOVEMENT, id), Map.of()));
    for (Record row : runner.run(CypherScript.LIST_DERIVED.text(), Map.of("ids", ids)).list()) {
      Map<String, Object> window = new TreeMap<>(row.get("window").asMap(Value::asObject));
      window.values().removeIf(end -> end == null);
      present.put(new NodeKey(Shape.MOVEMENT, row.get("id").asString()), window);
      row.get("ties").values().forEach(tie -> add(tie, present));
    }
    PropertyGraph derived = present.copy();
    Derivation.derive(derived, corpus, readings, batch);
    drift.addAll(Drift.between(present, derived, corpus));
  }

  /** Adds a relationship as {@link Present} would have it. */
  private static void add(Value tie, PropertyGraph graph) {
    List<String> from = labels(tie.get(1));
    List<String> to = labels(tie.get(4));
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    String type = tie.get(0).asString();
    Map<String, Object> properties = new TreeMap<>(tie.get(7).asMap(Value::asObject));
    properties.keySet().retainAll(Shape.edgeProperties(type));
    graph.add(
        new Edge(
            type,
            key(from, tie.get(2), tie.get(3), graph),
            key(to, tie.get(5), tie.get(6), graph),
            properties));
  }

  private static List<String> labels(Value labels) {
    return labels.asList(Value::asString).stream().filter(Shape::knows).sorted().toList();
  }

  private static NodeKey key(List<String> labels, Value id, Value elementId, PropertyGraph graph) {
    if (labels.size() == 1 && id.asObject() instanceof String text && Id.isSlug(text)) {
      return new NodeKey(labels.get(0), text);
    }
    NodeKey key = NodeKey.unidentified(labels.get(0), elementId.asString());
    graph.noteStored(key, labels, elementId.asString());
    return key;
  }
}
