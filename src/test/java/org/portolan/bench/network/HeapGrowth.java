package org.portolan.bench.network;

/** How much more of the heap is in use after something was built, all garbage collected. */
public final class HeapGrowth {
  private final long before;

  private HeapGrowth(long before) {
    this.before = before;
  }

  /** Counts from now. */
  public static HeapGrowth start() {
    return new HeapGrowth(used());
  }

  /** The bytes since the start. */
  public long bytes() {
    return used() - before;
  }

  private static long used() {
    // A second one frees what the first one's finalizers and references held.
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
