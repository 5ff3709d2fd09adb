package org.portolan.dataset.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static List<String> read(InputStream in) throws IOException {
    List<String> read = new ArrayList<>();
    try (Lines lines = new Lines(in, StandardCharsets.UTF_8)) {
      while (lines.next()) {
        assertThat(lines.number()).isEqualTo(read.size() + 1);
        read.add(lines.isTooLong() ? "too long" : lines.text(lines.start(), lines.end()));
      }
    }
    return read;
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Lines of any lengths around that of the buffer come out as they went in. */
  @Property(tries = 50)
  void linesOfAnyLengthAreReadAsTheyAre(
      @ForAll @Size(max = 8) List<@IntRange(max = 150_000) Integer> lengths) throws IOException {
    List<String> lines =
        lengths.stream()
            .map(length -> String.valueOf((char) ('a' + length % 26)).repeat(length))
            .toList();

    assertThat(read(bytes(lines.isEmpty() ? "" : String.join("\n", lines) + "\n")))
        .isEqualTo(lines);
  }

  @Test
  void aLastLineNeedsNoEnd() throws IOException {
    assertThat(read(bytes("a\nb"))).containsExactly("a", "b");
    assertThat(read(bytes(""))).isEmpty();
    assertThat(read(bytes("\n\n"))).containsExactly("", "");
  }

  @Test
  void anEndlessLineIsPassedOverAndTheNextIsRead() throws IOException {
    byte[] endless = new byte[5 * Lines.LONGEST];
    Arrays.fill(endless, (byte) 'x');
    InputStream in =
        new java.io.SequenceInputStream(
            new java.io.SequenceInputStream(bytes("a\n"), new ByteArrayInputStream(endless)),
            bytes("\nb\n"));

    assertThat(read(in)).containsExactly("a", "too long", "b");
  }

  @Test
  void anEndlessLastLineIsTooLong() throws IOException {
    byte[] endless = new byte[2 * Lines.LONGEST];
    Arrays.fill(endless, (byte) 'x');

    assertThat(read(new ByteArrayInputStream(endless))).containsExactly("too long");
  }
}
