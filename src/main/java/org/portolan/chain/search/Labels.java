package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/**
 * The best day known at each node by each number of legs, with the leg that gave it. Kept from one
 * search to the next, since clearing what was touched is cheaper than making it anew.
 */
final class Labels {
  private static final int NONE = -1;

  private int[] day = {};
  private int[] leg = {};
  private int[] previous = {};
  private int[] count = {};
  private final IntArrayList touched = new IntArrayList();
  private int stride = 1;

  /** Clears it for a search. */
  void start(int nodes, int mostLegs) {
    if (stride != mostLegs + 1 || day.length < nodes * (mostLegs + 1)) {
      stride = mostLegs + 1;
      day = new int[nodes * stride];
      Arrays.fill(day, NEVER);
      leg = new int[nodes * stride];
      previous = new int[nodes * stride];
      count = new int[nodes * stride];
    } else {
      for (int i = 0; i < touched.size(); i++) {
        int at = touched.getInt(i) * stride;
        Arrays.fill(day, at, at + stride, NEVER);
      }
    }
    touched.clear();
  }

  int day(int node, int legs) {
    return day[node * stride + legs];
  }

  int leg(int node, int legs) {
    return leg[node * stride + legs];
  }

  int previous(int node, int legs) {
    return previous[node * stride + legs];
  }

  /**
   * How many legs it took: the number asked by, or where any number counts as one, the true one.
   */
  int count(int node, int legs) {
    return count[node * stride + legs];
  }

  /** Tells whether a node is reached as early by as few legs. */
  boolean isDominated(int node, int legs, int atDay) {
    int base = node * stride;
    for (int fewer = 0; fewer <= legs; fewer++) {
      if (day[base + fewer] <= atDay) {
        return true;
      }
    }
    return false;
  }

  void put(int node, int legs, int atDay, int byLeg, int from, int inAll) {
    int base = node * stride;
    boolean fresh = true;
    for (int any = 0; any < stride && fresh; any++) {
      fresh = day[base + any] == NEVER;
    }
    if (fresh) {
      touched.add(node);
    }
    day[base + legs] = atDay;
    leg[base + legs] = byLeg;
    previous[base + legs] = from;
    count[base + legs] = inAll;
  }

  /** The fewest legs by which the earliest day is had; −1 if the node is not reached. */
  int bestLegs(int node) {
    int base = node * stride;
    int best = NONE;
    int bestDay = NEVER;
    for (int legs = 0; legs < stride; legs++) {
      if (day[base + legs] < bestDay) {
        bestDay = day[base + legs];
        best = legs;
      }
    }
    return best;
  }

  IntArrayList touched() {
    return touched;
  }
}
