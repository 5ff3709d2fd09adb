package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.good;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.decision.Ruling;
import org.portolan.domain.decision.Undoing;
import org.portolan.domain.evidence.ContentHash;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.time.Edtf;

class DecisionFaultsTest {
  private static final String HEADER =
      "id,verdict,entity,other,by,decided,why,undone,undone_by,undone_why\n";

  private static DataSetText with(String... rows) {
    return good()
        .append("places.csv", "najin,Najin,PORT,KP,korea,,,,,\npier,Pier,SITE,KP,rajin,,,,,\n")
        .with("decisions.csv", HEADER + String.join("\n", rows) + "\n");
  }

  @Test
  void aDecisionIsReadWithAllThatItSays() {
    Corpus corpus =
        with("d,SAME,rajin,najin,A. Analyst,2024-05~,\"One port, two spellings\",2024-06,B,Wrong")
            .complete()
            .corpus();

    assertThat(corpus.decisions().all().values())
        .containsExactly(
            new Decision(
                new Id("d"),
                Ruling.SAME,
                new Id("rajin"),
                new Id("najin"),
                "A. Analyst",
                Edtf.parse("2024-05~"),
                "One port, two spellings",
                Optional.of(
                    new Undoing(Edtf.parse("2024-06"), Optional.of("B"), Optional.of("Wrong")))));
  }

  @Test
  void whatIsDecidedLeavesTheEvidenceAsItStands() {
    Corpus corpus = with("d,SAME,rajin,najin,A,2024-05-01,Why,,,").complete().corpus();
    Corpus without = with().complete().corpus();

    assertThat(corpus.places()).isEqualTo(without.places());
    assertThat(ContentHash.of(corpus)).isNotEqualTo(ContentHash.of(without));
  }

  @Test
  void theColumnsOfUndoingMayBeAbsent() {
    assertThat(
            good()
                .append("places.csv", "najin,Najin,PORT,KP,korea,,,,,\n")
                .with(
                    "decisions.csv",
                    "id,verdict,entity,other,by,decided,why\nd,SAME,rajin,najin,A,2024,Why\n")
                .faults())
        .isEmpty();
  }

  @Test
  void aFileWithoutANeededColumnIsAFault() {
    assertThat(good().with("decisions.csv", "id,verdict,entity,other,by,decided\n").faults())
        .containsExactly("decisions.csv:1:1: no column 'why'; expected the header to name it");
  }

  @Test
  void anotherVerdictIsAFault() {
    assertThat(with("d,Same,rajin,najin,A,2024-05-01,Why,,,").faults())
        .containsExactly(
            "decisions.csv:2:3: verdict 'Same'; expected SAME or DIFFERENT; did you mean SAME?");
  }

  @Test
  void whoWhenAndWhyMustBeSaid() {
    assertThat(with("d,SAME,rajin,najin,,,,,,").faults())
        .containsExactly(
            "decisions.csv:2:20: an empty by; expected who decided",
            "decisions.csv:2:21: an empty decided; expected the date of the decision",
            "decisions.csv:2:22: an empty why; expected the reason");
  }

  @Test
  void aDateThatIsNoneIsAFault() {
    assertThat(with("d,SAME,rajin,najin,A,1.5.2024,Why,yesterday,,").faults())
        .hasSize(2)
        .satisfies(
            faults -> {
              assertThat(faults.get(0)).startsWith("decisions.csv:2:22: decided '1.5.2024'");
              assertThat(faults.get(1)).startsWith("decisions.csv:2:35: undone 'yesterday'");
            });
  }

  @Test
  void whoUndidItNeedsADate() {
    assertThat(with("d,SAME,rajin,najin,A,2024-05-01,Why,,B,").faults())
        .containsExactly(
            "decisions.csv:2:38: undone_by 'B'; expected a date in 'undone' beside it");
  }

  @Test
  void whatIsNotDefinedIsAFaultWithWhatIsMeant() {
    assertThat(with("d,SAME,rajin,Dunai,A,2024-05-01,Why,,,").faults())
        .containsExactly(
            "decisions.csv:2:14: other 'Dunai'; expected the id of a place, a vessel or an actor;"
                + " did you mean dunay?");
  }

