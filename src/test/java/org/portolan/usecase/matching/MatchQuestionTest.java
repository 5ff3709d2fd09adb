package org.portolan.usecase.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.chain.NetworkText;
import org.portolan.names.Asked;
import org.portolan.names.Candidate;
import org.portolan.usecase.Snapshot;

class MatchQuestionTest {
  private static final String PLACES =
      """
      place tikhoretsk CITY
      place tihoretsk STATION
      """;

  private static List<String> found(String text) {
    Snapshot snapshot = new Snapshot(NetworkText.corpus(text), 1);
    return new MatchQuestion(MatchType.PLACE, Asked.of("tikhoretsk"), 5)
        .answer(snapshot).stream().map(Candidate::id).map(id -> id.value()).toList();
  }

  @Test
  void anotherSpellingIsOfferedBesideTheSameName() {
    assertThat(found(PLACES)).containsExactly("tikhoretsk", "tihoretsk");
  }

  @Test
  void whatSomebodyDecidedToBeAnotherIsNotOffered() {
    assertThat(found(PLACES + "decision two DIFFERENT tikhoretsk tihoretsk"))
        .containsExactly("tikhoretsk");
  }
}
