package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.Arrivals;
import org.portolan.chain.network.Departures;
import org.portolan.chain.network.Lingering;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Finds when cargo can have come to places. It goes through the hops of all the network by arrival,
 * day by day, and takes those that leave where cargo had come in time and lead where it had not
 * come by as few legs: the connection scan of Dibbelt et al., by arrival instead of departure, so
 * that labels come in order of days. A label is a day and a number of legs. To one destination it
 * ends on the best day found there, or where {@link LastLegs} know that day already.
 *
 * <p>A day's labels open hops of earlier days, if these can still leave. They are found by latest
 * departure behind each day.
 *
 * <p>Takes time in proportion to the hops of all days looked at, most of them two reads of bytes.
 */
final class EarliestSearch {
  private final TemporalNetwork network;
  private final Departures departures;
  private final Lingering lingering;
  private final Sequences sequences;
  private final Ask ask;
  private final Budget budget;
  private final Arrived arrived;
  private final Labels labels;
  private final boolean flat;
  private final boolean allLegs;
  private final int places;
  private final int stops;
  private final boolean anyLegs;
  private final boolean toOne;

  /** The most legs that count; where any number may be taken, they count as one. */
  private final int mostLegs;

  /** The fewest legs after which each stop can be left; more than the most where it cannot. */
  private final byte[] leave;

  /** The fewest legs by which each node is reached; else one more than are of use there. */
  private final byte[] reached;

  /** The labels of the day whose hops are still to be taken. */
  private final IntArrayList fresh;

  /** What is known of the last legs to one place; null where that does not serve. */
  private final @Nullable LastLegs lastLegs;

  /** The number of the next day to look at. */
  private int number;

  private int bestDay;
  private int bestLegs;

  EarliestSearch(TemporalNetwork network, Ask ask, Scratch scratch, Budget budget) {
    this.network = network;
    this.departures = network.departures();
    this.lingering = network.lingering();
    this.sequences = network.sequences();
    this.ask = ask;
    this.budget = budget;
    this.flat = network.isFlat();
    this.allLegs = ask.test() == LegTest.ALL;
    this.places = network.placeCount();
    this.toOne = !ask.to().all();
    this.anyLegs = ask.limits().maxLegs() == Ask.Limits.ANY_LEGS;
    this.mostLegs = anyLegs ? 1 : ask.limits().maxLegs();
    this.bestDay = ask.limits().arriveUntil();
    this.bestLegs = Integer.MAX_VALUE;
    this.arrived =
        new Arrived(network, ask.limits(), anyLegs ? scratch.labelsOfAnyLegs() : scratch.labels());
    this.labels = arrived.labels();
    this.stops = arrived.stops();
    this.fresh = scratch.fresh();
    this.leave = scratch.leave(arrived.stops());
    this.reached = scratch.reached(arrived.nodes());
    this.lastLegs = LastLegs.find(network, ask, arrived);
    labels.start(arrived.nodes(), mostLegs);
    fresh.clear();
    Arrays.fill(leave, (byte) (Ask.Limits.MOST_LEGS + 1));
    // Where any number counts as one, cargo may also go on from what one leg has reached.
    Arrays.fill(reached, (byte) (anyLegs ? 3 : mostLegs + 1));
    if (toOne && !anyLegs) {
      new LegsLeft(network, mostLegs, reached).count(ask.to(), stops);
      System.arraycopy(reached, 0, reached, arrived.nodes() - stops, stops);
    }
  }

  /** Runs from the places asked for; where from is not asked for, there is nothing to find. */
  Arrived run() {
    int day = ask.limits().departFrom();
    if (day <= Math.min(bestDay, ask.limits().departUntil())) {
      block();
      for (int place : ask.from().places()) {
        leave[place] = 0;
        labels.put(labels.of(place, 0), day, Arrived.NONE, Arrived.NONE, 0);
      }
      for (int place : ask.from().places()) {
        if (lastLegs != null) {
          lastLegs.comeTo(place, labels.of(place, 0));
        }
        linger(place, labels.of(place, 0), day);
      }
      goOn(day);
      number = network.arrivals().firstAfter(day);
      scan(Long.MIN_VALUE);
      if (lastLegs != null) {
        lastLegs.finish(arrived);
      }
    }
    return arrived;
  }

  /** Until which day all is known, once this has run. */
  long known() {
    Arrivals arrivals = network.arrivals();
    return number < arrivals.dayCount() ? arrivals.day(number) - 1L : NEVER;
  }

  /**
   * Goes on, once this has run, to days that it need not look at to tell the first arrival.
   *
   * @param last the last day to look at
   * @param useless for each place the number of legs from which on it is useless to come there
   */
  void goOnUntil(long last, byte[] useless) {
    for (int place = 0; place < places; place++) {
      reached[place] = (byte) Math.min(reached[place], useless[place]);
    }
    scan(last);
  }

  /** When cargo has come to a stop by so many legs; {@link TemporalNetwork#NEVER} if it has not. */
  int day(int stop, int legs) {
    return leave[stop] <= legs ? labels.day(labels.of(stop, legs)) : NEVER;
  }

