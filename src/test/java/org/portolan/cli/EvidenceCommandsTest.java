package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.AtTheDesk;
import org.portolan.AtTheDesk.Ran;
import org.portolan.TheCase;
import org.portolan.chain.NetworkText;

/** The commands that show when things became known, and what stands behind them. */
class EvidenceCommandsTest {
  private final AtTheDesk desk = new AtTheDesk(TheCase.dataSet().corpus());

  private static AtTheDesk with(String evidence) {
    return new AtTheDesk(NetworkText.corpus(evidence));
  }

  @Test
  void historyPrintsEachDayWithWhatItChanged() {
    Ran ran = desk.run("history", "Najin", "Tikhorestk");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("2023-10-14\n   yonhap-2023-10-14  N. Korea sent")
        .contains(
            "   - The chain Rajin → Dunay → Tikhoretsk appears",
            "   - RAIL Dunay → Tikhoretsk is now in 3 documents, still 1 origin"
                + " (kbs-2023-10-16-rail).",
            "2024-08-27\n   yonhap-2024-08-27",
            "   Nothing changes in the answer.\n\nSnapshot ");
  }

  @Test
  void historyTakesTheFiltersOfChains() {
    assertThat(desk.run("history", "Najin", "Tikhoretsk", "--as-of", "2023-10-14").out())
        .doesNotContain("2023-10-15");
    assertThat(desk.run("history", "Najin", "Tikhoretsk", "--exclude", "White House").out())
        .contains("2023-10-22\n   kbs-2023-10-16");
  }

  @Test
  void historySetsUndatedDocumentsApart() {
    assertThat(with("a -SEA-> b  called c  said by x in leaflet").run("history", "a", "b").out())
        .startsWith("No document that passes the question is known to have been published.")
        .contains(
            "Without a publication date, in no answer as of a day\n   leaflet",
            "   - The chain a → b appears (c).");
  }

  @Test
  void historyNeedsBothEnds() {
    Ran ran = desk.run("history", "Najin");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("TO");
  }

  @Test
  void timelinePrintsDatesInOrderWithTheirClaims() {
    Ran ran = desk.run("timeline", "Najin");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("2022-06~ ")
        .contains(
            "2023-09-07/2023-09-08     during     najin-containers at Rajin, about 300 containers"
                + "  [yonhap-2023-10-14-sighting, ASSERTED]",
            "published  kbs-2023-10-16  Radio report",
            "(date inferred)",
            "Claims without a date: ");
  }

  @Test
  void timelineOfChainsIsAskedForByItsEnds() {
    assertThat(desk.run("timeline", "--from", "Najin", "--to", "Tikhoretsk", "--limit", "2").out())
        .contains("2 of 32 dates; --limit shows more");
    assertThat(desk.run("timeline", "Najin", "--mode", "SEA").code()).isEqualTo(2);
  }

  @Test
  void timelineMarksWhatIsDenied() {
    assertThat(
            with("a -SEA-> b  during 2023  hedged DENIED  called no  said by x in doc 2024")
                .run("timeline", "a-b")
                .out())
        .contains("during     a-b  [no, DENIED]");
  }

  @Test
  void timelineOfNothingSaysSo() {
    assertThat(with("place a").run("timeline", "a").out()).startsWith("No date.\n");
  }

  @Test
  void evidenceDrawsWhoTookItFromWhom() {
    Ran ran = desk.run("evidence", "rail-dunay-tikhoretsk");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "3 documents (joongang-2023-10-15, kbs-2023-10-16, yonhap-2023-10-14) and 1 coarser"
                + " (unnamed-2023-10), 1 origin (white-house)",
            """
               United States  (counts with another)
                  KBS World Radio
                     in kbs-2023-10-16: kbs-2023-10-16-rail
               White House  (origin)
                  Korea JoongAng Daily
                     in joongang-2023-10-15: joongang-2023-10-15-rail
            """);
  }

  @Test
  void evidenceOfWhatNobodyHadClaimedByThenIsNone() {
    assertThat(desk.run("evidence", "najin-containers", "--as-of", "2023-10-13").out())
        .contains("0 documents, 0 origins", "No claim about it passes.");
  }

  @Test
  void evidenceListsDenialsThatCountForNothing() {
    String out =
        with("""
                a -SEA-> b  called yes  said by x in doc-1 2024
                claim about a-b  from a  to b  hedged DENIED  called no  said by y in doc-2 2024
                claim about a-b  from a  ranked DEPRECATED  called old  said by y in doc-2 2024
                """)
            .run("evidence", "a-b")
            .out();

    assertThat(out)
        .contains("1 document (doc-1), 1 origin (x)")
        .contains("Denied by (no)")
        .contains("Deprecated, so not counted: (old)")
        .contains("no  MOVEMENT, DENIED, TOLD, in doc-2");
  }

  @Test
  void evidenceSaysWhatIsNoLegAndWhatNobodySpeaksFor() {
    assertThat(
            with("a -SEA-> b  said by x in late 2024-02\nclaim about a-b  from a  said by x in d 2024-01")
                .run("evidence", "a-b", "--as-of", "2024-01")
                .out())
        .contains("No leg: ");
    assertThat(with("a -SEA-> b  unsourced").run("evidence", "a-b").out()).contains("UNSOURCED");
  }

  @Test
  void aNameThatNothingHasIsAnsweredWithSuggestions() {
    Ran ran = desk.run("evidence", "Najinn");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("(rajin)");
  }
}
