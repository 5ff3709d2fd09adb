package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.AtTheDesk;
import org.portolan.AtTheDesk.Ran;
import org.portolan.chain.NetworkText;

/** What people decided, as text. */
class DecisionsCommandTest {
  private final AtTheDesk desk =
      new AtTheDesk(
          NetworkText.corpus(
              """
              factory -ROAD-> najin  during 2023-08
              rajin -SEA-> dunay  during 2023-09
              dunay -RAIL-> depot  during 2023-10
              decision one-port SAME rajin najin  by Ann  decided 2024-06-01
              decision old DIFFERENT rajin najin  by Bob  decided 2024-05
              decision gone DIFFERENT dunay rajin  by Bob  decided 2024-05  undone 2024-07
              """));

  @Test
  void decisionsAreListedWithWhoWhenAndWhyAndWhetherTheyAct() {
    Ran ran = desk.run("decisions");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(
            """
            gone: dunay (dunay) and rajin (rajin) are not one, by Bob, 2024-05: a test [undone 2024-07]
            old: rajin (rajin) and najin (najin) are not one, by Bob, 2024-05: a test [superseded]
            one-port: rajin (rajin) and najin (najin) are one, by Ann, 2024-06-01: a test

            Snapshot\s""");
  }

  @Test
  void decisionsCanBeListedOfOneThing() {
    assertThat(desk.run("decisions", "dunay").out())
        .startsWith("gone: ")
        .doesNotContain("one-port");
    assertThat(desk.run("decisions", "factory").out()).startsWith("No decisions.\n\nSnapshot ");
    assertThat(desk.run("decisions", "atlantis").code()).isEqualTo(1);
  }

  @Test
  void aChainPrintsTheDecisionsThatActInIt() {
    assertThat(desk.run("chain", "factory", "dunay").out())
        .startsWith("factory → rajin → dunay\n")
        .contains(
            """

            Decided by people, not by reports:
               one-port: rajin (rajin) and najin (najin) are one, by Ann, 2024-06-01: a test
            """)
        .doesNotContain("gone:");
  }

  @Test
  void aChainThroughAPlaceThatIsOneWithAnotherTellsItThoughNoLegIsReadOtherwise() {
    assertThat(desk.run("chain", "rajin", "dunay").out()).contains("   one-port: ");
    assertThat(desk.run("chain", "dunay", "depot").out()).doesNotContain("Decided by people");
  }

  @Test
  void chainsCanBeFoundWithoutDecisions() {
    assertThat(desk.run("chain", "factory", "dunay", "--without-decisions").out())
        .startsWith("No complete chain.");
  }

  @Test
  void evidencePrintsTheDecisionsOnAThingAndInAMovement() {
    assertThat(desk.run("evidence", "najin").out())
        .startsWith("rajin (rajin), PLACE")
        .contains("   old: ", "   one-port: ");
    assertThat(desk.run("evidence", "factory-najin").out()).contains("   one-port: ");
    assertThat(desk.run("evidence", "rajin-dunay").out()).doesNotContain("one-port");
  }
}
