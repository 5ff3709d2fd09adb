package org.portolan.chain.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;

/**
 * Which places meet, so that cargo brought to the one can leave from the other with no hop between
 * (see {@link Atlas#meet}). Most places meet themselves alone, and cost nothing here.
 */
final class Meeting {
  private static final int[] NONE = {};

  /** The places that a place meets, itself among them; absent where that is itself alone. */
  private final Map<Integer, int[]> others = new HashMap<>();

  private final int[][] self;

  Meeting(List<Id> places, Atlas atlas) {
    self = new int[places.size()][];
    Map<Id, Integer> numbers = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      numbers.put(places.get(place), place);
    }
    Map<Integer, List<Integer>> lines = new HashMap<>();
    for (int place = 0; place < places.size(); place++) {
      Id id = places.get(place);
      for (Id outer : atlas.containersOf(id)) {
        Integer container = numbers.get(outer);
        if (container != null && atlas.meet(id, outer)) {
          lines.computeIfAbsent(place, key -> new java.util.ArrayList<>()).add(container);
          lines.computeIfAbsent(container, key -> new java.util.ArrayList<>()).add(place);
        }
      }
    }
    for (int place = 0; place < places.size(); place++) {
      boolean meetsItself = atlas.meet(places.get(place), places.get(place));
      List<Integer> line = lines.get(place);
      if (line == null && !meetsItself) {
        others.put(place, NONE);
      } else if (line != null) {
        if (meetsItself) {
          line.add(place);
        }
        others.put(place, line.stream().mapToInt(Integer::intValue).sorted().toArray());
      }
    }
  }

  boolean isTrivial() {
    return others.isEmpty();
  }

  int[] of(int place) {
    int[] known = others.isEmpty() ? null : others.get(place);
    if (known != null) {
      return known;
    }
    int[] alone = self[place];
    if (alone == null) {
      alone = new int[] {place};
      self[place] = alone;
    }
    return alone;
  }

  /** Tells whether two places are one stop of a chain: equal, or meeting. */
  boolean isOneStop(int one, int other) {
    if (one == other) {
      return true;
    }
    int[] known = others.isEmpty() ? null : others.get(one);
    return known != null && Arrays.binarySearch(known, other) >= 0;
  }
}
