package org.portolan.geo.sea;

import java.util.Arrays;

/** A priority queue of numbers that boxes none of them: the least comes first. */
final class LongHeap {
  private long[] heap = new long[1024];
  private int size;

  boolean isEmpty() {
    return size == 0;
  }

  void add(long number) {
    if (size == heap.length) {
      heap = Arrays.copyOf(heap, 2 * size);
    }
    int at = size++;
    while (at > 0 && heap[(at - 1) / 2] > number) {
      heap[at] = heap[(at - 1) / 2];
      at = (at - 1) / 2;
    }
    heap[at] = number;
  }

  /** Takes the least out; only where there is one. */
  long poll() {
    long least = heap[0];
    long last = heap[--size];
    int at = 0;
    for (int child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (heap[child] >= last) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
    return least;
  }
}
