package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.portolan.chain.network.TemporalNetwork;

/** Lists where cargo can have gone from places, or can have come from to places. */
public final class Reach {
  private static final int PLACE_BITS = 22;
  private static final int MOST_PLACES_OF_KEY = (1 << PLACE_BITS) - 1;
  private static final int MOST_LEGS_OF_KEY = (1 << (31 - PLACE_BITS)) - 1;

  private final TemporalNetwork network;
  private final Ask ask;
  private final Budget budget;

  /**
   * Prepares.
   *
   * @param network where to search
   * @param ask what is asked; one of its ends is {@link Ask#ANYWHERE}
   * @param budget how long it may take; spent when it was not enough
   */
  public Reach(TemporalNetwork network, Ask ask, Budget budget) {
    this.network = network;
    this.ask = ask;
    this.budget = budget;
  }

  /**
   * Lists the places that chains lead to.
   *
   * @return each once with its earliest arrival; in order of arrival, unknown ones last, legs and
   *     place
   */
  public List<Reached> destinations() {
    return isByLabels() ? earliest() : sorted(byChains(ask, true), true);
  }

  /**
   * Lists the places that chains come from.
   *
   * @return each once with its latest departure; in order of departure, the latest first and
   *     unknown ones last, legs and place
   */
  public List<Reached> origins() {
    List<Reached> reached = isByLabels() ? latest() : byChains(ask, false);
    return sorted(reached, false);
  }

  /** Whether who comes earlier is never worse off, but for what is checked afterwards. */
  private boolean isByLabels() {
    return ask.worst() == Ask.Joins.POSSIBLE
        && ask.via().isEmpty()
        && ask.limits().maxWait() == NEVER;
  }

  /** Whether every walk of the labels can be cut to a chain, so that none needs a check. */
  private boolean isEveryWalkAChain() {
    return network.isFlat() && network.sequences().count() == 0;
  }

  private List<Reached> earliest() {
    Scratch scratch = Scratch.take();
    try {
      Arrived arrived = new EarliestSearch(network, ask, scratch, budget).run();
      boolean sure =
          isEveryWalkAChain()
              && !arrived.isAnyUnknown()
              && (ask.from().places().length == 1 || ask.limits().departUntil() == NEVER);
      if (sure
          && ask.from().places().length == 1
          && network.placeCount() < ReachedInOrder.MOST_PLACES) {
        return new ReachedInOrder(arrived, network.placeCount(), ask.from());
      }
      List<Reached> reached = new ArrayList<>();
      for (int place = 0; place < network.placeCount(); place++) {
        Reached found = arrived.at(place);
        if (found != null) {
          // A walk may have come back to one of several places that it started from.
          int[] path = sure && !ask.from().has(place) ? new int[0] : arrived.pathTo(place);
          if (Stops.isChain(network, path, path.length)) {
            reached.add(found);
          } else {
            reached.addAll(byChains(ask.withTo(place), true));
          }
        }
      }
      return sorted(reached, true);
    } finally {
      scratch.giveBack();
    }
  }

  private List<Reached> latest() {
    LatestSearch search = new LatestSearch(network, ask);
    search.run(ask.to(), budget);
    // A walk that comes back to where it starts can leave on a known day, and the chain cannot.
    boolean sure =
        isEveryWalkAChain()
            && !network.departures().isAnyOpen()
            && ask.limits().departUntil() == NEVER;
    FirstLegs first = new FirstLegs(network, ask, search);
    List<Reached> reached = new ArrayList<>();
    for (int place = 0; place < network.placeCount(); place++) {
      if (!isEnd(place) && !budget.isSpentByStep()) {
        Reached found = first.from(place);
        if (found != null) {
          if ((sure && !ask.to().has(place)) || first.leadsOn(found)) {
            reached.add(found);
          } else {
            reached.addAll(byChains(ask.withFrom(place), false));
          }
        }
      }
    }
    return reached;
  }

  /** Whether a place is where all chains end, so that none of them starts there. */
  private boolean isEnd(int place) {
    return ask.to().places().length == 1 && network.isOneStop(place, ask.to().places()[0]);
  }

  /** Sorts, by one number each, places that come in order; several times as fast as comparing. */
  private static List<Reached> sorted(List<Reached> reached, boolean forward) {
    long[] keys = new long[reached.size()];
    for (int at = 0; at < keys.length; at++) {
      Reached place = reached.get(at);
      if (place.legs() > MOST_LEGS_OF_KEY || at > MOST_PLACES_OF_KEY) {
        reached.sort(order(forward));
        return reached;
      }
      long day = forward ? byArrival(place) : byDeparture(place);
      keys[at] = (day << 32) | ((long) place.legs() << PLACE_BITS) | at;
    }
    LongArrays.radixSort(keys);
    List<Reached> sorted = new ArrayList<>(keys.length);
    for (long key : keys) {
      sorted.add(reached.get((int) key & MOST_PLACES_OF_KEY));
    }
    return sorted;
  }

  private static Comparator<Reached> order(boolean forward) {
    return Comparator.comparingInt((Reached at) -> forward ? byArrival(at) : byDeparture(at))
        .thenComparingInt(Reached::legs)
        .thenComparingInt(Reached::place);
  }

  private static int byArrival(Reached at) {
    return at.day() == UNKNOWN ? NEVER : at.day();
  }

  private static int byDeparture(Reached at) {
    return at.day() == NEVER ? NEVER : -at.day();
  }

  private List<Reached> byChains(Ask asked, boolean forward) {
    Map<Integer, Reached> best = new TreeMap<>();
    Comparator<Reached> order = order(forward).thenComparingInt(Reached::end);
    new EveryChain(
            network,
            asked,
            budget,
            (legs, count, arrival) -> {
              Reached reached =
                  forward
                      ? new Reached(network.to(legs[count - 1]), arrival, count, legs[count - 1])
                      : new Reached(network.from(legs[0]), departure(legs, count), count, legs[0]);
              best.merge(reached.place(), reached, (a, b) -> order.compare(a, b) <= 0 ? a : b);
              return true;
            })
        .run();
    return new ArrayList<>(best.values());
  }

  /** Leaving as late as every later leg and the limits allow. */
  private int departure(int[] legs, int count) {
    int day = Math.min(ask.limits().arriveUntil(), ask.limits().departUntil());
    for (int at = 0; at < count; at++) {
      day = Math.min(day, network.departLatest(legs[at]));
    }
    return day;
  }
}
