package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.AtTheDesk;
import org.portolan.AtTheDesk.Ran;
import org.portolan.TheCase;

/** Which known thing a name in a document means, on the command line. */
class MatchCommandTest {
  private final AtTheDesk desk = new AtTheDesk(TheCase.dataSet().corpus());

  @Test
  void candidatesAreToldWithLevelScoreAndReasons() {
    Ran ran = desk.run("match", "Najin", "--country=KP", "--limit=1");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("CERTAIN   1.000  Najin (rajin): the same name; of KP as asked\nSnapshot ");
  }

  @Test
  void anotherSpellingIsLikely() {
    Ran ran = desk.run("match", "Раджин");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(
            "LIKELY    0.880  Наджин (rajin): spelling: initial r/n/l in Korean names\nSnapshot ");
  }

  @Test
  void aShipIsAskedForByItsType() {
    Ran ran = desk.run("match", "Angara", "--type=VESSEL", "--country=RU");

    assertThat(ran.out()).startsWith("CERTAIN ").contains("(mv-angara)");
  }

  @Test
  void itsFormsAreToldForCypher() {
    assertThat(desk.run("match", "Раджин", "--forms").out())
        .contains("\nForms ['раджин', 'radzhin', 'rajjin', 'nattin']\n");
    assertThat(desk.run("match", "?", "--forms").out()).contains("\nForms []\n");
    assertThat(desk.run("match", "Раджин").out()).doesNotContain("Forms");
  }

  @Test
  void aNameOfNothingEndsWithOne() {
    Ran ran = desk.run("match", "Xyzzyplugh");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).startsWith("Nothing is near this name.\nSnapshot ");
  }

  @ParameterizedTest
  @CsvSource({
    "match, 2, NAME",
    "match Najin --limit=0, 2, a whole number from 1 to 50",
    "match Najin --country=Korea, 2, two letters",
    "match Najin --near=Nowhere, 1, Nowhere"
  })
  void whatCannotBeAskedIsRefused(String command, int code, String complaint) {
    Ran ran = desk.run(command.split(" ", -1));

    assertThat(ran.code()).isEqualTo(code);
    assertThat(ran.err()).contains(complaint);
  }
}