  @Test
  void thingsOfTwoSortsAreAFault() {
    assertThat(with("d,DIFFERENT,rajin,angara,A,2024-05-01,Why,,,").faults())
        .containsExactly(
            "decisions.csv:2:19: other 'angara'; expected the id of a place, as 'rajin' is; this"
                + " one is that of a vessel");
  }

  @Test
  void whatIsNeitherPlaceNorVesselNorActorIsAFault() {
    assertThat(with("d,SAME,bridge,rajin,A,2024-05-01,Why,,,").faults())
        .containsExactly(
            "decisions.csv:2:8: entity 'bridge'; expected the id of a place, a vessel or an actor;"
                + " at links.csv:2:1 it is the id of a link");
  }

  @Test
  void aThingIsNotOneWithItself() {
    assertThat(with("d,SAME,rajin,rajin,A,2024-05-01,Why,,,").faults())
        .containsExactly(
            "decisions.csv:2:14: other 'rajin'; expected another id than that of the entity");
  }

  @Test
  void anIdOfSomethingElseIsTaken() {
    assertThat(with("rajin,SAME,rajin,najin,A,2024-05-01,Why,,,").faults())
        .containsExactly(
            "decisions.csv:2:1: id 'rajin'; expected an id of its own; this one stands at"
                + " places.csv:3:1 already");
  }

  @Test
  void aPlaceIsNotOneWithWhatContainsIt() {
    assertThat(with("d,SAME,korea,pier,A,2024-05-01,Why,,,").faults())
        .containsExactly(
            "decisions.csv:2:14: other 'pier'; expected two things neither of which is a part of"
                + " the other; 'pier' is within 'korea'");
  }

  @Test
  void whatLiesWithinByAnotherDecisionNamesThatToo() {
    assertThat(
            with("d,SAME,rajin,najin,A,2024-05-01,Why,,,", "e,SAME,najin,pier,A,2024-05-01,Why,,,")
                .faults())
        .containsExactly(
            "decisions.csv:2:14: other 'najin'; expected two things neither of which is a part of"
                + " the other; 'pier' is within 'rajin', one with it by 'e'; see decisions.csv:3:1");
  }

  @Test
  void aDifferenceBetweenWhatOthersMakeOneNamesTheirRows() {
    assertThat(
            with(
                    "d,SAME,rajin,najin,A,2024-05-01,Why,,,",
                    "e,SAME,najin,dunay,A,2024-05-01,Why,,,",
                    "f,DIFFERENT,rajin,dunay,B,2024-05-02,Why,,,")
                .faults())
        .containsExactly(
            "decisions.csv:4:3: verdict 'DIFFERENT'; expected what agrees with 'e' and 'd', by"
                + " which 'rajin' and 'dunay' are one; see decisions.csv:3:1 and decisions.csv:2:1");
  }

  @Test
  void twoContraryOnesOfOneTimeAreAFaultThatNamesBoth() {
    assertThat(
            with(
                    "d,SAME,rajin,najin,A,2024-05,Why,,,",
                    "e,DIFFERENT,najin,rajin,B,2024-05-02,Why,,,")
                .faults())
        .containsExactly(
            "decisions.csv:2:22: decided '2024-05'; expected a date that tells whether it or 'e' is"
                + " the later, since they say the contrary; see decisions.csv:3:1");
  }

  @Test
  void theLaterOfTwoContraryOnesIsNoFault() {
    assertThat(
            with(
                    "d,SAME,rajin,najin,A,2024-05-01,Why,,,",
                    "e,DIFFERENT,najin,rajin,B,2024-05-02,Why,,,")
                .faults())
        .isEmpty();
  }

  @Test
  void whatIsUndoneContradictsNothing() {
    assertThat(
            with(
                    "d,SAME,korea,pier,A,2024-05-01,Why,2024-06-01,,",
                    "e,DIFFERENT,korea,pier,A,2024-05-01,Why,,,")
                .faults())
        .isEmpty();
  }
}
