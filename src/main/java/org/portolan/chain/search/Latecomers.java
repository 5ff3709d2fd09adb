package org.portolan.chain.search;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.Arrays;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Tells where it is of use to come later than some day, and by how many legs at most, so as to
 * arrive elsewhere on a later one. It looks back from there leg by leg, as long as places can still
 * be left later, and stops before that would cost more than it saves.
 */
final class Latecomers {
  /** The share of all lanes that may be looked at, but for a few. */
  private static final int SHARE = 64;

  private static final int FEW = 256;

  private final Lanes lanes;
  private final Rides rides;
  private final int places;

  /** Takes for each place the number of legs from which on it is useless to come there. */
  private final byte[] useless;

  /** The last day on which each place found can be left. */
  private final Int2IntOpenHashMap latest = new Int2IntOpenHashMap();

  /** The places found last. */
  private IntOpenHashSet found = new IntOpenHashSet();

  private int cost;

  Latecomers(TemporalNetwork network, Rides rides, byte[] useless) {
    this.lanes = network.lanes();
    this.places = network.placeCount();
    this.rides = rides;
    this.useless = useless;
  }

  /**
   * Finds them.
   *
   * @param ask from where and to where
   * @param day when
   * @param legs by how many legs at most
   * @param known the day until which all is known already
   */
  void find(Ask ask, int day, int legs, long known) {
    int destination = ask.to().places()[0];
    // No chain comes back to its origin.
    latest.put(ask.from().places()[0], Integer.MAX_VALUE);
    Arrays.fill(useless, 0, places, (byte) 0);
    latest.put(destination, day);
    found.add(destination);
    cost = lanesInto(destination);
    int most = Math.max(FEW, lanes.count() / SHARE);
    int left = 0;
    while (left + 1 < legs && !found.isEmpty() && cost <= most) {
      left++;
      back(legs - left + 1, known);
    }
    if (left + 1 < legs && !found.isEmpty()) {
      byte others = (byte) (legs - left);
      for (int place = 0; place < places; place++) {
        useless[place] = (byte) Math.max(useless[place], others);
      }
    }
  }

  private int lanesInto(int place) {
    return lanes.firstInto(place + 1) - lanes.firstInto(place);
  }

  private void back(int uselessBy, long known) {
    IntOpenHashSet last = found;
    found = new IntOpenHashSet();
    for (int place : last.toIntArray()) {
      int deadline = latest.get(place);
      for (int at = lanes.firstInto(place); at < lanes.firstInto(place + 1); at++) {
        int lane = lanes.into(at);
        long departure = rides.departure(lane, deadline);
        if (departure > known) {
          put(lanes.from(lane), (int) departure, uselessBy);
        }
      }
    }
  }

  private void put(int place, int day, int uselessBy) {
    if (!latest.containsKey(place) || latest.get(place) < day) {
      latest.put(place, day);
      useless[place] = (byte) Math.max(useless[place], uselessBy);
      if (found.add(place)) {
        cost += lanesInto(place);
      }
    }
  }
}
