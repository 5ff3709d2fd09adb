package org.portolan.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portolan.domain.Id;

/** Finds things that lead back to themselves. Takes time linear in the number of references. */
final class Circles {
  private static final int MOST_SHOWN = 8;

  private final NavigableMap<Id, NavigableMap<Id, Value>> edges = new TreeMap<>();

  void add(Id from, Id to, Value where) {
    edges.computeIfAbsent(from, key -> new TreeMap<>()).putIfAbsent(to, where);
  }

  /** Reports each circle once, where the reference stands that closes it. */
  void report(Faults faults) {
    Set<Id> done = new HashSet<>();
    for (Id start : edges.keySet()) {
      walk(start, done, faults);
    }
  }

  /** Walks depth first, on a stack of our own: a long chain is no reason to fail. */
  private void walk(Id start, Set<Id> done, Faults faults) {
    List<Id> path = new ArrayList<>();
    Map<Id, Integer> depths = new TreeMap<>();
    List<Iterator<Map.Entry<Id, Value>>> pending = new ArrayList<>();
    open(start, done, path, depths, pending);
    while (!path.isEmpty()) {
      int top = path.size() - 1;
      Iterator<Map.Entry<Id, Value>> rest = pending.get(top);
      if (!rest.hasNext()) {
        depths.remove(path.remove(top));
        pending.remove(top);
        continue;
      }
      Map.Entry<Id, Value> edge = rest.next();
      Integer depth = depths.get(edge.getKey());
      if (depth == null) {
        open(edge.getKey(), done, path, depths, pending);
      } else {
        faults.add(edge.getValue().fault("no circle: " + circle(path.subList(depth, top + 1))));
      }
    }
  }

  private void open(
      Id id,
      Set<Id> done,
      List<Id> path,
      Map<Id, Integer> depths,
      List<Iterator<Map.Entry<Id, Value>>> pending) {
    if (done.add(id)) {
      depths.put(id, path.size());
      path.add(id);
      pending.add(edges.getOrDefault(id, new TreeMap<>()).entrySet().iterator());
    }
  }

  private static String circle(List<Id> members) {
    String shown =
        members.stream().limit(MOST_SHOWN).map(Id::value).collect(Collectors.joining(" > "));
    return shown + (members.size() > MOST_SHOWN ? " > …" : "") + " > " + members.get(0);
  }
}
