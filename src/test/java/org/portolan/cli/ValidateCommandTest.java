package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.AtTheDesk;
import org.portolan.AtTheDesk.Ran;
import org.portolan.domain.evidence.Corpus;

class ValidateCommandTest {
  private final AtTheDesk desk = new AtTheDesk(Corpus.EMPTY);

  @TempDir private Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    write("dataset.yaml", "id: a-case\ntitle: A case\n");
    write("vessels.csv", "id,name,mmsi\na-ship,A Ship,273456789\n");
  }

  private void write(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  @Test
  void aGoodDataSetHasNoFaults() {
    Ran ran = desk.run("validate", folder.toString());

    assertThat(ran).isEqualTo(new Ran(0, "A case: no faults\n", ""));
  }

  @Test
  void aRemarkIsPrintedAndIsNoFault() throws IOException {
    write("vessels.csv", "id,name,mmsi\na-ship,A Ship,123456789\n");

    Ran ran = desk.run("validate", folder.toString());

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .isEqualTo(
            "Remark: vessels.csv:2:15: mmsi '123456789'; expected three digits of a country first;"
                + " 123 are nobody's\nA case: no faults\n");
  }

  @Test
  void aFaultIsPrintedAndCounted() throws IOException {
    write("vessels.csv", "id,name,mmsi\na-ship,A Ship,12345\n");

    Ran ran = desk.run("validate", folder.toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out())
        .isEqualTo(
            """
            vessels.csv:2:15: mmsi '12345'; expected nine digits
                a-ship,A Ship,12345
                              ^
            1 fault
            """);
  }

  @Test
  void theCaretStandsUnderTheColumnInWideScriptsAndLongLines() throws IOException {
    write(
        "vessels.csv",
        "id,name,mmsi\na-ship,나진,12345\nb-ship,%s,12345\n".formatted("x".repeat(300)));

    assertThat(desk.run("validate", folder.toString()).out())
        .contains("    a-ship,나진,12345\n                ^\n")
        .contains("    …" + "x".repeat(49) + ",12345\n     " + " ".repeat(50) + "^\n");
  }

  @Test
  void whatCannotBeSeenIsADot() throws IOException {
    write("vessels.csv", "id,name,mmsi\na-ship,A\tShip,12345\n");

    assertThat(desk.run("validate", folder.toString()).out())
        .contains("    a-ship,A·Ship,12345\n                  ^\n");
  }

  @Test
  void aFaultOfAWholeFileHasNoExcerpt() throws IOException {
    write("harbours.csv", "");

    assertThat(desk.run("validate", folder.toString()).out())
        .startsWith("harbours.csv:1:1: ")
        .doesNotContain("^");
  }
}
