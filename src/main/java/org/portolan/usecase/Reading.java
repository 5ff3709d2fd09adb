package org.portolan.usecase;

import org.portolan.domain.evidence.Gathered;

/** A reading of the whole graph, which tells how far it is. */
final class Reading extends Gathered {
  private volatile long read;
  private volatile long all;

  @Override
  public void progress(long done, long total) {
    read = done;
    all = total;
  }

  /** How many movements there are, as far as is known. */
  long movements() {
    return all;
  }

  /** How far it is, as the end of a sentence. */
  @Override
  public String toString() {
    long done = read;
    long total = all;
    return done < total
        ? "it has read %,d of %,d movements from the graph".formatted(done, total)
        : "it lays out the network of %,d movements".formatted(total);
  }
}
