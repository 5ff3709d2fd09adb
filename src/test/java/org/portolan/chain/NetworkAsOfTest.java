package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.transport.Mode;

/** What was known by a day: nothing of later documents leaks into legs or joins. */
class NetworkAsOfTest {
  private static final String TEXT =
      """
      rajin -SEA-> dunay  departed 2023-09-07  arrived 2023-09-20  aboard angara  as sea-leg  said by late in doc-late 2024-01-10
      claim about sea-leg  from rajin  to dunay  during 2023-09  called c-early  said by early in doc-early 2023-10-14
      claim about sea-leg  from rajin  to dunay  called c-undated  said by undated in doc-undated
      dunay -RAIL-> tikhoretsk  as rail-leg  said by early in doc-early 2023-10-14
      claim about rail-leg  to tikhoretsk  after sea-leg  said by late in doc-late
      """;

  private static Leg seaLeg(Network network) {
    return network.legs().stream()
        .filter(leg -> leg.id().equals(new Id("sea-leg")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsKnownTheDayBefore() {
    assertThat(NetworkText.networkAsOf("2023-10-13", TEXT).legs()).isEmpty();
  }

  @Test
  void aDocumentIsKnownOnItsDay() {
    assertThat(NetworkText.networkAsOf("2023-10-14", TEXT).legs()).hasSize(2);
  }

  @Test
  void aDocumentPublishedInSomeMonthIsKnownAtItsEnd() {
    String text = "a -SEA-> b  said by someone in doc-m 2023-10";

    assertThat(NetworkText.networkAsOf("2023-10-30", text).legs()).isEmpty();
    assertThat(NetworkText.networkAsOf("2023-10-31", text).legs()).hasSize(1);
  }

  @Test
  void windowDocumentsOriginsAndVesselAreThoseOfTheTime() {
    Leg early = seaLeg(NetworkText.networkAsOf("2024-01-09", TEXT));
    Leg late = seaLeg(NetworkText.networkAsOf("2024-01-10", TEXT));

    assertThat(early.window().departLatest()).isEqualTo(JoinTimingTest.day("2023-09-30"));
    assertThat(early.reading().support().documents()).containsExactly(new Id("doc-early"));
    assertThat(early.reading().support().origins()).containsExactly(new Id("early"));
    assertThat(early.reading().vessel()).isEmpty();
    assertThat(late.window().departLatest()).isEqualTo(JoinTimingTest.day("2023-09-07"));
    assertThat(late.reading().support().documents())
        .containsExactly(new Id("doc-early"), new Id("doc-late"));
    assertThat(late.reading().support().origins()).containsExactly(new Id("early"), new Id("late"));
    assertThat(late.reading().vessel()).contains(new Id("angara"));
    assertThat(late.reading().vesselDocuments()).containsExactly(new Id("doc-late"));
  }

  @Test
  void theModeIsUnknownUntilADocumentSaysIt() {
    String text =
        """
        a -SEA-> b  said by late in doc-late 2024-01-10
        claim about a-b  from a  to b  said by early in doc-early 2023-10-14
        """;

    assertThat(NetworkText.networkAsOf("2023-12-31", text).legs().get(0).reading().mode())
        .isEqualTo(Mode.UNKNOWN);
    assertThat(NetworkText.networkAsOf("2024-01-31", text).legs().get(0).reading().mode())
        .isEqualTo(Mode.SEA);
  }

  @Test
  void aSequenceIsInferredUntilADocumentStatesIt() {
    assertThat(
            Chains.only("rajin", "tikhoretsk", NetworkText.networkAsOf("2023-12-31", TEXT)).joins())
        .extracting(Join::continuity)
        .containsExactly(Continuity.INFERRED);
    assertThat(
            Chains.only("rajin", "tikhoretsk", NetworkText.networkAsOf("2024-01-31", TEXT)).joins())
        .extracting(Join::continuity)
        .containsExactly(Continuity.STATED);
  }

  @Test
  void aDocumentWithoutADateIsInNoAnswerAsOfADay() {
    assertThat(seaLeg(NetworkText.networkAsOf("2030-01-01", TEXT)).reading().support().documents())
        .doesNotContain(new Id("doc-undated"));
    assertThat(seaLeg(NetworkText.network(TEXT)).reading().support().documents())
        .contains(new Id("doc-undated"));
  }

  @Test
  void aMovementAddedByHandIsUnsourcedAndInNoAnswerAsOfADay() {
    String text = "a -SEA-> b  during 2023-09  aboard angara  unsourced";

    assertThat(NetworkText.networkAsOf("2030-01-01", text).legs()).isEmpty();
    Leg leg = NetworkText.network(text).legs().get(0);
    assertThat(leg.reading().isUnsourced()).isTrue();
    assertThat(leg.reading().support().documents()).isEmpty();
    assertThat(leg.reading().mode()).isEqualTo(Mode.SEA);
    assertThat(leg.reading().vessel()).contains(new Id("angara"));
    assertThat(leg.window().departEarliest()).isEqualTo(JoinTimingTest.day("2023-09-01"));
  }

  @Test
  void legsAreInOrderOfMovement() {
    assertThat(new Network(NetworkText.corpus(TEXT), Lens.EVERYTHING).legs())
        .extracting(Leg::id)
        .containsExactly(new Id("rail-leg"), new Id("sea-leg"));
  }
}
