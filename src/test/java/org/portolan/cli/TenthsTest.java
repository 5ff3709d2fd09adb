package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TenthsTest {
  private static String shown(boolean terminal) {
    StringWriter text = new StringWriter();
    Tenths tenths = new Tenths(new PrintWriter(text), terminal);
    tenths.show("reading", 0, 0);
    tenths.show("writing", 50, 100);
    tenths.show("writing", 51, 100);
    tenths.show("writing", 100, 100);
    tenths.end();
    return text.toString();
  }

  @Test
  void inAFileEachTenthIsALine() {
    assertThat(shown(false).lines())
        .containsExactly("reading", "writing 50 of 100", "writing 100 of 100");
  }

  @Test
  void onATerminalABarGrowsOnOneLineAndIsTakenAway() {
    String shown = shown(true);

    assertThat(shown).doesNotContain("\n").contains("[#####-----]  50 %", "[##########] 100 %");
    assertThat(shown.split("\r", -1)).filteredOn(part -> part.isBlank()).hasSize(3);
    assertThat(shown).endsWith("\r");
  }
}
