package org.portolan.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.Route;

/** Answers what the map says leg by leg and by trying everything, with no graph. */
final class MapOracle {
  private final TemporalNetwork network;
  private final Ask ask;
  private final int[] legs;

  MapOracle(TemporalNetwork network, Ask ask) {
    this.network = network;
    this.ask = ask;
    this.legs = IntStream.range(0, network.legCount()).filter(ask.test()::admits).toArray();
  }

  int[] legs() {
    return legs;
  }

  /**
   * The lane of a leg, by its first leg that counts; a leg joined by a sequence alone is its own.
   */
  int lane(int leg) {
    return isJoined(leg)
        ? leg
        : Arrays.stream(legs)
            .filter(
                other ->
                    !isJoined(other)
                        && network.from(other) == network.from(leg)
                        && network.to(other) == network.to(leg)
                        && network.mode(other) == network.mode(leg))
            .min()
            .orElseThrow();
  }

  /** The lanes, with how many legs each has. */
  Map<Integer, Integer> lanes() {
    Map<Integer, Integer> lanes = new TreeMap<>();
    for (int leg : legs) {
      lanes.merge(lane(leg), 1, Integer::sum);
    }
    return lanes;
  }

  boolean isJoined(int leg) {
    int number = network.sequences().find(leg);
    return number != Sequences.NONE
        && network.sequences().followers(number).length + network.sequences().leaders(number).length
            > 0;
  }

  private boolean joins(int leg, int next) {
    if (Arrays.stream(network.meeting(network.to(leg))).anyMatch(at -> at == network.from(next))) {
      return true;
    }
    return follows(leg, next);
  }

  private boolean follows(int leg, int next) {
    int number = network.sequences().find(leg);
    return number != Sequences.NONE
        && Arrays.stream(network.sequences().followers(number))
            .anyMatch(follower -> network.sequences().leg(follower) == next);
  }

  /** Whether a way leads from the one end to the other by legs that are left. */
  boolean isWay(IntPredicate isLeft) {
    int[] left = Arrays.stream(legs).filter(isLeft).toArray();
    Deque<Integer> open = new ArrayDeque<>();
    Arrays.stream(left).filter(leg -> ask.from().has(network.from(leg))).forEach(open::push);
    Set<Integer> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      int leg = open.pop();
      if (ask.to().has(network.to(leg))) {
        return true;
      }
      Arrays.stream(left).filter(next -> joins(leg, next) && seen.add(next)).forEach(open::push);
    }
    return false;
  }

  NavigableSet<Integer> articulations() {
    NavigableSet<Integer> found = new TreeSet<>();
    for (int place = 0; place < network.placeCount() && isWay(leg -> true); place++) {
      int lost = place;
      if (!ask.from().has(place)
          && !ask.to().has(place)
          && !isWay(leg -> network.from(leg) != lost && network.to(leg) != lost)) {
        found.add(place);
      }
    }
    return found;
  }

  NavigableSet<Integer> bridges() {
    NavigableSet<Integer> found = new TreeSet<>(lanes().keySet());
    found.removeIf(lane -> !isWay(leg -> true) || isWay(leg -> lane(leg) != lane));
    return found;
  }

  /** The smallest sets of lanes whose loss leaves no way. */
  List<Set<Integer>> cuts() {
    List<Integer> lanes = List.copyOf(lanes().keySet());
    List<Set<Integer>> cuts =
        IntStream.range(0, 1 << lanes.size())
            .mapToObj(
                set ->
                    lanes.stream()
                        .filter(lane -> (set >> lanes.indexOf(lane) & 1) != 0)
                        .collect(Collectors.toSet()))
            .filter(set -> !isWay(leg -> !set.contains(lane(leg))))
            .toList();
    int least = cuts.stream().mapToInt(Set::size).min().orElseThrow();
    return cuts.stream().filter(set -> set.size() == least).toList();
  }

  /** The places that legs connect with the start, those of none empty. */
  Set<Integer> component() {
    Set<Integer> sides = new HashSet<>();
    Arrays.stream(ask.from().places()).forEach(sides::add);
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int leg : legs) {
        grows |= connect(sides, network.from(leg), arrival(network.to(leg)));
        for (int next : legs) {
          grows |=
              follows(leg, next) && connect(sides, arrival(network.to(leg)), network.from(next));
        }
      }
      for (int place = 0; place < network.placeCount(); place++) {
        for (int next : network.meeting(place)) {
          grows |= connect(sides, arrival(place), next);
        }
      }
    }
    return sides;
  }

  /** The arrival side of a place, told apart from where cargo leaves. */
  int arrival(int place) {
    return network.placeCount() + place;
  }

  private static boolean connect(Set<Integer> sides, int one, int other) {
    return sides.contains(one) ? sides.add(other) : sides.contains(other) && sides.add(one);
  }

  /** All routes in order. */
  List<Route> routes() {
    List<List<Integer>> ways = new ArrayList<>();
    for (int lane : lanes().keySet()) {
      if (ask.from().has(network.from(lane))) {
        extend(List.of(lane), ways);
      }
    }
    Map<Route, Integer> routes = new LinkedHashMap<>();
    ways.stream()
        .sorted(
            Comparator.<List<Integer>>comparingInt(List::size)
                .thenComparing(MapOracle::compareInOrder))
        .map(way -> way.stream().mapToInt(leg -> leg).toArray())
        .forEach(way -> routes.putIfAbsent(Route.ofLegs(network.lanes(), way), 0));
    return List.copyOf(routes.keySet());
  }

  private static int compareInOrder(List<Integer> one, List<Integer> other) {
    return Arrays.compare(
        one.stream().mapToInt(leg -> leg).toArray(), other.stream().mapToInt(leg -> leg).toArray());
  }

  private void extend(List<Integer> way, List<List<Integer>> ways) {
    int last = way.get(way.size() - 1);
    if (ask.to().has(network.to(last))) {
      ways.add(way);
    }
    if (way.size() < ask.limits().maxLegs()) {
      for (int next : lanes().keySet()) {
        if (joins(last, next) && isNew(way, next)) {
          List<Integer> longer = new ArrayList<>(way);
          longer.add(next);
          extend(longer, ways);
        }
      }
    }
  }

  /** Whether a lane meets no stop of a way again. */
  private boolean isNew(List<Integer> way, int next) {
    List<Integer> stops = new ArrayList<>(way.stream().map(network::from).toList());
    return stops.stream().noneMatch(stop -> network.isOneStop(stop, network.to(next)))
        && stops.stream().noneMatch(stop -> network.isOneStop(stop, network.from(next)))
        && way.stream().noneMatch(leg -> network.isOneStop(network.to(leg), network.to(next)))
        && way.subList(0, way.size() - 1).stream()
            .noneMatch(leg -> network.isOneStop(network.to(leg), network.from(next)));
  }
}
