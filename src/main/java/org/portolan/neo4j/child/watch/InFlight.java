package org.portolan.neo4j.child.watch;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A transaction between the start of its commit and the end of it. */
final class InFlight {
  /** The last transaction that was visible when this began to commit; its own number is greater. */
  final long after;

  /** What it touches; null if that is not known, or too much. */
  @Nullable Set<String> touched;

  InFlight(long after) {
    this.after = after;
  }
}
