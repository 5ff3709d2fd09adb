package org.portolan.web;

import org.portolan.usecase.Pulse;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Says whether the graph answers: part of readiness, never of liveness. */
@Component
final class GraphHealthIndicator implements HealthIndicator {
  private final Pulse pulse;

  GraphHealthIndicator(Pulse pulse) {
    this.pulse = pulse;
  }

  @Override
  public Health health() {
    return pulse
        .findComplaint()
        .map(why -> Health.status(new Status(Status.OUT_OF_SERVICE.getCode(), why)).build())
        .orElseGet(() -> Health.up().build());
  }
}
