package org.portolan.bench.network;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says where two contestants answer the same question differently, or one gives no chain at all.
 */
public final class Agreement {
  private final GeneratedNetwork network;
  private final Contestant trusted;

  /**
   * Prepares it.
   *
   * @param trusted the one whose answers count as right
   */
  public Agreement(GeneratedNetwork network, Contestant trusted) {
    this.network = network;
    this.trusted = trusted;
  }

  /** What differs, in words; empty if all is the same. */
  public List<String> differences(Contestant other, Asked asked) {
    List<String> differences = new ArrayList<>();
    compare(
        "earliest arrival",
        trusted.earliestArrival(asked),
        other.earliestArrival(asked),
        differences);
    List<Alternative> alternatives = other.alternatives(asked);
    compare(
        "alternatives", outline(trusted.alternatives(asked)), outline(alternatives), differences);
    Set<List<Integer>> seen = new HashSet<>();
    for (Alternative chain : alternatives) {
      if (!isPossible(chain, asked) || !seen.add(chain.legs())) {
        differences.add(chain + " is no chain, or given twice");
      }
    }
    int[] expected = trusted.reachable(asked);
    int[] reached = other.reachable(asked);
    for (int place = 0; place < expected.length; place++) {
      compare("arrival at " + place, expected[place], reached[place], differences);
    }
    return differences;
  }

  private static void compare(
      String what, Object expected, Object given, List<String> differences) {
    if (!expected.equals(given)) {
      differences.add("%s: %s, expected %s".formatted(what, given, expected));
    }
  }

  private static List<String> outline(List<Alternative> chains) {
    return chains.stream()
        .map(chain -> chain.legs().size() + " legs until " + chain.arrival())
        .toList();
  }

  private boolean isPossible(Alternative chain, Asked asked) {
    int place = asked.origin();
    int time = asked.day();
    Set<Integer> visited = new HashSet<>(Set.of(place));
    for (int leg : chain.legs()) {
      int departs = Math.max(time, network.departEarliest()[leg]);
      if (network.from()[leg] != place
          || departs > network.departLatest()[leg]
          || !visited.add(network.to()[leg])) {
        return false;
      }
      place = network.to()[leg];
      time = Math.max(departs, network.arriveEarliest()[leg]);
    }
    return place == asked.destination()
        && time == chain.arrival()
        && network.departEarliest()[chain.legs().get(0)] <= asked.departBy();
  }
}
