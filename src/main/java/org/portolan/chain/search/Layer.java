package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/**
 * The earliest arrival at each stop by one number of lanes. Kept from one search to the next, since
 * clearing what was touched is cheaper than making it anew.
 */
final class Layer {
  private final IntArrayList stops = new IntArrayList();
  private int[] day = {};

  /** For how many legs of a chain it is whole. */
  private int wholeFor;

  /** Clears it for a search. */
  void start(int count) {
    if (day.length < count) {
      day = new int[count];
      Arrays.fill(day, NEVER);
    } else {
      for (int at = 0; at < stops.size(); at++) {
        day[stops.getInt(at)] = NEVER;
      }
    }
    stops.clear();
    wholeFor = 0;
  }

  void put(int stop, int at) {
    if (day[stop] == NEVER && at != NEVER) {
      stops.add(stop);
    }
    day[stop] = Math.min(day[stop], at);
  }

  /** The day of a stop; {@link org.portolan.chain.network.TemporalNetwork#NEVER} for none. */
  int day(int stop) {
    return day[stop];
  }

  int size() {
    return stops.size();
  }

  int stop(int at) {
    return stops.getInt(at);
  }

  boolean isWholeFor(int legs) {
    return wholeFor >= legs;
  }

  void wholeFor(int legs) {
    wholeFor = legs;
  }
}
