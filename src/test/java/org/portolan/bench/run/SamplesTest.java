package org.portolan.bench.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SamplesTest {
  @Test
  void aPercentileIsADurationThatWasMeasured() {
    Samples samples = upTo(1_000);

    assertThat(samples.percentile(50)).isEqualTo(500);
    assertThat(samples.percentile(95)).isEqualTo(950);
    assertThat(samples.percentile(99)).isEqualTo(990);
  }

  @Test
  void theHundredthIsTheWorst() {
    assertThat(upTo(7).percentile(100)).isEqualTo(7);
  }

  @Test
  void oneSampleIsEveryPercentile() {
    assertThat(upTo(1).percentile(50)).isEqualTo(1);
    assertThat(upTo(1).percentile(99)).isEqualTo(1);
  }

  @Test
  void nothingMeasuredHasNoPercentile() {
    Samples none = new Samples();

    assertThatThrownBy(() -> none.percentile(50)).isInstanceOf(IllegalStateException.class);
  }

  /** One, two and so on ms, the longest first. */
  private static Samples upTo(long most) {
    Samples samples = new Samples();
    LongStream.range(0, most).forEach(less -> samples.add((most - less) * 1_000_000));
    return samples;
  }
}
