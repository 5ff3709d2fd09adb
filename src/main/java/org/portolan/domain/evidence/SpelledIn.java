package org.portolan.domain.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.portolan.domain.Id;

/**
 * In which packed claims a place or ship is called by a name that the document uses, or a ship is
 * given a flag.
 */
final class SpelledIn {
  static final SpelledIn NOTHING = new SpelledIn(Map.of());

  private static final int[] NOWHERE = {};

  private final Map<Id, int[]> positions;

  private SpelledIn(Map<Id, int[]> positions) {
    this.positions = positions;
  }

  /** The things that a claim spells or gives a flag. */
  static Set<Id> of(Claim claim) {
    Set<Id> things = new HashSet<>();
    for (PlaceMention place : claim.stated().places().values()) {
      if (place.as().isPresent()) {
        things.add(place.place());
      }
    }
    claim
        .stated()
        .vessel()
        .filter(ship -> ship.as().isPresent() || ship.flag().isPresent())
        .flatMap(VesselMention::vessel)
        .ifPresent(things::add);
    return things;
  }

  /** Where a thing is spelled. */
  int[] of(Id thing) {
    return positions.getOrDefault(thing, NOWHERE);
  }

  /** All that is spelled. */
  Collection<Id> things() {
    return positions.keySet();
  }

  /** The same without some places, and with others. */
  SpelledIn with(Map<Id, Set<Integer>> gone, Map<Id, IntColumn> added) {
    if (gone.isEmpty() && added.isEmpty()) {
      return this;
    }
    Map<Id, int[]> changed = new HashMap<>(positions);
    gone.forEach(
        (thing, where) ->
            changed.put(
                thing, Arrays.stream(of(thing)).filter(at -> !where.contains(at)).toArray()));
    added.forEach((thing, where) -> changed.merge(thing, where.toArray(), SpelledIn::join));
    changed.values().removeIf(where -> where.length == 0);
    return new SpelledIn(changed);
  }

  private static int[] join(int[] one, int[] other) {
    int[] joined = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, joined, one.length, other.length);
    return joined;
  }

  long heapBytes() {
    return positions.values().stream()
        .mapToLong(where -> (long) Integer.BYTES * where.length)
        .sum();
  }
}
