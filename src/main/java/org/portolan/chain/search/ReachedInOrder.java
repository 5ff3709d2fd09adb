package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.RandomAccess;

/**
 * The places that a search has reached, in order of arrival, legs and place. Each is two numbers
 * until it is looked at, and most never are. Labels were put in order of days, so that only those
 * of one day need sorting.
 */
final class ReachedInOrder extends AbstractList<Reached> implements RandomAccess {
  private static final int PLACE_BITS = 24;

  /** The most places of a network that this can tell apart; the most legs are 128 times as many. */
  static final int MOST_PLACES = 1 << PLACE_BITS;

  private final int[] days;

  /** The legs of each, and behind them the place. */
  private final long[] keys;

  private final int[] ends;

  /** Reads them off the labels, which the next search may then use. */
  ReachedInOrder(Arrived arrived, int places, Ask.Ends from) {
    Labels labels = arrived.labels();
    IntArrayList put = labels.touched();
    LongArrayList found = new LongArrayList();
    IntArrayList dates = new IntArrayList();
    BitSet seen = new BitSet(places);
    for (int place : from.places()) {
      seen.set(place);
    }
    int start = 0;
    for (int at = 0; at < put.size(); at++) {
      int place = labels.node(put.getInt(at));
      int day = labels.day(put.getInt(at));
      if (place < places && !seen.get(place) && day != NEVER) {
        seen.set(place);
        if (!dates.isEmpty() && dates.getInt(dates.size() - 1) != day) {
          Arrays.sort(found.elements(), start, found.size());
          start = found.size();
        }
        dates.add(day);
        found.add(((long) labels.count(labels.best(place)) << PLACE_BITS) | place);
      }
    }
    Arrays.sort(found.elements(), start, found.size());
    days = dates.toIntArray();
    keys = found.toLongArray();
    ends = new int[keys.length];
    for (int at = 0; at < keys.length; at++) {
      ends[at] = labels.leg(labels.best(place(at)));
    }
  }

  private int place(int at) {
    return (int) keys[at] & (MOST_PLACES - 1);
  }

  @Override
  public Reached get(int at) {
    return new Reached(place(at), days[at], (int) (keys[at] >>> PLACE_BITS), ends[at]);
  }

  @Override
  public int size() {
    return keys.length;
  }
}
