package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.usecase.limit.Limits;
import org.springframework.mock.env.MockEnvironment;

class LimitSettingsTest {
  private static Limits with(String name, String value) {
    return Settings.of(new MockEnvironment().withProperty(name, value)).limits();
  }

  @Test
  void boundsAreAsUsualUnlessSetOtherwise() {
    assertThat(Settings.of(new MockEnvironment()).limits()).isEqualTo(Limits.USUAL);
    assertThat(with("portolan.requests-per-second", "0").requestsPerSecond()).isZero();
    assertThat(with("portolan.question-memory", "2MB").memory()).isEqualTo(2L << 20);
    assertThat(with("portolan.load-limit", "2h").load()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void anAnswerHasMoreTimeThanItsQuestion() {
    assertThat(with("portolan.question-limit", "1d").answer())
        .isEqualTo(Duration.ofDays(1).plusSeconds(30));
    assertThatThrownBy(() -> with("portolan.answer-limit", "2s"))
        .hasMessage("portolan.answer-limit: '2s' is not longer than portolan.question-limit, 2s");
  }

  @ParameterizedTest
  @CsvSource({
    "portolan.requests-per-second, -1, a whole number from 0 to 1000000",
    "portolan.burst, 0, a whole number from 1 to 1000000",
    "portolan.burst, many, a whole number from 1 to 1000000",
    "portolan.running, 0, a whole number from 1 to 1000",
    "portolan.queue, 1001, a whole number from 0 to 1000",
    "portolan.queue-wait, 0s, 'a duration from 1ms to 7d, such as 30s'",
    "portolan.answer-limit, soon, 'a duration from 1ms to 7d, such as 30s'",
    "portolan.sending-limit, 8d, 'a duration from 1ms to 7d, such as 30s'",
    "portolan.question-memory, 1KB, 'a size of at least 1MB, such as 512MB'",
    "portolan.question-memory, much, 'a size of at least 1MB, such as 512MB'",
    "portolan.result-limit, 1000001, a whole number from 1 to 1000000",
    "portolan.failed-logins, 0, a whole number from 1 to 1000000"
  })
  void whatCannotBeIsRefusedByItsName(String name, String value, String expected) {
    assertThatThrownBy(() -> with(name, value))
        .isInstanceOf(BadSetting.class)
        .hasMessage("%s: '%s' is not %s".formatted(name, value, expected));
  }
}
