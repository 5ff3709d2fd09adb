package org.portolan.usecase.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BucketsTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Buckets buckets =
      new Buckets(
          2,
          1,
          Duration.ofSeconds(10),
          new TimeMeter() {
            @Override
            public long currentTimeNanos() {
              return nanos.get();
            }

            @Override
            public boolean isWallClockBased() {
              return false;
            }
          });

  @Test
  void eachClientHasItsOwnAndIsToldWhenThereIsOneAgain() {
    assertThat(buckets.take("a")).isZero();
    assertThat(buckets.take("a")).isZero();
    assertThat(buckets.take("a")).isEqualTo(10);
    assertThat(buckets.wait("a")).isEqualTo(10);
    assertThat(buckets.take("b")).isZero();

    nanos.addAndGet(Duration.ofMillis(9_001).toNanos());
    assertThat(buckets.take("a")).isEqualTo(1);

    nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    assertThat(buckets.wait("a")).isZero();
    assertThat(buckets.take("a")).isZero();
  }
}
