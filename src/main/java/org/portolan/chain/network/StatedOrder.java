package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.domain.Id;

/** Which movements sources say came before which. */
final class StatedOrder {
  private final Map<Id, Set<Id>> after = new HashMap<>();

  void add(Id movement, Set<Id> earlier) {
    if (!earlier.isEmpty()) {
      after.put(movement, Set.copyOf(earlier));
    }
  }

  /** What is stated of all but some. */
  StatedOrder without(Set<Id> movements) {
    StatedOrder rest = new StatedOrder();
    rest.after.putAll(after);
    rest.after.keySet().removeAll(movements);
    return rest;
  }

  boolean isDirectly(Id later, Id earlier) {
    return after.getOrDefault(later, Set.of()).contains(earlier);
  }

  Set<Id> allBefore(Id movement) {
    Set<Id> before = new HashSet<>();
    Deque<Id> open = new ArrayDeque<>(Set.of(movement));
    while (!open.isEmpty()) {
      for (Id earlier : after.getOrDefault(open.pop(), Set.of())) {
        if (before.add(earlier)) {
          open.push(earlier);
        }
      }
    }
    return before;
  }

  /** All that stand before or after another. */
  NavigableSet<Id> involved() {
    NavigableSet<Id> involved = new TreeSet<>(after.keySet());
    after.values().forEach(involved::addAll);
    return involved;
  }

  /** Whether only a stated sequence joins two legs, not their places. */
  @FunctionalInterface
  interface Joined {
    boolean byStatement(int earlier, int later);
  }

  /** Sums up what is stated of some legs. */
  Sequences of(Map<Id, Integer> legs, Joined joined) {
    List<Id> ids = List.copyOf(legs.keySet());
    Map<Id, Integer> numbers = new HashMap<>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    int[] numbered = legs.values().stream().mapToInt(Integer::intValue).toArray();
    List<IntArrayList> followers = new ArrayList<>();
    List<IntArrayList> leaders = new ArrayList<>();
    List<BitSet> before = new ArrayList<>();
    for (Id id : ids) {
      followers.add(new IntArrayList());
      leaders.add(new IntArrayList());
      BitSet earlier = new BitSet();
      allBefore(id).stream().filter(numbers::containsKey).map(numbers::get).forEach(earlier::set);
      before.add(earlier);
    }
    for (int later = 0; later < ids.size(); later++) {
      for (Id id : new TreeSet<>(after.getOrDefault(ids.get(later), Set.of()))) {
        Integer earlier = numbers.get(id);
        if (earlier != null && joined.byStatement(numbered[earlier], numbered[later])) {
          followers.get(earlier.intValue()).add(later);
          leaders.get(later).add(earlier.intValue());
        }
      }
    }
    return new Sequences(
        numbered,
        followers.stream().map(IntArrayList::toIntArray).toList(),
        leaders.stream().map(IntArrayList::toIntArray).toList(),
        before);
  }
}
