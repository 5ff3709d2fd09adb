package org.portolan.dataset;

import java.util.EnumSet;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * How many rows and claims this Java machine has memory for. What has more is one fault, rather
 * than the end of a server.
 */
final class Capacity {
  /** What a row takes at the most of what there is, with what is remembered to check it. */
  private static final long BYTES_EACH = 1024;

  private static final long MEGABYTE = 1024L * 1024;

  private final long memory;
  private final Definitions definitions;
  private final Faults faults;
  private long taken;

  Capacity(long memory, Definitions definitions, Faults faults) {
    this.memory = memory;
    this.definitions = definitions;
    this.faults = faults;
  }

  /** How many bytes of content, packed, are held while a data set is read. */
  static long packedBytes() {
    return Runtime.getRuntime().maxMemory() / 4;
  }

  /** Takes one more; false, and the first time a fault, if there is no room for it. */
  boolean takes(Supplier<Position> at) {
    long most = memory / BYTES_EACH;
    if (++taken == most + 1) {
      definitions.missSome(EnumSet.allOf(Sort.class));
      faults.add(
          at.get(),
          "more rows and claims",
          String.format(
              Locale.ROOT,
              "at most %,d, for which %,d MB of memory have room; java -Xmx gives more",
              most,
              memory / MEGABYTE));
    }
    return taken <= most;
  }
}
