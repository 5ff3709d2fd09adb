package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import java.util.ArrayList;
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
  /** So many lanes are looked at in the time that it takes to look one up. */
  private static final int GLANCES = 4;

  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Sequences sequences;
  private final Ask ask;
  private final Rides rides;
  private final boolean certain;
  private final @Nullable LatestSearch bound;

  /**
   * For each stop the number of legs from which on it is useless to come there, where chains have
   * as many as may be; null where that is not known.
   */
  private final byte @Nullable [] useless;

  private final Scratch scratch;
  private final Budget budget;

  /** How many legs fewer than may be the chains have that layers are made for. */
  private int spare;

  private final List<Layer> layers = new ArrayList<>();

  /** Starts with the origin, and leaves out from where too many lanes lead to the destination. */
  static Layers toward(TemporalNetwork network, Ask ask, Scratch scratch, Budget budget) {
    int stops = network.placeCount() + network.sequences().count();
    byte[] useless = scratch.reached(stops);
    new LegsLeft(network, ask.limits().maxLegs(), useless).count(ask.to(), stops);
    return new Layers(network, ask, scratch, budget, null, useless);
  }

  /**
   * Starts with the origin.
   *
   * @param bound how late one can go on to the destination
   */
  Layers(TemporalNetwork network, Ask ask, Scratch scratch, Budget budget, LatestSearch bound) {
    this(network, ask, scratch, budget, bound, null);
  }

  private Layers(
      TemporalNetwork network,
      Ask ask,
      Scratch scratch,
      Budget budget,
      @Nullable LatestSearch bound,
      byte @Nullable [] useless) {
    this.bound = bound;
    this.useless = useless;
    this.scratch = scratch;
    this.network = network;
    this.lanes = network.lanes();
    this.sequences = network.sequences();
    this.ask = ask;
    this.rides = new Rides(network, ask.test(), ask.worst() == Ask.Joins.CERTAIN);
    this.certain = ask.worst() == Ask.Joins.CERTAIN;
    this.budget = budget;
    Layer origin = layer();
    for (int place : ask.from().places()) {
      origin.put(state(place, ask.pass(0, place)), ask.limits().departFrom());
    }
    origin.wholeFor(Integer.MAX_VALUE);
  }

  private Layer layer() {
    Layer next = scratch.layer(layers.size());
    next.start(state(0, ask.via().size() + 1));
    layers.add(next);
    return next;
  }

  /** What a stop is in a layer once so many of the places to pass are passed. */
  private int state(int stop, int passed) {
    return passed * stops() + stop;
  }

  private int stops() {
    return network.placeCount() + sequences.count();
  }

  /**
   * Makes layers: all whole but the last, which is made before some places alone if that is less.
   *
   * @param last the last layer; a chain has one leg more
   */
  void extendTo(int last, Ask.Ends before) {
    int legs = useless == null ? Integer.MAX_VALUE : last + 1;
    spare = useless == null ? 0 : ask.limits().maxLegs() - legs;
    for (int number = 1; number <= last; number++) {
      boolean isLast = number == last;
      Layer layer = layers.size() <= number ? layer() : layers.get(number);
      if (!layer.isWholeFor(legs)) {
        if (isLast && canLookUp() && isLookupCheaper(number, before)) {
          lookUp(number, before);
        } else {
          makeWhole(number);
          layer.wholeFor(legs);
        }
      }
    }
  }

  /** Whether lanes alone tell what leads from stop to stop, whatever was passed before. */
  boolean canLookUp() {
    return network.isFlat() && ask.via().isEmpty();
  }

  private boolean isLookupCheaper(int number, Ask.Ends before) {
    // Most lanes are left out at a glance where it is known how many lead on from their ends.
    int weight = useless == null ? 1 : GLANCES;
    return weight * costOfLookup(number, before) < costOfAll(number);
  }

  private long costOfAll(int number) {
    long lanesOut = 0;
    Layer earlier = layers.get(number - 1);
    for (int at = 0; at < earlier.size(); at++) {
      int stop = earlier.stop(at);
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
    return lanesInto * Math.max(1, layers.get(number - 1).size());
  }

  /** Fills in the stops from which a lane leads to some places. */
  private void lookUp(int number, Ask.Ends before) {
    Layer layer = layers.get(number);
    Layer earlier = layers.get(number - 1);
    for (int place : before.places()) {
      for (int at = lanes.firstInto(place); at < lanes.firstInto(place + 1); at++) {
        int stop = lanes.from(lanes.into(at));
        if (layer.day(stop) == NEVER && !budget.isSpentByStep()) {
          layer.put(stop, lookUp(stop, number, earlier));
        }
      }
    }
  }

  private int lookUp(int place, int number, Layer earlier) {
    int best = NEVER;
    for (int i = 0; i < earlier.size(); i++) {
      int origin = earlier.stop(i);
      if (origin < network.placeCount()) {
        for (int lane = lanes.firstBetween(origin, place);
            lanes.isBetween(lane, origin, place);
            lane++) {
          best = Math.min(best, goingOn(lane, number - 1, 0));
        }
      }
    }
    return best;
  }

  private void makeWhole(int number) {
    Layer layer = layers.get(number);
    Layer earlier = layers.get(number - 1);
    for (int at = 0; at < earlier.size() && !budget.isSpentByStep(); at++) {
      int ready = earlier.day(earlier.stop(at));
      int stop = earlier.stop(at) % stops();
      int passed = earlier.stop(at) / stops();
      if (stop < network.placeCount()) {
        for (int place : number == 1 ? new int[] {stop} : network.meeting(stop)) {
          for (int lane = lanes.firstOut(place); lane < lanes.firstOut(place + 1); lane++) {
            take(lane, passed, ready, number, layer);
          }
        }
      } else {
        for (int follower : sequences.followers(stop - network.placeCount())) {
          int lane = lanes.laneOf(sequences.leg(follower));
          take(lane, passed, ready, number, layer);
        }
      }
    }
  }

  private void take(int lane, int before, int ready, int number, Layer layer) {
    if (useless != null && number + spare >= useless[lanes.to(lane)] && !leadsOn(lane, number)) {
      return;
    }
    int day = number == 1 ? rides.first(lane, ask.limits()) : rides.next(lane, ready);
    if (day != NEVER
        && (certain || day <= ask.limits().arriveUntil())
        && (bound == null
            || bound.canGoOn(lanes.firstLeg(lane), day, ask.limits().maxLegs() - number))) {
      int passed = ask.pass(ask.pass(before, lanes.from(lane)), lanes.to(lane));
      layer.put(state(lanes.to(lane), passed), day);
      int leader = sequences.findLeader(lanes.firstLeg(lane));
      if (leader != Sequences.NONE) {
        layer.put(state(network.placeCount() + leader, passed), day);
      }
    }
  }

  /** Whether a stated sequence may lead on to the destination behind a lane. */
  private boolean leadsOn(int lane, int number) {
    if (useless == null || sequences.count() == 0) {
      return false;
    }
    int sequenced = sequences.find(lanes.firstLeg(lane));
    return sequenced != Sequences.NONE
        && number + spare < useless[network.placeCount() + sequenced];
  }

  /**
   * From when one can go on behind a lane that is behind so many others; {@link
   * TemporalNetwork#NEVER} if it cannot be taken.
   *
   * @param passed how many of the places to pass must be passed before the lane
   */
  int goingOn(int lane, int behind, int passed) {
    if (behind == 0) {
      return isFirst(lane, passed) ? rides.first(lane, ask.limits()) : NEVER;
    }
    int ready = readyFor(lane, behind, passed);
    return ready == NEVER ? NEVER : rides.next(lane, ready);
  }

  /** When one arrives by a last lane that is behind so many others. */
  int arrival(int lane, int behind, int passed) {
    if (behind == 0) {
      return isFirst(lane, passed) ? rides.onlyArrival(lane, ask.limits()) : NEVER;
    }
    int ready = readyFor(lane, behind, passed);
    return ready == NEVER ? NEVER : rides.lastArrival(lane, ready);
  }

  /** Whether chains can begin with a lane; nothing is passed before it. */
  private boolean isFirst(int lane, int passed) {
    return passed == 0 && ask.from().has(lanes.from(lane));
  }

  private int readyFor(int lane, int behind, int passed) {
    int ready = NEVER;
    for (int stop : network.meeting(lanes.from(lane))) {
      ready = Math.min(ready, day(behind, stop, passed));
    }
    int sequenced = sequences.find(lanes.firstLeg(lane));
    if (sequenced != Sequences.NONE) {
      for (int leader : sequences.leaders(sequenced)) {
        ready = Math.min(ready, day(behind, network.placeCount() + leader, passed));
      }
    }
    return ready;
  }

  /** The earliest arrival at a stop behind so many of the places to pass, or more. */
  private int day(int number, int stop, int passed) {
    Layer layer = layers.get(number);
    int day = layer.day(state(stop, passed));
    for (int more = passed + 1; more <= ask.via().size(); more++) {
      day = Math.min(day, layer.day(state(stop, more)));
    }
    return day;
  }

  /** How many stops of a layer are made. */
  int size(int number) {
    return layers.get(number).size();
  }

  int stop(int number, int at) {
    return layers.get(number).stop(at);
  }
}
