package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.Doors;
import org.portolan.usecase.access.Right;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class EntranceTest {
  @TempDir private Path data;

  private Environment with(Map<String, Object> properties) {
    Map<String, Object> all = new HashMap<>(properties);
    all.put("portolan.data", data.toString());
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", all));
    return environment;
  }

  private void start(Map<String, Object> properties) {
    Environment environment = with(properties);
    Entrance.requireSafe(environment, Settings.of(environment));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
  void aPortolanThatKnowsNobodyDoesNotListenToOthers(String address) {
    assertThatThrownBy(() -> start(Map.of("server.address", address)))
        .isInstanceOf(BadSetting.class)
        .hasMessageContainingAll(
            "server.address", address, "portolan keys make", "portolan people add", "issuer-uri");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "localhost", "127.0.0.2"})
  void onLoopbackNobodyNeedsToBeKnown(String address) {
    assertThatCode(() -> start(Map.of("server.address", address))).doesNotThrowAnyException();
  }

  @Test
  void aKeyIsEnough() {
    Environment environment = with(Map.of());
    new Access(Settings.of(environment).accessFile(), Clock.systemUTC())
        .makeKey("a program", Right.READ, Optional.empty());

    assertThatCode(() -> start(Map.of("server.address", "0.0.0.0"))).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "spring.security.user.password",
        "spring.security.oauth2.resourceserver.jwt.issuer-uri"
      })
  void soIsAPersonOrAnIssuerInTheSettings(String property) {
    assertThatCode(() -> start(Map.of("server.address", "0.0.0.0", property, "https://x.example")))
        .doesNotThrowAnyException();
  }

  @Test
  void aDamagedListIsNoListThatKnowsNobody() throws IOException {
    Files.writeString(data.resolve("access.json"), "{");

    assertThatThrownBy(() -> start(Map.of()))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining("access.json");
  }

  @Test
  void thePersonOfTheSettingsLogsIn() {
    Environment environment =
        with(
            Map.of(
                "spring.security.user.name", "anna",
                "spring.security.user.password", "a long password"));

    Access access = Entrance.access(environment, Settings.of(environment));

    assertThat(access.findPerson("anna", "a long password")).isPresent();
    assertThat(access.findPerson("anna", "another")).isEmpty();
    assertThat(data.resolve("access.json")).doesNotExist();
  }

  @Test
  void onLoopbackReadingIsOpenAndHostsAreKnown() {
    Doors doors =
        Entrance.doors(
            with(
                Map.of(
                    "portolan.url", "http://Desk.example:8080",
                    "portolan.hosts", "one.example, Two.example")));

    assertThat(doors.reading()).isEqualTo(Doors.Reading.OPEN);
    assertThat(doors.hosts())
        .contains("localhost", "127.0.0.1", "::1", "desk.example", "one.example", "two.example");
  }

  @Test
  void elsewhereReadingNeedsARightUnlessSaidOtherwise() {
    assertThat(Entrance.doors(with(Map.of("server.address", "0.0.0.0"))))
        .isEqualTo(new Doors(Doors.Reading.USERS, Set.of()));
    assertThat(
            Entrance.doors(with(Map.of("server.address", "0.0.0.0", "portolan.reading", "open")))
                .reading())
        .isEqualTo(Doors.Reading.OPEN);
    assertThat(Entrance.doors(with(Map.of("portolan.reading", "USERS"))).reading())
        .isEqualTo(Doors.Reading.USERS);
  }

  @Test
  void anotherWordForReadingIsRefused() {
    assertThatThrownBy(() -> Entrance.doors(with(Map.of("portolan.reading", "all"))))
        .isInstanceOf(BadSetting.class)
        .hasMessageContainingAll("portolan.reading", "all", "OPEN", "USERS");
  }
}
