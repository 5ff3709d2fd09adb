package org.portolan.neo4j;

import org.neo4j.driver.summary.SummaryCounters;

/**
 * What the server counts as written.
 *
 * @param nodesCreated new nodes
 * @param nodesDeleted nodes that are gone
 * @param relationshipsCreated new relationships
 * @param relationshipsDeleted relationships that are gone, be it with a node
 * @param propertiesSet properties set, new ones among them, or removed
 */
public record Written(
    long nodesCreated,
    long nodesDeleted,
    long relationshipsCreated,
    long relationshipsDeleted,
    long propertiesSet) {
  /** Nothing written. */
  public static final Written NOTHING = new Written(0, 0, 0, 0, 0);

  Written plus(Written other) {
    return new Written(
        nodesCreated + other.nodesCreated,
        nodesDeleted + other.nodesDeleted,
        relationshipsCreated + other.relationshipsCreated,
        relationshipsDeleted + other.relationshipsDeleted,
        propertiesSet + other.propertiesSet);
  }

  Written plus(SummaryCounters counters) {
    return new Written(
        nodesCreated + counters.nodesCreated(),
        nodesDeleted + counters.nodesDeleted(),
        relationshipsCreated + counters.relationshipsCreated(),
        relationshipsDeleted + counters.relationshipsDeleted(),
        propertiesSet + counters.propertiesSet());
  }
}
