package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.AtTheDesk;
import org.portolan.AtTheDesk.Ran;
import org.portolan.TheCase;

/** What the map says of two places, on the command line. */
class StructureCommandTest {
  private final AtTheDesk desk = new AtTheDesk(TheCase.dataSet().corpus());

  @Test
  void theMapIsToldWithWhatPartsIt() {
    Ran ran = desk.run("structure", "Najin", "Tikhoretsk");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("The map connects the two, and chains take a route shown.\n")
        .contains(
            "places on every way\n   Dunay\n",
            "lanes on every way\n   Rajin → Dunay by SEA, 1 leg\n   Dunay → Tikhoretsk by RAIL, 1 leg\n",
            "a smallest cut\n   Rajin → Dunay by SEA, 1 leg\n",
            "shortest routes\n   Rajin -SEA→ Dunay -RAIL→ Tikhoretsk  (a chain takes it)\n",
            "Snapshot ");
  }

  @Test
  void aRouteThatDatesForbidIsToldSo() {
    Ran ran = desk.run("structure", "Najin", "Tikhoretsk", "--depart-after=2025-01-01");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Tikhoretsk  (no chain takes it)\n");
  }

  @ParameterizedTest
  @CsvSource({
    "structure Najin, 2, TO",
    "structure Najin Tikhoretsk --limit=0, 2, a whole number from 1 to 50",
    "structure Najin Nowhere, 1, Nowhere"
  })
  void whatCannotBeAskedIsRefused(String command, int code, String complaint) {
    Ran ran = desk.run(command.split(" ", -1));

    assertThat(ran.code()).isEqualTo(code);
    assertThat(ran.err()).contains(complaint);
  }
}
