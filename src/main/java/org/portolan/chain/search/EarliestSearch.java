package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import java.util.Optional;
import org.portolan.chain.network.Departures;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Finds when cargo can have come to places, day by day from where it started: at each place that it
 * comes to, all legs are taken that can still be taken. A label is a day and a number of legs; one
 * that another beats in both is dropped. To one destination, nothing is followed beyond the best
 * day found there.
 *
 * <p>Takes time in proportion to the legs out of the places reached, up to that day, by as many
 * labels as each has. A scan by departure (Dibbelt et al., Connection Scan) would have to look
 * again at legs that it has passed and that are still open; here they are found by latest
 * departure.
 */
final class EarliestSearch {
  private static final int SOURCE = -1;
  private static final int FRESH = -1;
  private static final int WHILE_DAYS = 15;

  private final TemporalNetwork network;
  private final Departures departures;
  private final Sequences sequences;
  private final Nodes nodes;
  private final Labels labels;
  private final DayQueue queue;
  private final Ask ask;
  private final Budget budget;
  private final boolean toOne;
  private final boolean anyLegs;
  private final int block;
  private int bestDay;
  private int bestLegs;

  EarliestSearch(TemporalNetwork network, Ask ask, Scratch scratch, Budget budget) {
    this.network = network;
    this.departures = network.departures();
    this.sequences = network.sequences();
    this.nodes = Nodes.ofArrivals(network);
    this.labels = scratch.labels();
    this.queue = scratch.queue();
    this.ask = ask;
    this.budget = budget;
    this.toOne = !ask.to().all();
    this.anyLegs = ask.limits().maxLegs() == Ask.Limits.ANY_LEGS;
    this.block = ask.from().places().length == 1 ? ask.from().places()[0] : SOURCE;
    this.bestDay = ask.limits().arriveUntil();
    this.bestLegs = Integer.MAX_VALUE;
  }

  /** Runs from the places asked for; where from is not asked for, there is nothing to find. */
  void run() {
    Ask.Limits limits = ask.limits();
    labels.start(nodes.count(), anyLegs ? 1 : limits.maxLegs());
    queue.start(
        Math.max(limits.departFrom(), departures.firstDay()),
        Math.min(bestDay, departures.lastDay()));
    for (int place : ask.from().places()) {
      expandFrom(place, SOURCE, limits.departFrom(), 0);
    }
    for (int entry = queue.poll(); entry >= 0; entry = queue.poll()) {
      int node = queue.node(entry);
      int legs = queue.legs(entry);
      int now = queue.day(entry);
      int day = labels.day(node, legs);
      boolean stale = queue.position(entry) == FRESH && day != now;
      if (!stale
          && (anyLegs || legs < limits.maxLegs())
          && !isBeaten(now, labels.count(node, legs) + 1)
          && !labels.isDominated(node, legs - 1, now)) {
        expand(node, day, legs, now, queue.position(entry));
      }
      if (budget.isSpentByStep()) {
        return;
      }
    }
  }

  /** A chain to a destination arrives no earlier than on the day of any label before it. */
  private boolean isBeaten(int day, int legs) {
    return day > bestDay || (day == bestDay && legs >= bestLegs);
  }

  private void expand(int node, int day, int legs, int now, int position) {
    int stop = nodes.stop(node);
    int count = labels.count(node, legs);
    if (stop < nodes.places()) {
      int[] places = network.meeting(stop);
      if (toOne && places.length == 1 && day != UNKNOWN) {
        expandForAWhile(places[0], node, legs, now, position);
      } else {
        for (int place : places) {
          expandFrom(place, node, day, count);
        }
      }
    } else {
      for (int follower : sequences.followers(stop - nodes.places())) {
        int leg = sequences.leg(follower);
        if (network.departLatest(leg) >= day) {
          take(leg, node, day, count);
        }
      }
    }
  }

  /**
   * Takes the legs that can arrive within a while, and comes back for the rest then: by that day
   * the destination may be reached, or the place by fewer legs.
   */
  private void expandForAWhile(int place, int node, int legs, int now, int position) {
    int day = labels.day(node, legs);
    int count = labels.count(node, legs);
    boolean first = position == FRESH;
    int until = (int) Math.min(bestDay, (long) now + WHILE_DAYS);
    int end = departures.endBy(place, until);
    int at = first ? departures.firstAfter(place, day) : position;
    for (; at < end; at++) {
      take(departures.leg(at), node, day, count);
    }
    if (first) {
      for (int open = departures.open(place); open < departures.end(place); open++) {
        take(departures.leg(open), node, day, count);
      }
    }
    if (at < departures.open(place) && until < bestDay) {
      int next = Math.max(until + 1, departures.firstArrival(place, at));
      if (next <= bestDay) {
        queue.add(next, node, legs, at);
      }
    }
  }

