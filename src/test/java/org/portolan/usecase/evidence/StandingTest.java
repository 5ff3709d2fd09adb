package org.portolan.usecase.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.TheCase;
import org.portolan.chain.NetworkText;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;

class StandingTest {

  private static Standing inTheCase(String thing) {
    return Standing.of(
        new Id(thing), TheCase.dataSet().corpus(), Lens.EVERYTHING, Budget.endless());
  }

  @ParameterizedTest
  @CsvSource({
    "najin-containers, SIGHTING, 1, 0, 1",
    "containers-1000, TOTAL, 4, 0, 1",
    "angara-rajin-dunay, MOVEMENT, 4, 0, 1",
    "rail-dunay-tikhoretsk, MOVEMENT, 3, 1, 1",
    "vostochny-summit, EVENT, 4, 0, 4",
    "unsc-resolution-1874, RULE, 2, 0, 2",
    "tumen-rail-link, LINK, 1, 0, 1",
    "rajin, PLACE, 3, 0, 2",
    "mv-angara, VESSEL, 2, 0, 1",
    "john-kirby, ACTOR, 4, 0, 3"
  })
  void whateverClaimsAreAboutHasItsDocumentsAndOrigins(
      String thing, ThingType type, int documents, int coarser, int origins) {
    Standing standing = inTheCase(thing);

    assertThat(standing.type()).isEqualTo(type);
    assertThat(standing.support().documents()).hasSize(documents);
    assertThat(standing.support().coarser()).hasSize(coarser);
    assertThat(standing.support().origins()).hasSize(origins);
    assertThat(standing.claims()).isNotEmpty();
  }

  @Test
  void whatNobodyClaimedByThenHasNothingBehindIt() {
    Standing standing =
        Standing.of(
            new Id("najin-containers"),
            TheCase.dataSet().corpus(),
            Lens.asOf(LocalDate.of(2023, 10, 13)),
            Budget.endless());

    assertThat(standing.support().documents()).isEmpty();
    assertThat(standing.support().origins()).isEmpty();
    assertThat(standing.claims()).isEmpty();
  }

  @Test
  void aDenialIsListedAndNotCounted() {
    Corpus corpus =
        new Seen()
            .at("port", "2023", 1, "x", Certainty.ASSERTED)
            .at("port", "2023", 1, "y", Certainty.DENIED)
            .corpus();
    Standing standing = Standing.of(Seen.BOXES, corpus, Lens.EVERYTHING, Budget.endless());

    assertThat(standing.support().documents()).containsExactly(new Id("doc-1"));
    assertThat(standing.claims())
        .extracting(Claim::id)
        .containsExactly(new Id("c-1"), new Id("c-2"));
  }

  @Test
  void aMovementOfWhichNobodySaysWhereItEndedIsNoLeg() {
    Corpus corpus =
        NetworkText.corpus(
            """
            a -SEA-> b  said by x in late 2024-02-01
            claim about a-b  from a  said by y in early 2024-01-01
            """);

    Standing early =
        Standing.of(new Id("a-b"), corpus, Lens.asOf(LocalDate.of(2024, 1, 1)), Budget.endless());
    Standing late = Standing.of(new Id("a-b"), corpus, Lens.EVERYTHING, Budget.endless());

    assertThat(early.leg()).contains(false);
    assertThat(early.support().documents()).isEmpty();
    assertThat(early.claims()).hasSize(1);
    assertThat(late.leg()).contains(true);
    assertThat(late.support().documents()).hasSize(2);
  }

  @Test
  void aMovementAddedByHandIsUnsourced() {
    Corpus corpus = NetworkText.corpus("a -SEA-> b  unsourced");
    Standing standing = Standing.of(new Id("a-b"), corpus, Lens.EVERYTHING, Budget.endless());

    assertThat(standing.unsourced()).isTrue();
    assertThat(standing.support().claims()).isEmpty();
  }

  @Test
  void whatIsNotThereHasNoStanding() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> inTheCase("atlantis"))
        .withMessageContaining("atlantis");
  }
}
