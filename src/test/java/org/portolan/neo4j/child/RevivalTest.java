package org.portolan.neo4j.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RevivalTest {
  @Test
  void thePausesBetweenStartsGrowToAMinute() {
    assertThat(IntStream.range(0, 9).mapToLong(starts -> Revival.pause(starts).toSeconds()))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
  }
}
