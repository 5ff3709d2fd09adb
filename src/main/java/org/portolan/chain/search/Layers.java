package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * The earliest arrival at each stop by each number of lanes from the origin, layer by layer; a stop
 * is a place, or behind the places a leg in a stated sequence. The last layer that is asked for is
 * made only where it is needed, since it is by far the largest.
 */
final class Layers {
  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Sequences sequences;
  private final Ask ask;
  private final Rides rides;
  private final boolean certain;
  private final @Nullable LatestSearch bound;
  private final Budget budget;
  private final List<Layer> layers = new ArrayList<>();

  /** One layer: what is made of it, and whether that is all. */
  private static final class Layer {
    final int[] day;
    final IntArrayList stops = new IntArrayList();
    boolean whole;

    Layer(int stops) {
      day = new int[stops];
      Arrays.fill(day, NEVER);
    }

    void put(int stop, int at) {
      if (day[stop] == NEVER && at != NEVER) {
        stops.add(stop);
      }
      day[stop] = Math.min(day[stop], at);
    }
  }

  Layers(TemporalNetwork network, Ask ask, Budget budget) {
    this(network, ask, budget, null);
  }

  /**
   * Starts with the origin.
   *
   * @param bound how late one can go on to the destination; null to keep also what leads nowhere
   */
  Layers(TemporalNetwork network, Ask ask, Budget budget, @Nullable LatestSearch bound) {
    this.bound = bound;
    this.network = network;
    this.lanes = network.lanes();
    this.sequences = network.sequences();
    this.ask = ask;
    this.rides = new Rides(network, ask.test(), ask.worst() == Ask.Joins.CERTAIN);
    this.certain = ask.worst() == Ask.Joins.CERTAIN;
    this.budget = budget;
    Layer origin = layer();
    for (int place : ask.from().places()) {
      origin.put(place, ask.limits().departFrom());
    }
    origin.whole = true;
    layers.add(origin);
  }

  private Layer layer() {
    return new Layer(network.placeCount() + sequences.count());
  }

  /**
   * Makes layers: all whole but the last, which is made before some places alone if that is less.
   */
  void extendTo(int last, Ask.Ends before) {
    for (int number = 1; number <= last; number++) {
      boolean isLast = number == last;
      if (layers.size() <= number) {
        layers.add(layer());
      }
      Layer layer = layers.get(number);
      if (!layer.whole) {
        if (isLast && network.isFlat() && costOfLookup(number, before) < costOfAll(number)) {
          lookUp(number, before);
        } else {
          makeWhole(number);
        }
      }
    }
  }

  private long costOfAll(int number) {
    long lanesOut = 0;
    IntArrayList stops = layers.get(number - 1).stops;
    for (int at = 0; at < stops.size(); at++) {
      int stop = stops.getInt(at);
      if (stop < network.placeCount()) {
        lanesOut += lanes.firstOut(stop + 1) - lanes.firstOut(stop);
      }
    }
    return lanesOut;
  }

  private long costOfLookup(int number, Ask.Ends before) {
    long lanesInto = 0;
    for (int place : before.places()) {
      lanesInto += lanes.firstInto(place + 1) - lanes.firstInto(place);
    }
    return lanesInto * Math.max(1, layers.get(number - 1).stops.size());
  }

  /** Fills in the stops from which a lane leads to some places. */
  private void lookUp(int number, Ask.Ends before) {
    Layer layer = layers.get(number);
    IntArrayList earlier = layers.get(number - 1).stops;
    for (int place : before.places()) {
      for (int at = lanes.firstInto(place); at < lanes.firstInto(place + 1); at++) {
        int stop = lanes.from(lanes.into(at));
        if (layer.day[stop] == NEVER && !budget.isSpentByStep()) {
          layer.put(stop, lookUp(stop, number, earlier));
        }
      }
    }
  }

  private int lookUp(int place, int number, IntArrayList earlier) {
    int best = NEVER;
    for (int i = 0; i < earlier.size(); i++) {
      int origin = earlier.getInt(i);
      if (origin < network.placeCount()) {
        for (int lane = lanes.firstBetween(origin, place);
            lanes.isBetween(lane, origin, place);
            lane++) {
          best = Math.min(best, goingOn(lane, number - 1));
        }
      }
    }
    return best;
  }

  private void makeWhole(int number) {
    Layer layer = layers.get(number);
    IntArrayList stops = layers.get(number - 1).stops;
    for (int at = 0; at < stops.size() && !budget.isSpentByStep(); at++) {
      int stop = stops.getInt(at);
      if (stop < network.placeCount()) {
        for (int place : number == 1 ? new int[] {stop} : network.meeting(stop)) {
          for (int lane = lanes.firstOut(place); lane < lanes.firstOut(place + 1); lane++) {
            take(lane, layers.get(number - 1).day[stop], number, layer);
          }
        }
      } else {
        for (int follower : sequences.followers(stop - network.placeCount())) {
          int lane = lanes.laneOf(sequences.leg(follower));
          take(lane, layers.get(number - 1).day[stop], number, layer);
        }
      }
    }
    layer.whole = true;
  }

  private void take(int lane, int ready, int number, Layer layer) {
    int day = number == 1 ? rides.first(lane, ask.limits()) : rides.next(lane, ready);
    if (day != NEVER
        && (certain || day <= ask.limits().arriveUntil())
        && (bound == null
            || bound.canGoOn(lanes.firstLeg(lane), day, ask.limits().maxLegs() - number))) {
      layer.put(lanes.to(lane), day);
      int sequenced = sequences.find(lanes.firstLeg(lane));
      if (sequenced != Sequences.NONE && sequences.followers(sequenced).length > 0) {
        layer.put(network.placeCount() + sequenced, day);
      }
    }
  }

  /**
   * From when one can go on behind a lane that is behind so many others; {@link
   * TemporalNetwork#NEVER} if it cannot be taken.
   */
  int goingOn(int lane, int behind) {
    if (behind == 0) {
      return ask.from().has(lanes.from(lane)) ? rides.first(lane, ask.limits()) : NEVER;
    }
    int ready = readyFor(lane, behind);
    return ready == NEVER ? NEVER : rides.next(lane, ready);
  }

  /** When one arrives by a last lane that is behind so many others. */
  int arrival(int lane, int behind) {
    if (behind == 0) {
      return ask.from().has(lanes.from(lane)) ? rides.onlyArrival(lane, ask.limits()) : NEVER;
    }
    int ready = readyFor(lane, behind);
    return ready == NEVER ? NEVER : rides.lastArrival(lane, ready);
  }

  private int readyFor(int lane, int behind) {
    int[] days = layers.get(behind).day;
    int ready = NEVER;
    for (int stop : network.meeting(lanes.from(lane))) {
      ready = Math.min(ready, days[stop]);
    }
    int sequenced = sequences.find(lanes.firstLeg(lane));
    if (sequenced != Sequences.NONE) {
      for (int leader : sequences.leaders(sequenced)) {
        ready = Math.min(ready, days[network.placeCount() + leader]);
      }
    }
    return ready;
  }

  /** How many stops of a layer are made. */
  int size(int number) {
    return layers.get(number).stops.size();
  }

  int stop(int number, int at) {
    return layers.get(number).stops.getInt(at);
  }
}
