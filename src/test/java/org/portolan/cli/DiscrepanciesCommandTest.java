package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.AtTheDesk;
import org.portolan.TheCase;

class DiscrepanciesCommandTest {
  private final AtTheDesk desk = new AtTheDesk(TheCase.dataSet().corpus());
  private String out = "";
  private String err = "";

  private int run(String... arguments) {
    AtTheDesk.Ran ran = desk.run(arguments);
    out = ran.out();
    err = ran.err();
    return ran.code();
  }

  @Test
  void versionsStandBelowEachOtherWithDocumentsVerdictAndWhy() {
    assertThat(run("discrepancies", "Najin", "--field", "kind")).isZero();
    assertThat(out)
        .startsWith(
            """
            COMPATIBLE  rajin.kind
               PORT   kbs-2023-10-16, yonhap-2024-08-27; origins: dia, us-government
               DEPOT  joongang-2023-10-15; origins: white-house
               PORT | DEPOT: COMPATIBLE
                  A place can be both PORT and DEPOT, but these reports call it the one or the other; that it is both none of them says.
            """)
        .contains("2 discrepancies: 0 differ, 2 are compatible, 0 agree; 0 calculations")
        .contains("Snapshot ");
  }

  @Test
  void theSizeOfADifferenceStandsBesideItsVerdict() {
    run("discrepancies", "tikhoretsk", "--verdict", "agree");

    assertThat(out)
        .contains(
            "about 290 km to Ukrainian border | 180 mi to Ukraine front line: AGREE, 0.3 km (0.1 %)");
  }

  @Test
  void calculationsStandWithTheirWorking() {
    run("discrepancies", "containers-13000");

    assertThat(out)
        .contains("AGREE  yonhap-2024-08-27-growth")
        .contains("   13,000 / 6,700 = 1.94; the figures allow above 1.76;")
        .contains("about 462 rounds a container")
        .contains("; 2 calculations");
  }

  @Test
  void asOfTheFirstReportNothingOfThePortDiffers() {
    run("discrepancies", "rajin", "--as-of", "2023-10-14");

    assertThat(out)
        .startsWith("0 discrepancies: 0 differ, 0 are compatible, 0 agree; 0 calculations");
  }

  @Test
  void manyPairsAreCutShortTheWorstFirst() {
    run("discrepancies", "john-kirby", "--field", "office");

    assertThat(out).contains("… and 15 more pairs, none worse");
  }

  @Test
  void anUnknownNameOrVerdictIsRefused() {
    assertThat(run("discrepancies", "Nayin")).isEqualTo(ExitCode.NOT_SO);
    assertThat(err).contains("about 'Nayin': nothing has this name; did you mean");
    assertThat(run("discrepancies", "--verdict", "maybe")).isEqualTo(ExitCode.USAGE);
    assertThat(err).contains("--verdict 'maybe'; expected one of AGREE");
  }

  @Test
  void aChainEndsWithWhatTouchesIt() {
    run("chain", "Najin", "Tikhoretsk");

    assertThat(out)
        .containsPattern("[0-9]+ discrepancies touch it; 3 differ\\. The command 'discrepancies'")
        .contains(
            "   tikhoretsk.distance.to.ua-line: Ukrainian border (kbs-2023-10-16,"
                + " yonhap-2023-10-14) | Ukraine front line (joongang-2023-10-15)");
  }

  @Test
  void aChainWithoutDiscrepanciesSaysNothingOfThem() {
    run("chain", "Najin", "Tikhoretsk", "--as-of", "2023-10-14");

    assertThat(out).contains("Rajin → Dunay").doesNotContain("touch it");
  }
}
