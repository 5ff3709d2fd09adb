package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.ModelRule;

/**
 * Finds derived values that differ from the claims, from an edit by hand of the one or the other,
 * and legs of movements that are not there. What is merely not derived yet is no defect, nor is the
 * leg of a movement that is broken itself.
 */
final class Drift {
  private static final String DIFFERS = "differs from the claims";

  private final PropertyGraph present;
  private final Corpus corpus;
  private final List<Defect> drift = new ArrayList<>();

  /** What follows from the claims and is not there, by type, start and what it is for. */
  private final Map<List<String>, Edge> expected = new HashMap<>();

  private Drift(PropertyGraph present, Corpus corpus) {
    this.present = present;
    this.corpus = corpus;
  }

  static List<Defect> of(PropertyGraph present, Corpus corpus) {
    PropertyGraph derived = present.copy();
    Derivation.derive(derived, corpus);
    return between(present, derived, corpus);
  }

  /**
   * Compares what is there with what should be.
   *
   * @param present a part of the graph, or all of it
   * @param derived the same, derived anew
   * @param corpus what the whole graph means
   */
  static List<Defect> between(PropertyGraph present, PropertyGraph derived, Corpus corpus) {
    Edits edits = Edits.between(present, derived);
    Drift drift = new Drift(present, corpus);
    edits.createdEdges().forEach(edge -> drift.expected.put(purpose(edge), edge));
    edits.deletedEdges().forEach(drift::report);
    edits.updatedNodes().forEach(drift::report);
    present.edges().stream()
        .filter(edge -> edge.type().equals(Shape.LEG) && findMovement(edge).isEmpty())
        .forEach(drift::reportNoMovement);
    return drift.drift;
  }

  private static List<String> purpose(Edge edge) {
    return List.of(
        edge.type(),
        edge.start().toString(),
        String.valueOf(edge.properties().getOrDefault("movement", edge.properties().get("id"))));
  }

  private static Optional<String> findMovement(Edge leg) {
    return leg.properties().get("movement") instanceof String id && Id.isSlug(id)
        ? Optional.of(id)
        : Optional.empty();
  }

  private void reportNoMovement(Edge leg) {
    add(
        leg.start(),
        ModelRule.LEG_WITHOUT_MOVEMENT,
        "its LEG to '%s' names no movement; expected the id of one as 'movement'"
            .formatted(leg.end().id()));
  }

  private void report(Edge edge) {
    Optional<String> movement =
        edge.type().equals(Shape.LEG) ? findMovement(edge) : Optional.empty();
    String which =
        "its %s to '%s'%s"
            .formatted(
                edge.type(), edge.end().id(), movement.map(id -> " for '" + id + "'").orElse(""));
    if (movement.isPresent() && !corpus.movements().containsKey(new Id(movement.get()))) {
      if (!present.has(new NodeKey(Shape.MOVEMENT, movement.get()))) {
        add(
            edge.start(),
            ModelRule.LEG_WITHOUT_MOVEMENT,
            "%s %s: there is no such movement".formatted(which, DIFFERS));
      }
      return;
    }
    add(
        edge.start(),
        ModelRule.DERIVED_VALUE,
        "%s %s, by which %s; it is derived from them, so correct a claim"
            .formatted(which, DIFFERS, claimed(edge)));
  }

  private String claimed(Edge edge) {
    Edge right = expected.get(purpose(edge));
    if (right == null) {
      return "there is none such";
    }
    if (!right.end().equals(edge.end())) {
      return "it leads to '%s'".formatted(right.end().id());
    }
    TreeSet<String> keys = new TreeSet<>(edge.properties().keySet());
    keys.addAll(right.properties().keySet());
    Map<String, String> differing = new TreeMap<>();
    for (String key : keys) {
      if (!Objects.equals(edge.properties().get(key), right.properties().get(key))) {
        differing.put(key, text(right.properties().get(key)));
      }
    }
    return differing.entrySet().stream()
        .map(one -> "its %s is %s".formatted(one.getKey(), one.getValue()))
        .collect(Collectors.joining(" and "));
  }

  private void report(NodeKey node, Map<String, @Nullable Object> update) {
    for (String end : Shape.WINDOW) {
      Object now = present.properties(node).get(end);
      if (update.containsKey(end) && now != null) {
        add(
            node,
            ModelRule.DERIVED_VALUE,
            "its %s %s, by which it is %s, not %s; it is derived from them, so correct a claim"
                .formatted(end, DIFFERS, text(update.get(end)), now));
      }
    }
  }

  private static String text(@Nullable Object value) {
    return value == null ? "unknown" : value.toString();
  }

  private void add(NodeKey node, ModelRule broken, String rule) {
    drift.add(EntityDecoder.defect(present.stored(node), broken, rule));
  }
}