  /** No chain comes back to its origin; of several origins, a walk may come to another. */
  private void block() {
    if (ask.from().places().length == 1) {
      int origin = ask.from().places()[0];
      reached[origin] = 0;
      reached[arrived.node(origin, UNKNOWN)] = 0;
      for (int place : network.meeting(origin)) {
        reached[place] = 0;
        reached[arrived.node(place, UNKNOWN)] = 0;
      }
    }
  }

  /** Goes through the days on which there can be something earlier, and those until another. */
  private void scan(long last) {
    Arrivals arrivals = network.arrivals();
    for (; number < arrivals.dayCount() && !budget.isSpentByStep(); number++) {
      int day = arrivals.day(number);
      if (day > last && (day > bestDay || (lastLegs != null && day > lastLegs.until()))) {
        return;
      }
      scan(arrivals, arrivals.start(number), arrivals.start(number + 1), day);
      goOn(day);
    }
  }

  private void scan(Arrivals arrivals, int start, int last, int day) {
    long[] hops = arrivals.hops();
    byte[] from = leave;
    byte[] to = reached;
    int fromShift = arrivals.fromShift();
    int toShift = arrivals.toShift();
    int stopMask = (1 << (fromShift - toShift)) - 1;
    for (int at = start; at < last; at++) {
      long hop = hops[at];
      int stop = (int) (hop >>> fromShift);
      int end = (int) (hop >>> toShift) & stopMask;
      if (from[stop] + 1 < to[end]) {
        ride(arrivals.leg(hop), stop, end, arrivals.latest(hop, day), day);
      }
    }
  }

  /** Takes a hop behind the label of the fewest legs that is in time for it. */
  private void ride(int leg, int stop, int end, int latest, int day) {
    for (int legs = leave[stop]; legs + 1 < reached[end]; legs++) {
      int label = arrived.inTime(stop, legs, latest);
      if (label != Arrived.NONE && (legs > 0 || mayLeave(leg))) {
        take(leg, end, label, day);
        return;
      }
    }
  }

  private boolean mayLeave(int leg) {
    return network.departEarliest(leg) <= ask.limits().departUntil();
  }

  private void take(int leg, int end, int label, int day) {
    if (allLegs || ask.test().admits(leg)) {
      reach(end, day, leg, label);
      if (end >= places) {
        reach(network.to(leg), day, leg, label);
      }
    }
  }

  private void reach(int stop, int day, int leg, int label) {
    int legs = anyLegs ? 1 : labels.legs(label) + 1;
    int node = arrived.node(stop, day);
    if (legs < reached[node]) {
      reached[node] = (byte) legs;
      int made = labels.of(node, legs);
      labels.put(made, day, leg, label, labels.count(label) + 1);
      fresh.add(made);
      if (lastLegs != null) {
        lastLegs.comeTo(stop, made);
      }
      if (toOne && day != UNKNOWN && stop < places && ask.to().has(stop)) {
        bestDay = day;
        bestLegs = legs;
      }
    }
  }

  /** Takes the hops behind the labels of a day that earlier days have passed. */
  private void goOn(int day) {
    for (int at = 0; at < fresh.size() && !budget.isSpentByStep(); at++) {
      int label = fresh.getInt(at);
      int node = labels.node(label);
      int legs = labels.legs(label);
      if (legs == reached[node] && (anyLegs || legs < mostLegs) && legs + 1 < bestLegs) {
        goOn(arrived.stop(node), label, day);
      }
    }
    fresh.clear();
  }

  private void goOn(int stop, int label, int day) {
    byte legs = (byte) labels.legs(label);
    if (stop >= places) {
      leave[stop] = (byte) Math.min(leave[stop], legs);
      for (int follower : sequences.followers(stop - places)) {
        int leg = sequences.leg(follower);
        if (network.arriveEarliest(leg) <= day && day <= network.departLatest(leg)) {
          rideAtOnce(leg, label, day);
        }
      }
    } else if (flat) {
      leave[stop] = (byte) Math.min(leave[stop], legs);
      linger(stop, label, day);
    } else {
      for (int place : network.meeting(stop)) {
        leave[place] = (byte) Math.min(leave[place], legs);
        linger(place, label, day);
      }
    }
  }

  /** Takes the legs out of a place that could have arrived by a day, and can still leave then. */
  private void linger(int place, int label, int day) {
    for (int at = lingering.first(place, day); lingering.isAnyBy(place, at, day); at++) {
      if (lingering.isBy(at, day)) {
        rideAtOnce(lingering.leg(at), label, day);
      }
    }
    if (departures.isAnyOpen()) {
      takeOpen(place, label, day);
    }
  }

  private void takeOpen(int place, int label, int day) {
    int last = departures.end(place);
    for (int at = departures.open(place); at < last; at++) {
      int leg = departures.leg(at);
      if (network.arriveEarliest(leg) > day) {
        return;
      }
      rideAtOnce(leg, label, day);
    }
  }

  private void rideAtOnce(int leg, int label, int day) {
    if (labels.legs(label) > 0 || mayLeave(leg)) {
      take(leg, stops == places ? network.to(leg) : end(leg), label, day);
    }
  }

  /** The stop of a leg that leads on by a sequence alone; else its place. */
  private int end(int leg) {
    int leader = sequences.findLeader(leg);
    return leader == Sequences.NONE ? network.to(leg) : places + leader;
  }
}
