package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Finds the chains that leave the latest, day by day of latest departure: those that leave on a day
 * are the first chains by legs that no leg bounds to an earlier day, but for those found before. A
 * day on which nothing new leaves is skipped by halving.
 */
final class LatestDepartures {
  private final TemporalNetwork network;
  private final Ask ask;
  private final int count;
  private final boolean byRoute;
  private final ToDoubleFunction<int[]> distance;
  private final Budget budget;
  private final List<Alternatives.Alternative> found = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  LatestDepartures(
      TemporalNetwork network,
      Ask ask,
      ToDoubleFunction<int[]> distance,
      int count,
      boolean byRoute,
      Budget budget) {
    this.network = network;
    this.ask = ask;
    this.count = count;
    this.byRoute = byRoute;
    this.distance = distance;
    this.budget = budget;
  }

  /** Whether every chain has a latest departure, and the best of each day can be found. */
  static boolean canAnswer(TemporalNetwork network, Ask ask) {
    return Alternatives.canAnswer(ask) && !network.departures().isAnyOpen();
  }

  List<Alternatives.Alternative> find() {
    Leaving leaving = new Leaving(network, ask);
    OptionalInt next = leaving.latest(budget);
    while (next.isPresent() && found.size() < count && !budget.isSpent()) {
      int day = next.getAsInt();
      take(from(day));
      next = found.size() < count ? nextBefore(day, leaving.first()) : OptionalInt.empty();
    }
    return found;
  }

  private void take(List<Alternatives.Alternative> chains) {
    for (Alternatives.Alternative chain : chains) {
      if (found.size() < count && seen.add(key(chain))) {
        found.add(chain);
      }
    }
  }

  private Object key(Alternatives.Alternative chain) {
    return Picked.key(network, chain.legs(), byRoute);
  }

  /** The first chains by legs that can leave on a day or later. */
  private List<Alternatives.Alternative> from(int day) {
    Ask later = ask.with(leg -> network.departLatest(leg) >= day);
    return Alternatives.find(
        network, later, Alternatives.Order.LEGS, distance, count, byRoute, budget);
  }

  /** The last day before another on which something leaves that is not found. */
  private OptionalInt nextBefore(int day, int first) {
    int none = day;
    int some = NEVER;
    for (int step = 1; some == NEVER && none > first && !budget.isSpent(); step *= 2) {
      int tried = Math.max(first, none - step);
      some = lastNew(tried);
      none = some == NEVER ? tried : none;
    }
    while (some != NEVER && some + 1 < none && !budget.isSpent()) {
      int tried = some + (none - some) / 2;
      int later = lastNew(tried);
      if (later == NEVER) {
        none = tried;
      } else {
        some = later;
      }
    }
    return some == NEVER ? OptionalInt.empty() : OptionalInt.of(some);
  }

  /** The last departure that is seen at once of what leaves on a day or later and is not found. */
  private int lastNew(int day) {
    int last = NEVER;
    for (Alternatives.Alternative chain : from(day)) {
      if (!seen.contains(key(chain))) {
        int departure = Measure.departure(network, chain.legs(), chain.legs().length);
        last = last == NEVER ? departure : Math.max(last, departure);
      }
    }
    return last;
  }
}
