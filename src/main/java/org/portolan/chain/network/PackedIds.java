package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.portolan.domain.Id;

/** Many ids in one array of bytes; a slug's letters are a byte each. */
final class PackedIds {
  private final byte[] letters;
  private final int[] ends;

  private PackedIds(byte[] letters, int[] ends) {
    this.letters = letters;
    this.ends = ends;
  }

  /** No ids. */
  static final PackedIds NONE = new PackedIds(new byte[0], new int[0]);

  /** Packs ids in a given order: by numbers of some, and behind these of others. */
  static PackedIds of(PackedIds some, Builder others, int[] order) {
    long size = 0;
    for (int number : order) {
      size += some.lengthAt(number, others);
    }
    byte[] letters = new byte[Math.toIntExact(size)];
    int[] ends = new int[order.length];
    int at = 0;
    for (int i = 0; i < order.length; ) {
      int number = order[i];
      int run = 1;
      // Most stand as they stood, and are copied together.
      while (i + run < order.length
          && order[i + run] == number + run
          && (number >= some.ends.length || number + run < some.ends.length)) {
        run++;
      }
      boolean isOfSome = number < some.ends.length;
      byte[] given = isOfSome ? some.letters : others.letters;
      int[] givenEnds = isOfSome ? some.ends : others.ends;
      int first = isOfSome ? number : number - some.ends.length;
      int start = first == 0 ? 0 : givenEnds[first - 1];
      System.arraycopy(given, start, letters, at, givenEnds[first + run - 1] - start);
      for (int next = 0; next < run; next++) {
        ends[i + next] = givenEnds[first + next] - start + at;
      }
      i += run;
      at = ends[i - 1];
    }
    return new PackedIds(letters, ends);
  }

  private int lengthAt(int number, Builder others) {
    int index = number < ends.length ? number : number - ends.length;
    return number < ends.length
        ? ends[index] - start(index)
        : others.ends[index] - others.start(index);
  }

  /** Compares ids by numbers of some, and behind these of others. */
  static int compare(PackedIds some, Builder others, int one, int other) {
    int count = some.ends.length;
    int first = one < count ? one : one - count;
    int second = other < count ? other : other - count;
    return Arrays.compare(
        one < count ? some.letters : others.letters,
        one < count ? some.start(first) : others.start(first),
        one < count ? some.ends[first] : others.ends[first],
        other < count ? some.letters : others.letters,
        other < count ? some.start(second) : others.start(second),
        other < count ? some.ends[second] : others.ends[second]);
  }

  /** Finds where ids stand, at the cost of a look at all; those that are not here are not told. */
  Map<Id, Integer> find(Set<Id> wanted) {
    Map<Id, Integer> found = new HashMap<>();
    IntOpenHashSet hashes = new IntOpenHashSet();
    for (Id id : wanted) {
      byte[] text = id.value().getBytes(StandardCharsets.US_ASCII);
      hashes.add(hash(text, 0, text.length));
    }
    for (int index = 0; index < ends.length && found.size() < wanted.size(); index++) {
      if (hashes.contains(hash(letters, start(index), ends[index]))) {
        Id id = get(index);
        if (wanted.contains(id)) {
          found.put(id, index);
        }
      }
    }
    return found;
  }

  private static int hash(byte[] text, int start, int end) {
    int hash = 1;
    for (int at = start; at < end; at++) {
      hash = 31 * hash + text[at];
    }
    return hash;
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
  }
}
