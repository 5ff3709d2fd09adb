package org.portolan.chain.search;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Counts back from where chains are to end how many legs it takes at least, whatever the days, so
 * that a search need not come to places by so many that too few are left. It stops before it would
 * cost more than it saves.
 */
final class LegsLeft {
  /** The share of all lanes that may be looked at, but for a few. */
  private static final int SHARE = 32;

  private static final int FEW = 64;

  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Sequences sequences;
  private final int mostLegs;
  private final byte[] useless;
  private final IntArrayList reached = new IntArrayList();

  /**
   * Prepares.
   *
   * @param useless takes for each stop the number of legs from which on it is useless to come there
   */
  LegsLeft(TemporalNetwork network, int mostLegs, byte[] useless) {
    this.network = network;
    this.lanes = network.lanes();
    this.sequences = network.sequences();
    this.mostLegs = mostLegs;
    this.useless = useless;
  }

  void count(Ask.Ends to, int stops) {
    Arrays.fill(useless, 0, stops, (byte) 0);
    for (int place : to.places()) {
      put(place, 0);
    }
    int legs = 0;
    int first = 0;
    int cost = lanesInto(first);
    int most = Math.max(FEW, lanes.count() / SHARE);
    while (legs < mostLegs && cost <= most) {
      legs++;
      int end = reached.size();
      for (; first < end; first++) {
        before(reached.getInt(first), legs);
      }
      cost += lanesInto(first);
    }
    byte others = (byte) (mostLegs - legs);
    for (int stop = 0; stop < stops; stop++) {
      useless[stop] = (byte) Math.max(useless[stop], others);
    }
    // Who comes to the stop of a leg in a sequence comes to its place as well.
    for (int number = 0; number < sequences.count(); number++) {
      int stop = network.placeCount() + number;
      int place = network.to(sequences.leg(number));
      useless[stop] = (byte) Math.max(useless[stop], useless[place]);
    }
  }

  private int lanesInto(int first) {
    int sum = 0;
    for (int at = first; at < reached.size(); at++) {
      int stop = reached.getInt(at);
      sum += stop < network.placeCount() ? lanes.firstInto(stop + 1) - lanes.firstInto(stop) : 1;
    }
    return sum;
  }

  private void before(int stop, int legs) {
    if (stop >= network.placeCount()) {
      beforeLane(lanes.laneOf(sequences.leg(stop - network.placeCount())), legs);
    } else {
      for (int at = lanes.firstInto(stop); at < lanes.firstInto(stop + 1); at++) {
        beforeLane(lanes.into(at), legs);
      }
    }
  }

  private void beforeLane(int lane, int legs) {
    int from = lanes.from(lane);
    if (network.isFlat()) {
      put(from, legs);
    } else {
      for (int place : network.meeting(from)) {
        put(place, legs);
      }
    }
    int number = sequences.find(lanes.firstLeg(lane));
    if (number != Sequences.NONE) {
      for (int leader : sequences.leaders(number)) {
        put(network.placeCount() + leader, legs);
      }
    }
  }

  private void put(int stop, int legs) {
    if (useless[stop] == 0) {
      useless[stop] = (byte) (mostLegs + 1 - legs);
      reached.add(stop);
    }
  }
}
