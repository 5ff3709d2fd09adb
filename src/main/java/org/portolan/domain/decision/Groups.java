package org.portolan.domain.decision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portolan.domain.Id;

/** Which things decisions make one, as if every SAME acted: whatever a row of them connects. */
final class Groups {
  private final Map<Id, List<Decision>> on = new TreeMap<>();
  private final Map<Id, NavigableSet<Id>> groups = new TreeMap<>();

  Groups(Collection<Decision> same) {
    for (Decision decision : same) {
      on.computeIfAbsent(decision.entity(), key -> new ArrayList<>()).add(decision);
      on.computeIfAbsent(decision.other(), key -> new ArrayList<>()).add(decision);
    }
    for (Id start : on.keySet()) {
      if (!groups.containsKey(start)) {
        NavigableSet<Id> group =
            Collections.unmodifiableNavigableSet(new TreeSet<>(reached(start).keySet()));
        group.forEach(member -> groups.put(member, group));
      }
    }
  }

  /** Everything that is one with a thing, which is among it. */
  NavigableSet<Id> of(Id thing) {
    NavigableSet<Id> group = groups.get(thing);
    return group == null ? new TreeSet<>(List.of(thing)) : group;
  }

  /** Each group of at least two, once. */
  List<NavigableSet<Id>> all() {
    return groups.entrySet().stream()
        .filter(entry -> entry.getValue().first().equals(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The decisions within a group, in the order in which they were given, each once. */
  List<Decision> within(NavigableSet<Id> group) {
    return group.stream()
        .flatMap(member -> on.getOrDefault(member, List.of()).stream())
        .distinct()
        .toList();
  }

  /** A shortest row of decisions by which two things are one; empty if they are not, or equal. */
  List<Decision> between(Id one, Id other) {
    Map<Id, Decision> by = reached(one);
    List<Decision> row = new ArrayList<>();
    Id at = other;
    while (!at.equals(one) && by.containsKey(at)) {
      Decision last = by.get(at);
      row.add(last);
      at = last.entity().equals(at) ? last.other() : last.entity();
    }
    return row;
  }

  /** What a thing is one with, each by the decision that was followed to it. */
  private Map<Id, Decision> reached(Id start) {
    Map<Id, Decision> by = new HashMap<>();
    Deque<Id> pending = new ArrayDeque<>(List.of(start));
    while (!pending.isEmpty()) {
      Id at = pending.remove();
      for (Decision decision : on.getOrDefault(at, List.of())) {
        Id next = decision.entity().equals(at) ? decision.other() : decision.entity();
        if (by.putIfAbsent(next, decision) == null) {
          pending.add(next);
        }
      }
    }
    return by;
  }
}
