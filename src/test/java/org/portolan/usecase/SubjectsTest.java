package org.portolan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.bench.evidence.GeneratedEvidence;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Gathered;

class SubjectsTest {
  private static final Subjects FEW = subjects(100);
  private static final Subjects MANY = subjects(10_001);

  private static Subjects subjects(int movements) {
    Gathered gathered = new Gathered();
    new GeneratedEvidence(GeneratedNetwork.of(new NetworkSize("test", 100, movements, 2), 7))
        .project(gathered);
    return new Subjects(new Snapshot(gathered.corpus(), 1));
  }

  @Test
  void aMovementIsFoundByItsIdHoweverManyThereAre() {
    assertThat(FEW.find("about", "m77")).isEqualTo(new Id("m77"));
    assertThat(MANY.find("about", "m10000")).isEqualTo(new Id("m10000"));
  }

  @Test
  void ofFewMovementsThoseWithASimilarIdAreSuggested() {
    Subjects ofTheCase = new Subjects(new Snapshot(TheCase.dataSet().corpus(), 1));

    assertThatThrownBy(() -> ofTheCase.find("about", "angara-rajin-dunai"))
        .isInstanceOfSatisfying(
            BadQuestion.UnknownName.class,
            unknown ->
                assertThat(unknown.suggestions())
                    .anyMatch(match -> match.id().value().equals("angara-rajin-dunay")));
  }

  @Test
  void amongManyMovementsASimilarIdIsNotLookedFor() {
    assertThatThrownBy(() -> MANY.find("about", "m7777777777"))
        .isInstanceOfSatisfying(
            BadQuestion.UnknownName.class, unknown -> assertThat(unknown.suggestions()).isEmpty());
  }
}
