package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.ARTICLE;
import static org.portolan.dataset.DataSetText.claim;
import static org.portolan.dataset.DataSetText.good;

import org.junit.jupiter.api.Test;

class SupportFaultsTest {
  @Test
  void aModeThatNoClaimStatesIsAFault() {
    assertThat(good().replace("movements.csv", "RAIL", "ROAD").faults())
        .containsExactly(
            "movements.csv:3:10: mode 'ROAD'; expected a claim about rail-leg that states it");
  }

  @Test
  void anEmptyModeNeedsNoClaim() {
    assertThat(good().replace("movements.csv", "RAIL", "").complete().corpus().movements())
        .anySatisfy((id, movement) -> assertThat(movement.mode()).hasToString("UNKNOWN"));
  }

  @Test
  void aPlaceThatClaimsStateOnlyMoreCoarselyIsAFault() {
    assertThat(good().replace(ARTICLE, "from: rajin", "from: korea").faults())
        .containsExactly(
            "movements.csv:2:13: from 'rajin'; expected a claim about sea-leg that states it");
  }

  @Test
  void aPlaceInsideTheCellsPlaceStatesIt() {
    assertThat(good().replace("movements.csv", "SEA,rajin", "SEA,korea").faults()).isEmpty();
  }

  @Test
  void aClaimOfAnotherPlaceStatesNothingOfTheMovement() {
    assertThat(good().replace(ARTICLE, "to: {place: dunay", "to: {place: tikhoretsk").faults())
        .containsExactly(
            "movements.csv:2:9: mode 'SEA'; expected a claim about sea-leg that states it",
            "movements.csv:2:13: from 'rajin'; expected a claim about sea-leg that states it",
            "movements.csv:2:19: to 'dunay'; expected a claim about sea-leg that states it",
            "movements.csv:2:25: vessel 'angara'; expected a claim about sea-leg that states it");
  }

  @Test
  void aVesselThatNoClaimNamesIsAFault() {
    assertThat(good().replace("movements.csv", "tikhoretsk,,", "tikhoretsk,angara,").faults())
        .containsExactly(
            "movements.csv:3:32: vessel 'angara'; expected a claim about rail-leg that states it");
  }

  @Test
  void aSequenceThatNoClaimStatesIsAFault() {
    assertThat(good().replace(ARTICLE, "\n      after: sea-leg", "").faults())
        .containsExactly(
            "movements.csv:3:33: after 'sea-leg'; expected a claim about rail-leg that states it");
  }

  @Test
  void aDeniedClaimSupportsNothing() {
    assertThat(
            good()
                .replace(
                    ARTICLE,
                    "certainty: ASSERTED\n    stated:\n      mode: RAIL",
                    "certainty: DENIED\n    stated:\n      mode: RAIL")
                .faults())
        .containsExactly(
            "movements.csv:3:10: mode 'RAIL'; expected a claim about rail-leg that states it",
            "movements.csv:3:15: from 'dunay'; expected a claim about rail-leg that states it",
            "movements.csv:3:21: to 'tikhoretsk'; expected a claim about rail-leg that states it",
            "movements.csv:3:33: after 'sea-leg'; expected a claim about rail-leg that states it");
  }

  @Test
  void aDeprecatedClaimSupportsNothing() {
    assertThat(
            good()
                .replace(ARTICLE, "paragraphs: [1, 2]", "rank: DEPRECATED\n    reason: retracted")
                .faults())
        .contains(
            "movements.csv:2:9: mode 'SEA'; expected a claim about sea-leg that states it",
            "vessels.csv:2:41: flag 'RU'; expected a claim that gives angara this flag");
  }

  @Test
  void aFlagThatNoClaimStatesIsAFault() {
    assertThat(good().replace("vessels.csv", "RU", "KP").faults())
        .containsExactly(
            "vessels.csv:2:41: flag 'KP'; expected a claim that gives angara this flag");
  }

  @Test
  void anAttributeClaimStatesAFlag() {
    assertThat(
            good()
                .replace("vessels.csv", "RU", "KP")
                .append(ARTICLE, claim("attribute", "angara", "{field: flag, value: KP}"))
                .faults())
        .isEmpty();
  }

  @Test
  void whatAClaimAtFaultMayStateIsNoFurtherFault() {
    assertThat(good().replace(ARTICLE, "basis: TOLD", "basis: HEARD").faults())
        .containsExactly(
            "documents/article.yaml:13:12: basis 'HEARD'; expected TOLD, WITNESSED, IMAGERY or"
                + " DEDUCED");
  }

  @Test
  void whatAMisspelledMovementWasMeantToSupportIsNoFurtherFault() {
    assertThat(good().replace(ARTICLE, "about: sea-leg", "about: sea-log").faults())
        .containsExactly(
            "documents/article.yaml:10:12: about 'sea-log'; expected the id of a movement; did you"
                + " mean sea-leg?");
  }

  @Test
  void anUnreadableDocumentMakesNoCellAFault() {
    assertThat(good().replace(ARTICLE, "document:", "document").faults())
        .singleElement()
        .asString()
        .startsWith("documents/article.yaml:2:5: not YAML");
  }
}
