package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Values;

class StepBytesTest {
  @Test
  void everyValueOfTheGraphModelIsReadBackAsItWas() {
    Map<String, Object> row = new HashMap<>();
    row.put("text", "Раджин 라진 " + "x".repeat(70_000));
    row.put("integer", Long.MIN_VALUE);
    row.put("float", 0.1);
    row.put("truth", true);
    row.put("day", LocalDate.of(2023, 9, 7));
    row.put("point", Values.point(4326, 130.28308, 42.25559).asPoint());
    row.put("list", List.of("a", "b"));
    row.put("empty", List.of());
    row.put("deep", Values.point(9157, 1, 2, 3).asPoint());
    row.put("took", Values.isoDuration(1, 2, 3, 4).asIsoDuration());
    row.put("gone", null);
    row.put("inner", Map.of("order", 1L));
    List<Map<String, Object>> rows = List.of(row, Map.of());

    assertThat(StepBytes.read(StepBytes.write(rows))).isEqualTo(rows);
  }

  @Test
  void aValueThatTheGraphModelHasNotIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StepBytes.write(List.of(Map.of("at", Instant.EPOCH))))
        .withMessageContaining("1970-01-01T00:00:00Z");
  }

  @Test
  void bytesThatAreNoRowsAreRefused() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> StepBytes.read(new byte[] {1, 2, 3}));
  }
}
