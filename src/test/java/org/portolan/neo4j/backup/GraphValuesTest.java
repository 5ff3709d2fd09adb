package org.portolan.neo4j.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Values;

class GraphValuesTest {
  static Stream<Object> values() {
    return Stream.of(
        "Раджин 라진\u0000\"\\\n",
        "",
        Long.MIN_VALUE,
        0L,
        1.0,
        -0.0,
        0.1,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Double.NaN,
        Double.NEGATIVE_INFINITY,
        true,
        LocalDate.of(2023, 9, 7),
        LocalDate.of(-44, 3, 15),
        LocalDate.of(12_345, 1, 1),
        LocalTime.of(23, 59, 59, 1),
        OffsetTime.of(1, 2, 3, 0, ZoneOffset.ofHoursMinutes(5, 30)),
        LocalDateTime.of(2024, 2, 29, 0, 0),
        ZonedDateTime.of(2024, 2, 29, 1, 2, 3, 4, ZoneOffset.ofHours(9)),
        // The hour that comes twice, the second time.
        ZonedDateTime.ofInstant(Instant.parse("2024-10-27T01:30:00Z"), ZoneId.of("Europe/Berlin")),
        Values.isoDuration(1, -2, 3, 999_999_999).asIsoDuration(),
        Values.point(4326, 130.28308, 42.25559).asPoint(),
        Values.point(9157, 1.0, -2.0, 0.0).asPoint(),
        List.of(),
        List.of("a", "b"),
        List.of(1L, 2L),
        List.of(1.0, Double.NaN),
        List.of(LocalDate.of(2023, 9, 7)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyValueIsReadBackAsItWas(Object value) {
    assertThat(PlainValues.read(PlainValues.write(value))).isEqualTo(value);
  }

  @Test
  void bytesAreReadBackAsTheyWere() {
    byte[] bytes = {0, -1, 127};

    assertThat((byte[]) PlainValues.read(PlainValues.write(bytes))).isEqualTo(bytes);
  }

  @Test
  void whatNoPropertyCanBeIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainValues.write(Instant.EPOCH))
        .withMessageContaining("1970-01-01T00:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "{\"a\":1,\"b\":2}",
        "{\"colour\":\"red\"}",
        "{\"date\":\"2023-13-01\"}",
        "9223372036854775808"
      })
  void whatIsNoValueIsRefused(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlainValues.read(json.getBytes(StandardCharsets.UTF_8)));
  }
}
