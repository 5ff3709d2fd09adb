package org.portolan.web.operate;

import org.portolan.usecase.NotReady;
import org.portolan.usecase.Snapshots;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether there is anything to answer from. Once a snapshot was read there is, whatever becomes of
 * Neo4j.
 */
@Component("snapshotHealthIndicator")
class SnapshotHealth implements HealthIndicator {
  private final Snapshots snapshots;

  SnapshotHealth(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public Health health() {
    if (snapshots.age().isPresent()) {
      return Health.up().build();
    }
    try {
      snapshots.current();
      return Health.up().build();
    } catch (NotReady e) {
      return Health.outOfService().build();
    } catch (RuntimeException e) {
      return Health.down(e).build();
    }
  }
}
