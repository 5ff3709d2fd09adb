package org.portolan.chain.network;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.portolan.domain.Id;

/** Many ids in one array of bytes; a slug's letters are a byte each. */
final class PackedIds {
  private final byte[] letters;
  private final int[] ends;

  private PackedIds(byte[] letters, int[] ends) {
    this.letters = letters;
    this.ends = ends;
  }

  /** Packs ids in a given order. */
  static PackedIds of(PackedIds.Builder from, int[] order) {
    byte[] letters = new byte[from.length];
    int[] ends = new int[order.length];
    int at = 0;
    for (int i = 0; i < order.length; i++) {
      int start = from.start(order[i]);
      int length = from.ends[order[i]] - start;
      System.arraycopy(from.letters, start, letters, at, length);
      at += length;
      ends[i] = at;
    }
    return new PackedIds(Arrays.copyOf(letters, at), ends);
  }

  Id get(int index) {
    int start = start(index);
    return new Id(new String(letters, start, ends[index] - start, StandardCharsets.US_ASCII));
  }

  int compare(int one, int other) {
    return Arrays.compare(letters, start(one), ends[one], letters, start(other), ends[other]);
  }

  private int start(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }

  long bytes() {
    return letters.length + 4L * ends.length;
  }

  /** Collects ids. */
  static final class Builder {
    private byte[] letters = new byte[1024];
    private int[] ends = new int[64];
    private int size;
    private int length;

    void add(Id id) {
      byte[] added = id.value().getBytes(StandardCharsets.US_ASCII);
      if (length + added.length > letters.length) {
        letters = Arrays.copyOf(letters, Math.max(2 * letters.length, length + added.length));
      }
      if (size == ends.length) {
        ends = Arrays.copyOf(ends, 2 * size);
      }
      System.arraycopy(added, 0, letters, length, added.length);
      length += added.length;
      ends[size++] = length;
    }

    private int start(int index) {
      return index == 0 ? 0 : ends[index - 1];
    }

    Id get(int index) {
      int start = start(index);
      return new Id(new String(letters, start, ends[index] - start, StandardCharsets.US_ASCII));
    }

    int compare(int one, int other) {
      return Arrays.compare(letters, start(one), ends[one], letters, start(other), ends[other]);
    }
  }
}
