package org.portolan.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Told;
import org.portolan.domain.evidence.Update;

class SnapshotTest {
  private static final Corpus CASE = TheCase.dataSet().corpus();
  private static final Snapshot ALL = new Snapshot(CASE, 1);

  @Test
  void withoutAMovementItIsThatOfTheEvidenceWithoutIt() {
    for (Id movement : CASE.movements().keySet()) {
      Snapshot snapshot = ALL.with(update(List.of(), Set.of(movement)));

      assertSame(snapshot, new Snapshot(without(movement), 2));
    }
  }

  @Test
  void aMovementThatComesBackLeavesNoTrace() {
    for (Told told : CASE.told().toList()) {
      Snapshot snapshot =
          ALL.with(update(List.of(), Set.of(told.movement().id())))
              .with(update(List.of(told), Set.of()));

      assertSame(snapshot, ALL);
    }
  }

  @Test
  void aMovementThatLosesItsClaimsKeepsNothingOfThem() {
    Told told = CASE.told().findFirst().orElseThrow();

    Snapshot snapshot = ALL.with(update(List.of(new Told(told.movement(), List.of())), Set.of()));

    assertThat(snapshot.corpus().claimsAbout(told.movement().id())).isEmpty();
    assertThat(snapshot.hash()).isNotEqualTo(ALL.hash());
    told.claims()
        .forEach(claim -> assertThat(snapshot.corpus().claims()).doesNotContainKey(claim.id()));
  }

  @Test
  void anotherFrameIsThatOfTheSnapshotAfterwards() {
    Update update = new Update(2, Optional.of(Corpus.EMPTY), List.of(), CASE.movements().keySet());

    assertSame(ALL.with(update), new Snapshot(Corpus.EMPTY, 2));
  }

  @Test
  void aFrameWithMoreAndLessIsThatOfTheEvidenceWithoutTheRest() {
    Id place = CASE.places().firstKey();
    Set<Id> gone = new HashSet<>();
    CASE.movements().values().stream()
        .filter(movement -> movement.from().equals(place) || movement.to().equals(place))
        .forEach(movement -> gone.add(movement.id()));
    Snapshot before = new Snapshot(withoutAll(gone), 1);
    List<Told> back = CASE.told().filter(told -> gone.contains(told.movement().id())).toList();

    assertSame(before.with(new Update(2, Optional.of(CASE.frame()), back, Set.of())), ALL);
  }

  private static Corpus withoutAll(Set<Id> movements) {
    return CASE.with(update(List.of(), movements));
  }

  private static Update update(List<Told> movements, Set<Id> gone) {
    return new Update(2, Optional.empty(), movements, gone);
  }

  private static Corpus without(Id movement) {
    CorpusBuilder corpus = Corpus.builder();
    CASE.places().values().forEach(corpus::add);
    CASE.vessels().values().forEach(corpus::add);
    CASE.actors().values().forEach(corpus::add);
    CASE.links().values().forEach(corpus::add);
    CASE.subjects().values().forEach(corpus::add);
    CASE.documents().values().forEach(corpus::add);
    CASE.names().forEach(corpus::add);
    CASE.movements().values().stream()
        .filter(other -> !other.id().equals(movement))
        .forEach(corpus::add);
    CASE.claims().values().stream()
        .filter(claim -> !claim.about().equals(movement))
        .forEach(corpus::add);
    return corpus.build();
  }

  private static void assertSame(Snapshot one, Snapshot other) {
    assertThat(one.hash()).isEqualTo(other.hash());
    for (Lens lens : List.of(Lens.EVERYTHING, Lens.asOf(LocalDate.of(2023, 10, 14)))) {
      assertThat(legs(one, lens)).isEqualTo(legs(other, lens));
      assertThat(one.network(lens).temporal())
          .usingRecursiveComparison()
          .ignoringFields("register.atlas", "register.meeting.self")
          .isEqualTo(other.network(lens).temporal());
    }
    assertThat(List.copyOf(one.corpus().claims().values()))
        .isEqualTo(List.copyOf(other.corpus().claims().values()));
  }

  private static List<Leg> legs(Snapshot snapshot, Lens lens) {
    return snapshot.network(lens).legs();
  }
}
