package org.portolan.bench.network;

import java.util.Arrays;

/** The legs of a network as columns, filled by {@link NetworkDraw} and not changed after. */
final class LegColumns {
  final int[] from;
  final int[] to;
  final int[] departEarliest;
  final int[] departLatest;
  final int[] arriveEarliest;
  final int[] arriveLatest;
  final byte[] mode;
  final int[] vessel;
  private int count;

  LegColumns(int capacity) {
    from = new int[capacity];
    to = new int[capacity];
    departEarliest = new int[capacity];
    departLatest = new int[capacity];
    arriveEarliest = new int[capacity];
    arriveLatest = new int[capacity];
    mode = new byte[capacity];
    vessel = new int[capacity];
  }

  int count() {
    return count;
  }

  void addHop(int start, int end, byte how, int aboard) {
    from[count] = start;
    to[count] = end;
    mode[count] = how;
    vessel[count] = aboard;
    count++;
  }

  /** Dates the leg that was added last: a window of {@code width} days that starts that early. */
  void date(int departs, int takes, int width) {
    int leg = count - 1;
    departEarliest[leg] = departs;
    departLatest[leg] = departs + width;
    arriveEarliest[leg] = departs + takes;
    arriveLatest[leg] = departs + takes + width;
  }

  long checksum() {
    long sum = Arrays.hashCode(mode);
    for (int[] column :
        new int[][] {
          from, to, departEarliest, departLatest, arriveEarliest, arriveLatest, vessel
        }) {
      sum = sum * 1_000_003 + Arrays.hashCode(column);
    }
    return sum;
  }
}
