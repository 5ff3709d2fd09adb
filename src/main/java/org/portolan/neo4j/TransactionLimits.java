package org.portolan.neo4j;

import java.time.Duration;

/**
 * How long one transaction may take. Neo4j itself ends those that take longer.
 *
 * @param reading one that reads, more than zero
 * @param load one that writes, and so a whole load, more than zero
 */
public record TransactionLimits(Duration reading, Duration load) {
  /** What holds unless set otherwise. */
  public static final TransactionLimits USUAL =
      new TransactionLimits(Duration.ofHours(1), Duration.ofHours(6));
}
