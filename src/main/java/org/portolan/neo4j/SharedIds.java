package org.portolan.neo4j;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Finds nodes that share an id, among millions, by sixteen bytes a node. Several threads can add.
 */
final class SharedIds {
  private static final int FIRST_SIZE = 1 << 12;

  private long[] hashes = new long[FIRST_SIZE];
  private long[] numbers = new long[FIRST_SIZE];
  private int size;

  synchronized void add(long number, @Nullable Object id) {
    if (id == null) {
      return;
    }
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    hashes[size] = hash(id.toString());
    numbers[size] = number;
    size++;
  }

  private static long hash(String id) {
    CRC32C checksum = new CRC32C();
    checksum.update(ByteBuffer.wrap(id.getBytes(StandardCharsets.UTF_8)));
    return (checksum.getValue() << Integer.SIZE) | (id.hashCode() & 0xFFFF_FFFFL);
  }

  /** The nodes of which several have one id, and hardly ever one that merely looks so. */
  synchronized List<Long> shared() {
    long[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    Set<Long> twice = new HashSet<>();
    for (int i = 1; i < size; i++) {
      if (sorted[i] == sorted[i - 1]) {
        twice.add(sorted[i]);
      }
    }
    Map<Long, Set<Long>> nodes = new HashMap<>();
    for (int i = 0; i < size && !twice.isEmpty(); i++) {
      if (twice.contains(hashes[i])) {
        nodes.computeIfAbsent(hashes[i], hash -> new HashSet<>()).add(numbers[i]);
      }
    }
    return nodes.values().stream().filter(some -> some.size() > 1).flatMap(Set::stream).toList();
  }
}
