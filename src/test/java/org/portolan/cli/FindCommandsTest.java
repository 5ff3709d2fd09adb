package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.AtTheDesk;
import org.portolan.AtTheDesk.Ran;
import org.portolan.TheCase;

class FindCommandsTest {
  private final AtTheDesk desk = new AtTheDesk(TheCase.dataSet().corpus());

  @Test
  void placesAreFoundByTheBeginningOfAnyName() {
    Ran ran = desk.run("places", "naj");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Rajin (rajin)  PORT, KP")
        .contains("[Najin, PREFIX]")
        .contains("\nSnapshot ");
  }

  @Test
  void whatIsNearIsToldWithHowFarItMayBeTrusted() {
    assertThat(desk.run("places", "Rajim").out()).contains("(rajin)").contains("SLIP, POSSIBLE]");
  }

  @Test
  void vesselsAreFoundInAnotherScript() {
    assertThat(desk.run("vessels", "Ангара").out())
        .startsWith("MV Angara (mv-angara)")
        .contains("flag RU");
  }

  @Test
  void whereNothingIsNearTheExitCodeSaysSo() {
    Ran ran = desk.run("vessels", "Xyzzyplugh");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).startsWith("Nothing is called this, or nearly.\n");
  }

  @Test
  void documentsAreFoundByWordsOfTitleDateAndPublisher() {
    assertThat(desk.run("documents").out().lines()).hasSize(6);
    assertThat(desk.run("documents", "--q", "YONHAP 2024").out())
        .contains("(yonhap-2024-08-27)")
        .doesNotContain("(yonhap-2023-10-14)");
    assertThat(desk.run("documents", "--q", "korea joongang").out())
        .contains("(joongang-2023-10-15)");
    assertThat(desk.run("documents", "--q", "joong yonhap").code()).isEqualTo(1);
  }

  @Test
  void wordsWithoutALetterAreRefused() {
    Ran ran = desk.run("documents", "--q", "?!");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("'?!'");
  }

  @Test
  void whatALimitLeavesOutIsSaid() {
    assertThat(desk.run("documents", "--limit", "2").out()).contains("2 of 5; --limit shows more");
    assertThat(desk.run("documents", "--limit", "0").code()).isEqualTo(2);
    assertThat(desk.run("places", "x", "--cursor", "abc").code()).isEqualTo(2);
  }
}
