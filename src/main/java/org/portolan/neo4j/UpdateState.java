package org.portolan.neo4j;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;

/** What a {@link Closure} means, and what of it is otherwise than before. */
final class UpdateState {
  private final PropertyGraph graph;
  private final Corpus corpus;
  private final Map<Long, NodeKey> keys;

  UpdateState(Closure closure) {
    Present present = closure.present();
    graph = present.graph();
    corpus = Decoder.decode(graph).corpus();
    keys = closure.keys(present);
  }

  PropertyGraph graph() {
    return graph;
  }

  Corpus corpus() {
    return corpus;
  }

  /** The id of a movement by its number, be it sound or broken. */
  Optional<Id> movement(long number) {
    return Optional.ofNullable(keys.get(number))
        .filter(key -> key.label().equals(Shape.MOVEMENT) && !key.isUnidentified())
        .map(key -> new Id(key.id()));
  }

  /** The ids of the frame that it did not have before. */
  Set<Id> added(Corpus before) {
    Set<Id> added = things(Frame.evidence(corpus));
    added.removeAll(things(before));
    return added;
  }

  /** The numbers of what others refer to and is broken, or was not there before. */
  Set<Long> changed(Corpus before) {
    Set<Id> added = added(before);
    return keys.entrySet().stream()
        .filter(node -> isBroken(node.getValue()) || isOf(added, node.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isOf(Set<Id> ids, NodeKey key) {
    return Shape.IDENTIFIED.contains(key.label())
        && !key.isUnidentified()
        && ids.contains(new Id(key.id()));
  }

  private boolean isBroken(NodeKey key) {
    return switch (key.label()) {
      case Shape.PLACE -> lacks(corpus.places().keySet(), key);
      case Shape.VESSEL -> lacks(corpus.vessels().keySet(), key);
      case Shape.ACTOR -> lacks(corpus.actors().keySet(), key);
      case Shape.DOCUMENT -> lacks(corpus.documents().keySet(), key);
      case Shape.CLAIM -> lacks(corpus.claims().keySet(), key);
      default -> false;
    };
  }

  private static boolean lacks(Set<Id> sound, NodeKey key) {
    return key.isUnidentified() || !sound.contains(new Id(key.id()));
  }

  private static Set<Id> things(Corpus frame) {
    return Stream.of(
            frame.places().keySet(),
            frame.vessels().keySet(),
            frame.actors().keySet(),
            frame.links().keySet(),
            frame.subjects().keySet(),
            frame.documents().keySet(),
            frame.claims().keySet(),
            frame.decisions().all().keySet())
        .flatMap(Set::stream)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
