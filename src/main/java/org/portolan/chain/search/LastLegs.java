package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.TemporalNetwork;

/**
 * The lanes into the one place asked for. Once cargo has come to where one of them starts, it is
 * known when it arrives by that, often long before a scan would come to the day; and the scan can
 * end when it is too late to arrive earlier by any of the others.
 */
final class LastLegs {
  /** Busier places are come to soon in any case. */
  private static final int MOST_LANES = 256;

  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Ask ask;
  private final Rides rides;
  private final Labels labels;
  private final int to;
  private final int first;

  /** The lanes behind whose starts cargo has not come yet, by position behind the first. */
  private final BitSet open = new BitSet();

  private final BitSet starts;
  private int best;
  private int bestLane = -1;
  private int bestLabel;
  private int until = NEVER;

  private LastLegs(TemporalNetwork network, Ask ask, Labels labels) {
    this.network = network;
    this.lanes = network.lanes();
    this.ask = ask;
    this.rides = new Rides(network, ask.test());
    this.labels = labels;
    this.to = ask.to().places()[0];
    this.first = lanes.firstInto(to);
    this.best = ask.limits().arriveUntil();
    this.starts = new BitSet(network.placeCount());
    for (int at = first; at < lanes.firstInto(to + 1); at++) {
      open.set(at - first);
      starts.set(lanes.from(lanes.into(at)));
    }
  }

  /** The lanes into the place asked for; null where this would save nothing, or does not hold. */
  static @Nullable LastLegs find(TemporalNetwork network, Ask ask, Arrived arrived) {
    if (ask.to().all()
        || ask.to().places().length != 1
        || ask.from().places().length != 1
        || ask.from().has(ask.to().places()[0])
        || arrived.isAnyUnknown()
        || !network.isFlat()
        || network.sequences().count() > 0) {
      return null;
    }
    int place = ask.to().places()[0];
    int count = network.lanes().firstInto(place + 1) - network.lanes().firstInto(place);
    return count > MOST_LANES ? null : new LastLegs(network, ask, arrived.labels());
  }

  /** Takes the lanes on behind a place to which cargo has come for the first time. */
  void comeTo(int place, int label) {
    if (starts.get(place)) {
      takeAll(place, label);
    }
  }

  private void takeAll(int place, int label) {
    int left = open.cardinality();
    for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
      int lane = lanes.into(first + at);
      if (lanes.from(lane) == place) {
        open.clear(at);
        int arrival =
            labels.legs(label) == 0
                ? rides.onlyArrival(lane, ask.limits())
                : rides.arrival(lane, labels.day(label));
        if (arrival != NEVER && (arrival < best || (arrival == best && bestLane < 0))) {
          best = arrival;
          bestLane = lane;
          bestLabel = label;
        }
      }
    }
    if (open.cardinality() < left) {
      until = lastOfUse();
    }
  }

  /** The last day on which it is of use to come to one of the other starts. */
  private int lastOfUse() {
    long last = Rides.CANNOT;
    for (int at = open.nextSetBit(0); at >= 0; at = open.nextSetBit(at + 1)) {
      last =
          bestLane < 0 ? NEVER : Math.max(last, rides.departure(lanes.into(first + at), best - 1));
    }
    return (int) Math.max(Integer.MIN_VALUE, last);
  }

  /** Behind which day a scan finds nothing earlier any more. */
  int until() {
    return until;
  }

  /** Puts the label of the arrival, if there is one earlier than what the scan came to. */
  void finish(Arrived arrived) {
    if (bestLane < 0) {
      return;
    }
    Reached known = arrived.at(to);
    if (known == null || known.day() > best) {
      boolean anyLegs = ask.limits().maxLegs() == Ask.Limits.ANY_LEGS;
      int legs = anyLegs ? 1 : labels.legs(bestLabel) + 1;
      labels.put(
          labels.of(arrived.node(to, best), legs),
          best,
          leg(),
          bestLabel,
          labels.count(bestLabel) + 1);
    }
  }

  /** A leg of the best lane that arrives on the best day. */
  private int leg() {
    boolean only = labels.legs(bestLabel) == 0;
    int ready = only ? ask.limits().departFrom() : labels.day(bestLabel);
    int departUntil = only ? ask.limits().departUntil() : NEVER;
    for (int leg = lanes.firstLeg(bestLane); leg < lanes.firstLeg(bestLane + 1); leg++) {
      if (network.departLatest(leg) >= ready
          && network.departEarliest(leg) <= departUntil
          && Math.max(ready, network.arriveEarliest(leg)) == best
          && ask.test().admits(leg)) {
        return leg;
      }
    }
    throw new IllegalStateException("lane " + bestLane + " has no leg that arrives on day " + best);
  }
}
