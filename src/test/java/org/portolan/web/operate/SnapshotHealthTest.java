package org.portolan.web.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.portolan.HeldGraph;
import org.portolan.TheCase;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.usecase.Graph;
import org.portolan.usecase.NotReady;
import org.portolan.usecase.Snapshots;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;

/** Whether requests may be sent here. */
class SnapshotHealthTest {
  private final HeldGraph held = new HeldGraph(TheCase.dataSet().corpus(), 1);
  private RuntimeException failure = new NotReady("Neo4j does not answer yet");
  private boolean fails;

  private final HealthIndicator health =
      new SnapshotHealth(
          new Snapshots(
              new Graph() {
                @Override
                public long revision() {
                  return held.revision();
                }

                @Override
                public Projected project(Projection taker) {
                  if (fails) {
                    throw failure;
                  }
                  return held.project(taker);
                }
              }));

  private Status status() {
    return Objects.requireNonNull(health.health()).getStatus();
  }

  @Test
  void aGraphThatCanBeReadIsReady() {
    assertThat(status()).isEqualTo(Status.UP);
  }

  @Test
  void oneThatIsNotReadYetIsOutOfServiceUntilItIs() {
    fails = true;
    assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);

    fails = false;
    assertThat(status()).isEqualTo(Status.UP);

    fails = true;
    assertThat(status()).as("there is still an answer").isEqualTo(Status.UP);
  }

  @Test
  void oneThatCannotBeReadIsNoReadyOne() {
    fails = true;
    failure = new IllegalStateException("no connection");

    assertThat(status()).isEqualTo(Status.DOWN);
  }
}
