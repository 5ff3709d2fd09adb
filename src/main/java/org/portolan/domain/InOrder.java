package org.portolan.domain;

import java.util.Collection;
import java.util.List;

/** Lists whose order is that of their entries. */
public final class InOrder {
  private InOrder() {}

  /**
   * Sorts, and leaves out what is there already.
   *
   * @param <T> the type of the entries
   * @param entries the entries, in any order
   * @return each entry once, in order, unmodifiable
   */
  public static <T extends Comparable<? super T>> List<T> once(Collection<T> entries) {
    // Nearly all that a graph holds have one or none, and there are millions.
    return entries.size() < 2
        ? List.copyOf(entries)
        : entries.stream().sorted().distinct().toList();
  }
}
