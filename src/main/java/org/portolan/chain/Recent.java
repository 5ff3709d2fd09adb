package org.portolan.chain;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/** What was made last for numbers, kept at hand as far as there is room. For several threads. */
final class Recent<T> {
  /** How many are kept, a power of two. */
  private static final int ROOM = 1 << 14;

  private final AtomicReferenceArray<Kept<T>> kept = new AtomicReferenceArray<>(ROOM);

  private record Kept<T>(int number, T value) {}

  /** The value of a number, made anew unless it is at hand. */
  T get(int number, Supplier<T> make) {
    int slot = number & (ROOM - 1);
    Kept<T> known = kept.get(slot);
    if (known == null || known.number() != number) {
      known = new Kept<>(number, make.get());
      kept.set(slot, known);
    }
    return known.value();
  }
}
