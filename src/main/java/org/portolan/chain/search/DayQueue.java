package org.portolan.chain.search;

import java.util.Arrays;

/** Labels that wait, by day: a bucket a day, in order of coming within it. */
final class DayQueue {
  private static final int NONE = -1;

  private int[] head = {};
  private int[] tail = {};
  private int[] node = new int[256];
  private int[] legs = new int[256];
  private int[] days = new int[256];
  private int[] position = new int[256];
  private int[] next = new int[256];
  private int size;
  private int firstDay;
  private int bucket;
  private int lastBucket;
  private int limit;

  /** Clears it for days of a range; days beyond it share the buckets at its ends. */
  void start(int first, int last) {
    int buckets = Math.max(1, last - first + 2);
    if (head.length < buckets) {
      head = new int[buckets];
      tail = new int[buckets];
      Arrays.fill(head, NONE);
    } else if (bucket <= lastBucket) {
      // A search that stopped early left some.
      Arrays.fill(head, bucket, lastBucket + 1, NONE);
    }
    firstDay = first;
    bucket = buckets;
    lastBucket = NONE;
    size = 0;
    limit = buckets - 1;
  }

  void add(int day, int atNode, int byLegs, int from) {
    int at = day <= firstDay ? 0 : Math.min(limit, day - firstDay);
    if (size == node.length) {
      node = Arrays.copyOf(node, 2 * size);
      legs = Arrays.copyOf(legs, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
      position = Arrays.copyOf(position, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
    }
    node[size] = atNode;
    legs[size] = byLegs;
    days[size] = day;
    position[size] = from;
    next[size] = NONE;
    if (head[at] == NONE) {
      head[at] = size;
    } else {
      next[tail[at]] = size;
    }
    tail[at] = size;
    size++;
    bucket = Math.min(bucket, at);
    lastBucket = Math.max(lastBucket, at);
  }

  /** Takes the next label of the earliest day; −1 when none is left. */
  int poll() {
    while (bucket <= lastBucket) {
      int first = head[bucket];
      if (first != NONE) {
        head[bucket] = next[first];
        return first;
      }
      bucket++;
    }
    return NONE;
  }

  int node(int label) {
    return node[label];
  }

  int legs(int label) {
    return legs[label];
  }

  int position(int label) {
    return position[label];
  }

  int day(int label) {
    return days[label];
  }
}
