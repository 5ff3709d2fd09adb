package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Subject;

/** Finds nodes by id alone, for references that do not say what sort of thing they mean. */
final class NodeIndex {
  private final Map<String, NavigableSet<NodeKey>> byId = new TreeMap<>();

  void add(NodeKey key) {
    if (Shape.IDENTIFIED.contains(key.label()) && !key.isUnidentified()) {
      byId.computeIfAbsent(key.id(), id -> new TreeSet<>()).add(key);
    }
  }

  void addAll(PropertyGraph graph) {
    graph.nodes().keySet().forEach(this::add);
  }

  void addAll(Corpus corpus) {
    addAll(Shape.PLACE, corpus.places().keySet());
    addAll(Shape.VESSEL, corpus.vessels().keySet());
    addAll(Shape.ACTOR, corpus.actors().keySet());
    addAll(Shape.LINK, corpus.links().keySet());
    addAll(Shape.MOVEMENT, corpus.movements().keySet());
    addAll(Shape.DOCUMENT, corpus.documents().keySet());
    addAll(Shape.CLAIM, corpus.claims().keySet());
    addAll(Shape.DECISION, corpus.decisions().all().keySet());
    corpus.subjects().values().forEach(s -> add(new NodeKey(label(s.type()), s.id().value())));
  }

  private void addAll(String label, Iterable<Id> ids) {
    ids.forEach(id -> add(new NodeKey(label, id.value())));
  }

  /** Gives a node's key; of an id that no node has, a key of no label, which no node has either. */
  NodeKey get(Id id) {
    NavigableSet<NodeKey> keys = byId.get(id.value());
    return keys == null ? new NodeKey("", id.value()) : keys.first();
  }

  /** This index, and for an id that it lacks another. */
  NodeIndex or(NodeIndex other) {
    NodeIndex both = new NodeIndex();
    both.byId.putAll(other.byId);
    both.byId.putAll(byId);
    return both;
  }

  /** Lists the ids that several nodes have, each with its nodes. */
  List<NavigableSet<NodeKey>> shared() {
    List<NavigableSet<NodeKey>> shared = new ArrayList<>();
    byId.values().stream().filter(keys -> keys.size() > 1).forEach(shared::add);
    return shared;
  }

  static String label(Subject.Type type) {
    return switch (type) {
      case SIGHTING -> Shape.SIGHTING;
      case TOTAL -> Shape.TOTAL;
      case EVENT -> Shape.EVENT;
      case RULE -> Shape.RULE;
    };
  }
}
