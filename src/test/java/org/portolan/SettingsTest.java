package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.neo4j.child.ListenAddress;
import org.springframework.mock.env.MockEnvironment;

class SettingsTest {
  private static Duration limit(MockEnvironment environment) {
    return Settings.of(environment).questionLimit().time();
  }

  private static MockEnvironment with(String limit) {
    return new MockEnvironment().withProperty("portolan.question-limit", limit);
  }

  @Test
  void aQuestionMayTakeTwoSecondsUnlessSetOtherwise() {
    assertThat(limit(new MockEnvironment())).isEqualTo(Duration.ofSeconds(2));
    assertThat(limit(with("500ms"))).isEqualTo(Duration.ofMillis(500));
    assertThat(limit(with("PT1M"))).isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void itsNeo4jListensOnThisMachineAloneUnlessSetOtherwise() {
    assertThat(Settings.of(new MockEnvironment()).listenAddress())
        .isEqualTo(ListenAddress.LOOPBACK);
    assertThat(Settings.of(listening("0.0.0.0")).listenAddress()).isEqualTo(ListenAddress.ALL);
  }

  @Test
  void anAddressThatPortolanItselfMightNotReachIsRefused() {
    assertThatThrownBy(() -> Settings.of(listening("192.0.2.7")))
        .hasMessage("portolan.neo4j.listen-address: '192.0.2.7' is not one of 127.0.0.1, 0.0.0.0");
  }

  private static MockEnvironment listening(String address) {
    return new MockEnvironment().withProperty("portolan.neo4j.listen-address", address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "0s", "-1s", "2 s s", "2d", "99999999999999999999s"})
  void aLimitThatIsNoneIsRefusedByTheNameOfItsProperty(String limit) {
    assertThatThrownBy(() -> Settings.of(with(limit)))
        .hasMessage(
            "portolan.question-limit: '%s' is not a duration from 1ms to 1d, such as 2s"
                .formatted(limit));
  }
}
