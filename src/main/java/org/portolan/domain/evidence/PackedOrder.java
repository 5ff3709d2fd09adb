package org.portolan.domain.evidence;

import java.util.Arrays;
import java.util.BitSet;
import org.portolan.domain.Id;

/** Where packed things of one kind are, in order of id. */
final class PackedOrder {
  private final ByteChunks bytes;

  /** How many numbers stand before the id. */
  private final int before;

  private final int[] positions;

  private PackedOrder(ByteChunks bytes, int before, int[] positions) {
    this.bytes = bytes;
    this.before = before;
    this.positions = positions;
  }

  /**
   * Orders things.
   *
   * @throws IllegalArgumentException naming an id that stands twice
   */
  static PackedOrder of(ByteChunks bytes, int before, int[] positions) {
    PackedOrder given = new PackedOrder(bytes, before, positions);
    Integer[] sorted = new Integer[positions.length];
    Arrays.setAll(sorted, at -> positions[at]);
    Arrays.parallelSort(sorted, given::compare);
    int[] order = new int[sorted.length];
    Arrays.setAll(order, at -> sorted[at]);
    for (int at = 1; at < order.length; at++) {
      if (given.compare(order[at - 1], order[at]) == 0) {
        throw twice(given.idAt(order[at]));
      }
    }
    return new PackedOrder(bytes, before, order);
  }

  static IllegalArgumentException twice(Id id) {
    return new IllegalArgumentException("the id '" + id + "' stands twice");
  }

  /**
   * The same without some things and with others.
   *
   * @param longer the bytes that the others are in as well
   * @param gone the indexes of those to leave out
   * @param added the positions of the others
   * @throws IllegalArgumentException naming an id that stands twice then
   */
  PackedOrder with(ByteChunks longer, BitSet gone, int[] added) {
    PackedOrder more = of(longer, before, added);
    int[] merged = new int[positions.length - gone.cardinality() + added.length];
    int size = 0;
    int next = 0;
    int until = more.size() == 0 ? positions.length : insertion(more.id(0));
    for (int at = 0; at <= positions.length; at++) {
      while (next < more.size() && at == until) {
        merged[size++] = more.positions[next++];
        until = next == more.size() ? positions.length + 1 : insertion(more.id(next));
      }
      if (at < positions.length && !gone.get(at)) {
        merged[size++] = positions[at];
      }
    }
    PackedOrder order = new PackedOrder(longer, before, merged);
    for (int at = 0; at < more.size(); at++) {
      int own = order.find(more.id(at));
      if (order.isTwice(own - 1) || order.isTwice(own)) {
        throw twice(more.id(at));
      }
    }
    return order;
  }

  private boolean isTwice(int index) {
    return index >= 0
        && index + 1 < positions.length
        && compare(positions[index], positions[index + 1]) == 0;
  }

  private int insertion(Id id) {
    int found = find(id);
    return found < 0 ? -found - 1 : found;
  }

  /** The index of an id; if it is not there, −1 less where it would be inserted. */
  int find(Id id) {
    int low = 0;
    int high = positions.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = at(positions[middle]).compare(id.value());
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -low - 1;
  }

  int size() {
    return positions.length;
  }

  int position(int index) {
    return positions[index];
  }

  Id id(int index) {
    return idAt(positions[index]);
  }

  private Id idAt(int position) {
    return new Id(at(position).text());
  }

  private ByteSource at(int position) {
    ByteSource source = new ByteSource(bytes.chunk(position), ByteChunks.offset(position));
    for (int skipped = 0; skipped < before; skipped++) {
      source.number();
    }
    return source;
  }

  private int compare(Integer one, Integer other) {
    return at(one).compareText(at(other));
  }

  long heapBytes() {
    return (long) Integer.BYTES * positions.length;
  }
}
