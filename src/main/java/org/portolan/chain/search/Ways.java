package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Lists ways of a given number of lanes between places, those of the earliest arrival first.
 *
 * <p>Forward from the origin it keeps the earliest arrival at each place by each number of lanes;
 * backward from the destination it lengthens the way whose arrival, leaving by these, is the
 * earliest. Since who comes earlier never arrives later, that arrival is exact for the best way
 * through, so ways come out in order, and none is lengthened in vain but those that pass a place
 * twice. The last layer is looked up from both ends, whichever has fewer lanes: most questions end
 * before the busy places in between are looked at.
 */
final class Ways {
  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Sequences sequences;
  private final Ask ask;
  private final Rides rides;
  private final Layers layers;
  private final int count;
  private final Budget budget;
  private final PriorityQueue<Way> open = new PriorityQueue<>();
  private long made;

  /** Lanes to the destination, of which the first is to be lengthened. */
  private static final class Way implements Comparable<Way> {
    final int lane;
    final @Nullable Way rest;
    final int missing;
    final int unpassed;
    final int arrival;
    final long made;

    Way(int lane, @Nullable Way rest, int missing, int unpassed, int arrival, long made) {
      this.unpassed = unpassed;
      this.lane = lane;
      this.rest = rest;
      this.missing = missing;
      this.arrival = arrival;
      this.made = made;
    }

    @Override
    public int compareTo(Way other) {
      int byArrival = Integer.compare(arrival, other.arrival);
      if (byArrival != 0) {
        return byArrival;
      }
      int byMissing = Integer.compare(missing, other.missing);
      return byMissing != 0 ? byMissing : Long.compare(made, other.made);
    }
  }

  /** A complete way, with the earliest day of arrival by it. */
  @SuppressWarnings("ArrayRecordComponent") // Numbers for a search, compared by nobody.
  record Found(int[] lanes, int arrival) {}

  Ways(TemporalNetwork network, Ask ask, Layers layers, int count, Budget budget) {
    this.network = network;
    this.lanes = network.lanes();
    this.sequences = network.sequences();
    this.ask = ask;
    this.rides = new Rides(network, ask.test(), ask.worst() == Ask.Joins.CERTAIN);
    this.layers = layers;
    this.count = count;
    this.budget = budget;
    layers.extendTo(count - 1, ask.to());
    for (int place : ask.to().places()) {
      lengthen(place, null, count);
    }
  }

  /** The next way; null when there is none, or the budget is spent. */
  @Nullable Found next() {
    while (!budget.isSpentByStep()) {
      Way way = open.poll();
      if (way == null) {
        return null;
      }
      if (way.missing == 0) {
        return new Found(lanes(way), way.arrival);
      }
      for (int place : network.meeting(lanes.from(way.lane))) {
        lengthen(place, way, way.missing);
      }
      int sequenced = sequences.find(lanes.firstLeg(way.lane));
      if (sequenced != Sequences.NONE) {
        for (int leader : sequences.leaders(sequenced)) {
          put(lanes.laneOf(sequences.leg(leader)), way, way.missing);
        }
      }
    }
    return null;
  }

  private int[] lanes(Way first) {
    int[] all = new int[count];
    Way way = first;
    for (int at = 0; at < count && way != null; at++) {
      all[at] = way.lane;
      way = way.rest;
    }
    return all;
  }

  /** Puts every lane into a place before a way, of which so many are missing. */
  private void lengthen(int place, @Nullable Way rest, int missing) {
    int first = lanes.firstInto(place);
    int end = lanes.firstInto(place + 1);
    if (layers.canLookUp() && layers.size(missing - 1) * 8L < end - first) {
      for (int at = 0; at < layers.size(missing - 1); at++) {
        int origin = layers.stop(missing - 1, at);
        if (origin < network.placeCount()) {
          for (int lane = lanes.firstBetween(origin, place);
              lanes.isBetween(lane, origin, place);
              lane++) {
            put(lane, rest, missing);
          }
        }
      }
    } else {
      for (int at = first; at < end; at++) {
        put(lanes.into(at), rest, missing);
      }
    }
  }

  private void put(int lane, @Nullable Way rest, int missing) {
    if (!fits(lane, rest)) {
      return;
    }
    int unpassed = unpassed(lane, rest);
    int day =
        rest == null
            ? layers.arrival(lane, missing - 1, unpassed)
            : layers.goingOn(lane, missing - 1, unpassed);
    for (Way way = rest; way != null && day != NEVER; way = way.rest) {
      day = way.rest == null ? rides.lastArrival(way.lane, day) : rides.next(way.lane, day);
    }
    if (day != NEVER && day <= ask.limits().arriveUntil()) {
      open.add(new Way(lane, rest, missing - 1, unpassed, day, made++));
    }
  }

  /** How many of the places to pass are still to be passed before a way, in their order. */
  private int unpassed(int lane, @Nullable Way rest) {
    int left = rest == null ? ask.via().size() : rest.unpassed;
    if (left == 0) {
      return 0;
    }
    for (int place : new int[] {lanes.to(lane), lanes.from(lane)}) {
      while (left > 0 && ask.via().get(left - 1).has(place)) {
        left--;
      }
    }
    return left;
  }

  /** Whether a lane passes no place that is passed behind it, and runs against no sequence. */
  private boolean fits(int lane, @Nullable Way rest) {
    int from = lanes.from(lane);
    int to = lanes.to(lane);
    int sequenced = sequences.find(lanes.firstLeg(lane));
    for (Way way = rest; way != null; way = way.rest) {
      if (network.isOneStop(from, lanes.from(way.lane))
          || network.isOneStop(from, lanes.to(way.lane))
          || network.isOneStop(to, lanes.to(way.lane))
          || (way != rest && network.isOneStop(to, lanes.from(way.lane)))
          || sequences.isAfter(sequenced, sequences.find(lanes.firstLeg(way.lane)))) {
        return false;
      }
    }
    return true;
  }

  /** How many legs each of them has. */
  int legs() {
    return count;
  }

  /** No way that is still to come arrives earlier; {@link TemporalNetwork#NEVER} if none comes. */
  int earliestLeft() {
    Way way = open.peek();
    return way == null ? NEVER : way.arrival;
  }
}
