package org.portolan.neo4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;

/**
 * What movements name by a property, also though nothing sound has that id, and whether an id
 * stands twice: what makes a change elsewhere bear on a movement that no relationship leads to.
 */
final class LooseEnds {
  private final Set<String> wanted = ConcurrentHashMap.newKeySet();

  /** Movements that others come after, be they there or not. */
  private final Set<String> followed = ConcurrentHashMap.newKeySet();

  private volatile boolean shared;

  /** Notes what the movements of a part of the graph name in vain. */
  void note(PropertyGraph graph, Corpus sound) {
    for (Map.Entry<NodeKey, Map<String, Object>> node : graph.nodes().entrySet()) {
      if (node.getKey().label().equals(Shape.MOVEMENT)) {
        note(node.getValue().get("vessel"), sound.vessels().keySet());
        if (node.getValue().get("after") instanceof List<?> before) {
          for (Object id : before) {
            note(id, sound.movements().keySet());
            if (id instanceof String text) {
              followed.add(text);
            }
          }
        }
      }
    }
  }

  private void note(@Nullable Object id, Set<Id> sound) {
    if (id instanceof String text && Id.isSlug(text) && !sound.contains(new Id(text))) {
      wanted.add(text);
    }
  }

  /** Tells whether a movement may come after this one; false where none ever was seen to. */
  boolean mayFollow(Id movement) {
    return followed.contains(movement.value());
  }

  void noteShared() {
    shared = true;
  }

  /** Tells whether several nodes have one id. */
  boolean areShared() {
    return shared;
  }

  /** Tells whether a movement may have wanted one of these. */
  boolean want(Collection<Id> ids) {
    return !wanted.isEmpty() && ids.stream().map(Id::value).anyMatch(wanted::contains);
  }
}
