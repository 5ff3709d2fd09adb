package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import it.unimi.dsi.fastutil.ints.IntArrayList;

/**
 * The best day known at each node by each number of legs, with the leg that gave it. A label is the
 * number of such a pair. Kept from one search to the next, since clearing what was touched is
 * cheaper than making it anew.
 */
final class Labels {
  private static final int NONE = -1;
  private static final int LEG = 1;
  private static final int PREVIOUS = 2;
  private static final int COUNT = 3;
  private static final int FIELDS = 4;

  /** What is known of each label, the day first; together, since it is read together. */
  private int[] fields = {};

  private final IntArrayList touched = new IntArrayList();
  private int stride = 1;

  /** Clears it for a search. */
  void start(int nodes, int mostLegs) {
    // Making it anew costs more than a search by few legs, so room for more legs stays.
    int length = Math.multiplyExact(nodes, Math.max(stride, mostLegs + 1) * FIELDS);
    if (stride < mostLegs + 1 || fields.length < length) {
      stride = Math.max(stride, mostLegs + 1);
      fields = new int[length];
      for (int at = 0; at < length; at += FIELDS) {
        fields[at] = NEVER;
      }
    } else {
      for (int i = 0; i < touched.size(); i++) {
        fields[touched.getInt(i) * FIELDS] = NEVER;
      }
    }
    touched.clear();
  }

  /** All labels there are, in the order in which they were put first; not to be changed. */
  IntArrayList touched() {
    return touched;
  }

  /** The label of a node by a number of legs. */
  int of(int node, int legs) {
    return node * stride + legs;
  }

  int node(int label) {
    return label / stride;
  }

  int legs(int label) {
    return label % stride;
  }

  /** The day of a label; {@link org.portolan.chain.network.TemporalNetwork#NEVER} for none. */
  int day(int label) {
    return fields[label * FIELDS];
  }

  int leg(int label) {
    return fields[label * FIELDS + LEG];
  }

  /** The label that the leg was taken behind. */
  int previous(int label) {
    return fields[label * FIELDS + PREVIOUS];
  }

  /**
   * How many legs it took: the number asked by, or where any number counts as one, the true one.
   */
  int count(int label) {
    return fields[label * FIELDS + COUNT];
  }

  /** Tells whether a node is reached as early by as few legs. */
  boolean isDominated(int node, int legs, int atDay) {
    int base = node * stride;
    for (int fewer = 0; fewer <= legs; fewer++) {
      if (day(base + fewer) <= atDay) {
        return true;
      }
    }
    return false;
  }

  void put(int label, int atDay, int byLeg, int behind, int inAll) {
    int at = label * FIELDS;
    if (fields[at] == NEVER) {
      touched.add(label);
    }
    fields[at] = atDay;
    fields[at + LEG] = byLeg;
    fields[at + PREVIOUS] = behind;
    fields[at + COUNT] = inAll;
  }

  /** The label of the earliest day, then of the fewest legs, at least one; −1 for none. */
  int best(int node) {
    int best = NONE;
    int bestDay = NEVER;
    for (int label = of(node, 1); label < of(node, stride); label++) {
      if (day(label) < bestDay) {
        bestDay = day(label);
        best = label;
      }
    }
    return best;
  }
}