  private void expandFrom(int place, int node, int day, int legs) {
    int end = bestDay == NEVER ? departures.open(place) : departures.endBy(place, bestDay);
    for (int at = departures.firstAfter(place, day); at < end; at++) {
      take(departures.leg(at), node, day, legs);
    }
    int last = departures.end(place);
    for (int at = departures.open(place); at < last; at++) {
      take(departures.leg(at), node, day, legs);
    }
  }

  private void take(int leg, int node, int ready, int legs) {
    int day = Math.max(ready, network.arriveEarliest(leg));
    if (isBeaten(day, legs + 1)
        || (legs == 0 && network.departEarliest(leg) > ask.limits().departUntil())
        || !ask.test().admits(leg)) {
      return;
    }
    int sequenced = sequences.find(leg);
    if (sequenced != Sequences.NONE && sequences.followers(sequenced).length > 0) {
      label(nodes.ofSequenced(sequenced, day), day, leg, node, legs + 1);
    }
    int to = network.to(leg);
    if (block == SOURCE || !network.isOneStop(to, block)) {
      label(nodes.ofPlace(to, day), day, leg, node, legs + 1);
      if (toOne && day != UNKNOWN && ask.to().has(to)) {
        // Beaten ones did not come here.
        bestDay = day;
        bestLegs = legs + 1;
      }
    }
  }

  private void label(int node, int day, int leg, int from, int count) {
    // However many, they count as one where their number does not matter.
    int legs = anyLegs ? 1 : count;
    if (!labels.isDominated(node, legs, day)) {
      labels.put(node, legs, day, leg, from, count);
      queue.add(day, node, legs, FRESH);
    }
  }

  /**
   * Finds the best chain to a place, as labels have it.
   *
   * @return its legs; empty if the place is not reached
   */
  Optional<int[]> pathTo(int place) {
    int node = nodes.best(place, labels);
    int legs = labels.bestLegs(node);
    return legs < 1 ? Optional.empty() : Optional.of(path(node, legs));
  }

  private int[] path(int lastNode, int count) {
    IntArrayList path = new IntArrayList();
    int legs = count;
    for (int node = lastNode; node != SOURCE; legs = anyLegs ? 1 : legs - 1) {
      path.add(labels.leg(node, legs));
      node = labels.previous(node, legs);
    }
    return IntArrays.reverse(path.toIntArray());
  }

  /** The places that were reached, those that were asked from perhaps among them. */
  int[] places() {
    IntArrayList touched = labels.touched();
    int[] places = new int[touched.size()];
    int count = 0;
    for (int at = 0; at < places.length; at++) {
      int node = touched.getInt(at);
      int stop = nodes.stop(node);
      if (stop < nodes.places() && nodes.best(stop, labels) == node) {
        places[count++] = stop;
      }
    }
    return Arrays.copyOf(places, count);
  }

  /** The best chain to some places, as labels have it. */
  Optional<Alternatives.Alternative> bestOf(Ask.Ends ends) {
    int best = SOURCE;
    for (int place : ends.places()) {
      if (isReached(place) && (best == SOURCE || isBetter(place, best))) {
        best = place;
      }
    }
    return best == SOURCE
        ? Optional.empty()
        : Optional.of(new Alternatives.Alternative(pathTo(best).orElseThrow(), arrivalAt(best)));
  }

  private boolean isBetter(int place, int other) {
    int day = Sailings.rank(arrivalAt(place));
    int otherDay = Sailings.rank(arrivalAt(other));
    return day < otherDay || (day == otherDay && legsTo(place) < legsTo(other));
  }

  /** The earliest day at a place that is reached; {@link TemporalNetwork#UNKNOWN} if not known. */
  int arrivalAt(int place) {
    int node = nodes.best(place, labels);
    return labels.day(node, labels.bestLegs(node));
  }

  /** Whether a label of the place is there. */
  boolean isReached(int place) {
    return labels.bestLegs(nodes.best(place, labels)) > 0;
  }

  int legsTo(int place) {
    int node = nodes.best(place, labels);
    return labels.count(node, labels.bestLegs(node));
  }

  /** The leg by which a place is reached. */
  int lastLeg(int place) {
    int node = nodes.best(place, labels);
    return labels.leg(node, labels.bestLegs(node));
  }
}
