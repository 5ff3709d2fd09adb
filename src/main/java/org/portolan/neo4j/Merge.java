package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.DataSet;

/**
 * Works out the state of the graph once a data set is loaded or removed: what it defines is as it
 * says, what it no longer defines is gone unless another data set has it, and what others or hands
 * put there stays.
 */
final class Merge {
  private final PropertyGraph present;
  private final PropertyGraph result;
  private final String dataSet;
  private final List<String> conflicts = new ArrayList<>();

  private Merge(PropertyGraph present, Id dataSet) {
    this.present = present;
    this.result = present.copy();
    this.dataSet = dataSet.value();
  }

  /**
   * Loads a data set.
   *
   * @throws ConflictException if it defines something differently from another data set or a hand,
   *     or refers to something that is nowhere
   */
  static PropertyGraph load(PropertyGraph present, DataSet dataSet) {
    NodeIndex index = new NodeIndex();
    index.addAll(dataSet.corpus());
    NodeIndex there = new NodeIndex();
    there.addAll(present);
    Merge merge = new Merge(present, dataSet.id());
    merge.load(EntityEncoder.encode(dataSet, index.or(there)));
    return merge.result;
  }

  /** Removes a data set; one that is not there changes nothing. */
  static PropertyGraph remove(PropertyGraph present, Id dataSet) {
    Merge merge = new Merge(present, dataSet);
    merge.load(new PropertyGraph());
    merge.result.removeAll(Set.of(new NodeKey(Shape.DATASET, dataSet.value())));
    return merge.result;
  }

  private void load(PropertyGraph wanted) {
    dropDerivedWindows();
    giveUp(wanted.nodes().keySet());
    Map<NodeKey, List<Edge>> presentEdges = present.dataEdgesByOwner();
    Map<NodeKey, List<Edge>> wantedEdges = wanted.dataEdgesByOwner();
    Set<NodeKey> replaced = new HashSet<>();
    for (NodeKey key : wanted.nodes().keySet()) {
      Map<String, Object> properties = wanted.properties(key);
      if (!result.has(key)) {
        result.put(key, properties);
        replaced.add(key);
      } else if (isMine(key)) {
        result.replace(key, replaceable(key), properties);
        replaced.add(key);
      } else if (!sameAs(properties, present.properties(key), key)
          || !sameAs(wantedEdges.get(key), presentEdges.get(key))) {
        conflicts.add(
            "%s '%s' differs from the one %s"
                .formatted(key.label(), key.id(), origin(present.owners(key))));
      } else if (!present.owners(key).isEmpty()) {
        own(key);
      }
    }
    result.removeEdges(edge -> edge.isData() && replaced.contains(edge.owner()));
    wanted.edges().stream().filter(edge -> replaced.contains(edge.owner())).forEach(result::add);
    checkReferences(wanted);
    checkIds();
    if (!conflicts.isEmpty()) {
      throw new ConflictException(conflicts.stream().sorted().distinct().toList());
    }
  }

  /** Windows are derived anew; one must not pass for a movement's own once its claims are gone. */
  private void dropDerivedWindows() {
    for (Id movement : present.claimedMovements()) {
      NodeKey key = new NodeKey(Shape.MOVEMENT, movement.value());
      result.replace(key, Set.copyOf(Shape.WINDOW), Map.of());
    }
  }

  /** Gives up what the data set had and no longer has. */
  private void giveUp(Set<NodeKey> wanted) {
    Set<NodeKey> gone = new HashSet<>();
    for (NodeKey key : present.nodes().keySet()) {
      List<String> owners = present.owners(key);
      if (owners.contains(dataSet) && !wanted.contains(key)) {
        if (owners.size() == 1) {
          gone.add(key);
        } else {
          result
              .properties(key)
              .put(Shape.DATASETS, owners.stream().filter(o -> !o.equals(dataSet)).toList());
        }
      }
    }
    result.removeAll(gone);
  }

  private boolean isMine(NodeKey key) {
    return key.label().equals(Shape.DATASET) || present.owners(key).equals(List.of(dataSet));
  }

  private void own(NodeKey key) {
    NavigableSet<String> owners = new TreeSet<>(present.owners(key));
    owners.add(dataSet);
    result.properties(key).put(Shape.DATASETS, List.copyOf(owners));
  }

  private static Set<String> replaceable(NodeKey key) {
    Set<String> keys = new HashSet<>(Shape.dataProperties(key.label()));
    keys.add(Shape.DATASETS);
    if (key.label().equals(Shape.MOVEMENT)) {
      keys.addAll(Shape.WINDOW);
    }
    return keys;
  }

  private static boolean sameAs(
      Map<String, Object> wanted, Map<String, Object> present, NodeKey key) {
    Set<String> keys = Shape.dataProperties(key.label());
    Map<String, Object> one = new TreeMap<>(wanted);
    Map<String, Object> other = new TreeMap<>(present);
    one.keySet().retainAll(keys);
    other.keySet().retainAll(keys);
    // An empty list is written as none, and was written as itself before.
    one.values().removeIf(List.of()::equals);
    other.values().removeIf(List.of()::equals);
    return one.equals(other);
  }

  private static boolean sameAs(
      @org.jspecify.annotations.Nullable List<Edge> wanted,
      @org.jspecify.annotations.Nullable List<Edge> present) {
    return new HashSet<>(wanted == null ? List.of() : wanted)
        .equals(new HashSet<>(present == null ? List.of() : present));
  }

  private static String origin(List<String> owners) {
    return owners.isEmpty()
        ? "that was added by hand"
        : "of the data set '" + String.join("', '", owners) + "'";
  }

  private void checkReferences(PropertyGraph wanted) {
    for (Edge edge : wanted.edges()) {
      for (NodeKey key : List.of(edge.start(), edge.end())) {
        if (!result.has(key)) {
          conflicts.add(
              "%s '%s' refers to %s '%s', which is neither in the data set nor in the graph"
                  .formatted(
                      edge.owner().label(),
                      edge.owner().id().replace('\n', ' '),
                      key.label().isEmpty() ? "the id" : key.label(),
                      key.id()));
        }
      }
    }
  }

  private void checkIds() {
    NodeIndex index = new NodeIndex();
    index.addAll(result);
    for (NavigableSet<NodeKey> keys : index.shared()) {
      if (keys.stream().anyMatch(key -> result.owners(key).contains(dataSet))) {
        conflicts.add(
            "the id '%s' is that of %s; ids are unique across all types"
                .formatted(
                    keys.first().id(),
                    String.join(" and ", keys.stream().map(key -> "a " + key.label()).toList())));
      }
    }
  }
}
