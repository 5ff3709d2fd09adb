package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.AtTheDesk;
import org.portolan.AtTheDesk.Ran;
import org.portolan.TheCase;
import org.portolan.chain.NetworkText;

/** What an answer would fall with, on the command line. */
class WhatIfCommandsTest {
  private final AtTheDesk desk = new AtTheDesk(TheCase.dataSet().corpus());

  @Test
  void aChainIsExplainedWhenAskedFor() {
    Ran ran = desk.run("chain", "Najin", "Tikhoretsk", "--explain");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "Why this chain\n   Leg 1 goes by sea from Rajin to Dunay",
            "What is weakest\n   Weakest is leg 2",
            "Without the statements of United States no chain is left.",
            "What is missing\n   Leg 1 has one independent origin",
            "[joongang-2023-10-15-sea, yonhap-2023-10-14-sea]");
  }

  @Test
  void anExcludedGovernmentLeavesAGapThatNamesTheExclusion() {
    Ran ran = desk.run("chain", "Najin", "Tikhoretsk", "--exclude", "us-government");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("No complete chain.", "No chain passes exclude=us-government; without it");
  }

  @Test
  void linksAcrossAGapAreMarkedUnreported() {
    AtTheDesk yard =
        new AtTheDesk(
            NetworkText.corpus(
                """
                a -SEA-> b
                y -RAIL-> z
                link line RAIL y b  said by nyt in doc-l 2023-01-01
                """));

    assertThat(yard.run("chain", "a", "z", "--links").out())
        .contains(
            "One can travel along these links; no source says that this cargo did.",
            "UNREPORTED  b … y  by line (RAIL, 1 document)");
    assertThat(yard.run("chain", "a", "z").out()).doesNotContain("UNREPORTED");
    assertThat(yard.run("chain", "a", "--links").err()).contains("--links");
  }

  @Test
  void thresholdsAreOptionsToo() {
    Ran ran =
        desk.run(
            "chain",
            "Najin",
            "Tikhoretsk",
            "--min-origins=1",
            "--certainty=ASSERTED",
            "--basis=TOLD",
            "--basis=IMAGERY",
            "--grade=F6",
            "--deprecated");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Rajin → Dunay → Tikhoretsk");
  }

  @Test
  void chokepointsAreListedWithAllTies() {
    Ran ran = desk.run("chokepoints", "Najin", "Tikhoretsk");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "1 chain. What breaks every one of them:",
            "places on the way\n   Dunay\n",
            "legs\n   angara-rajin-dunay\n   rail-dunay-tikhoretsk\n",
            "documents\n   joongang-2023-10-15 and kbs-2023-10-16 and yonhap-2023-10-14\n",
            "actors\n   United States\n");
  }

  @Test
  void withoutAChainThereIsNothingToBreak() {
    Ran ran = desk.run("chokepoints", "Tikhoretsk", "Najin");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("No chain, so nothing to break");
  }

  @Test
  void totalsSayHowTheyGrewAndWhatNotToAddUp() {
    Ran ran = desk.run("totals", "--unit", "containers");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains(
            "containers-1000: more than 1,000 containers by",
            "4 documents, 1 origin (john-kirby)",
            "From containers-6700 to containers-13000: 6300 more, 1.94 times as many",
            "the qualifiers allow 5630 or more, and 1.76 or more times as many",
            "a source compares them, and says 2 times",
            "in 180 to 208 days: 27.06 or more a day",
            "never add them up");
  }

  @Test
  void aUnitThatNobodyCountsInHasNoTotals() {
    Ran ran = desk.run("totals", "--unit", "TEU");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("No totals.");
  }

  @ParameterizedTest
  @CsvSource({
    "totals --unit=crates, 2, containers",
    "totals --from=Nobody, 1, --from 'Nobody': nothing has this name",
    "chain Najin Tikhoretsk --grade=Z9, 2, such as B2",
    "chain Najin Tikhoretsk --certainty=SURE, 2, ASSERTED",
    "chain Najin Tikhoretsk --exclude=kib, 1, exclude 'kib': nothing has this name",
    "chain --from=Najin --explain, 2, both FROM and TO",
    "chain Najin Tikhoretsk Dunay, 2, one value",
    "chain Najin Tikhoretsk --from=Dunay, 2, one value",
    "chokepoints Najin Tikhoretsk Dunay, 2, Dunay",
    "discrepancies Najin Tikhoretsk, 2, Tikhoretsk",
    "totals --unit=containers --unit=rounds, 2, --unit",
    "chain Najin Tikhoretsk --exclude=, 2, a document",
    "chokepoints Najin, 2, TO"
  })
  void whatCannotBeAskedIsRefused(String command, int code, String complaint) {
    Ran ran = desk.run(command.split(" ", -1));

    assertThat(ran.code()).isEqualTo(code);
    assertThat(ran.err()).contains(complaint);
  }
}
