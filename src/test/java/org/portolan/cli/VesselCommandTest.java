package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.AtTheDesk;
import org.portolan.AtTheDesk.Ran;
import org.portolan.TheCase;

/** What a ship was called, as text. */
class VesselCommandTest {
  private final AtTheDesk desk = new AtTheDesk(TheCase.dataSet().corpus());

  @Test
  void aShipIsPrintedWithItsNamesFlagsAndOwnersAndTheirClaims() {
    Ran ran = desk.run("vessel", "Angara");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("MV Angara (mv-angara)\n\nNames\n   ")
        .contains("\n\nFlags\n   RU  ", "\n\nOwners\n   no claim gives one\n\nSnapshot ");
  }

  @Test
  void aTimeAskedForSaysHowEachStandsToIt() {
    assertThat(desk.run("vessel", "Angara", "--on", "2021").out())
        .startsWith("MV Angara (mv-angara), asked for 2021\n")
        .contains("   AFTER     RU  told of ");
    assertThat(desk.run("vessel", "Angara", "--on", "2023").out()).contains("   THEN      RU  ");
  }

  @Test
  void aClaimThatIsLeftOutGivesNoFlag() {
    assertThat(desk.run("vessel", "Angara", "--exclude", "us-government").out())
        .contains("\nFlags\n   no claim gives one\n");
  }

  @Test
  void whatIsNoDateAndWhatIsNoShipIsRefused() {
    assertThat(desk.run("vessel", "Angara", "--on", "March").code()).isEqualTo(2);
    assertThat(desk.run("vessel", "Angora").err()).contains("did you mean").contains("mv-angara");
  }
}
