package org.portolan.neo4j;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.ModelRule;
import org.portolan.domain.evidence.Name;

/** Reads spellings; what several data sets or hands wrote alike is one. */
final class NameDecoder {
  private final PropertyGraph graph;
  private final Surroundings surroundings;
  private final Pruning sound;
  private final List<Defect> defects;
  private final NavigableSet<Name> names = new TreeSet<>();

  NameDecoder(PropertyGraph graph, Surroundings surroundings, Pruning sound, List<Defect> defects) {
    this.graph = graph;
    this.surroundings = surroundings;
    this.sound = sound;
    this.defects = defects;
  }

  NavigableSet<Name> names() {
    for (NodeKey key : graph.nodes().keySet()) {
      if (key.label().equals(Shape.NAME)) {
        read(key);
      }
    }
    return names;
  }

  private void read(NodeKey key) {
    List<NodeKey> entities = surroundings.named(key);
    if (entities.isEmpty()) {
      report(
          key, ModelRule.MISSING_RELATIONSHIP, "it is the name of nothing; expected a NAMED to it");
    }
    try {
      for (NodeKey entity : entities) {
        if (!entity.isUnidentified() && sound.isThere(new Id(entity.id()))) {
          names.add(name(key, new Id(entity.id())));
        }
      }
    } catch (BrokenException broken) {
      report(key, broken.broken(), broken.rule());
    } catch (IllegalArgumentException refused) {
      report(key, ModelRule.INCONSISTENT, String.valueOf(refused.getMessage()));
    }
  }

  private Name name(NodeKey key, Id entity) {
    Fields fields = new Fields(graph.properties(key));
    List<Id> documents =
        surroundings.from(key, Shape.USED_IN).stream()
            .map(edge -> Surroundings.id(edge.end(), Shape.USED_IN, Shape.DOCUMENT))
            .filter(sound.documents::containsKey)
            .toList();
    return new Name(
        entity, fields.text("text"), fields.findText("lang"), documents, fields.findText("note"));
  }

  private void report(NodeKey key, ModelRule broken, String rule) {
    Object text = graph.properties(key).getOrDefault("text", "");
    defects.add(
        EntityDecoder.defect(
            graph.stored(key), broken, "of the name '%s': %s".formatted(text, rule)));
  }
}
