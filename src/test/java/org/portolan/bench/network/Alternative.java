package org.portolan.bench.network;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.List;

/**
 * One chain of several that are asked for.
 *
 * @param legs the numbers of its legs, in sequence, at least one
 * @param arrival the first day on which it can have arrived
 */
public record Alternative(List<Integer> legs, int arrival) {
  /** Fewest legs first, among those the earliest arrival. */
  public static final Comparator<Alternative> ORDER =
      comparingInt((Alternative chain) -> chain.legs().size()).thenComparing(Alternative::arrival);

  public Alternative {
    legs = List.copyOf(legs);
    if (legs.isEmpty()) {
      throw new IllegalArgumentException("a chain without legs");
    }
  }
}
