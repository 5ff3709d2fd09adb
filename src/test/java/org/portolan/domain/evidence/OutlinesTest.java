package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.TheCase;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Movement;

class OutlinesTest {
  private static final Corpus CASE = TheCase.dataSet().corpus();

  @ParameterizedTest
  @ValueSource(strings = {"2023-10-01", "2023-10-13", "2023-10-14", "2023-11-01", "2024-12-31"})
  void asOfADayTheyAreThoseOfTheReadings(String day) {
    assertSame(CASE, Lens.asOf(LocalDate.parse(day)));
  }

  @Test
  void withoutAnyDocumentActorOrClaimTheyAreThoseOfTheReadings() {
    CASE.documents().keySet().forEach(id -> assertSame(CASE, without(id)));
    CASE.actors().keySet().forEach(id -> assertSame(CASE, without(id)));
    CASE.claims().keySet().forEach(id -> assertSame(CASE, without(id)));
  }

  @Test
  void byCertaintyAndBasisTheyAreThoseOfTheReadings() {
    for (Certainty certainty : Certainty.values()) {
      assertSame(CASE, Lens.EVERYTHING.withCertainty(Optional.of(certainty)));
    }
    for (Basis basis : Basis.values()) {
      assertSame(CASE, Lens.EVERYTHING.withBases(java.util.Set.of(basis)));
    }
    assertSame(CASE, Lens.EVERYTHING.withDeprecated(true));
  }

  @Test
  void aPlainClaimLeftOutByNameDoesNotTakeOthersOfItsProvenanceAway() {
    Corpus corpus = PlainEvidence.corpus(3);

    assertThat(indexes(corpus, without(new Id("c1")))).containsExactly("m0", "m2");
    assertSame(corpus, without(new Id("c1")));
    assertSame(corpus, without(new Id("c0")));
  }

  @Test
  void plainMovementsAreThoseOfTheReadings() {
    Corpus corpus = PlainEvidence.corpus(40);

    assertSame(corpus, Lens.EVERYTHING);
    assertSame(corpus, Lens.asOf(LocalDate.parse("2023-06-15")));
    assertSame(corpus, without(new Id("paper-1")));
    assertSame(corpus, without(new Id("report-0")));
    assertSame(corpus, Lens.EVERYTHING.withCertainty(Optional.of(Certainty.ESTIMATED)));
  }

  private static Lens without(Id id) {
    return Lens.EVERYTHING.withExclude(List.of(id));
  }

  private static List<String> indexes(Corpus corpus, Lens lens) {
    return outlines(corpus, lens).stream().map(outline -> outline.movement().value()).toList();
  }

  private static List<Outline> outlines(Corpus corpus, Lens lens) {
    Outlines outlines = corpus.outlines(lens);
    return java.util.stream.IntStream.range(0, outlines.movements())
        .mapToObj(outlines::find)
        .flatMap(Optional::stream)
        .toList();
  }

  private static void assertSame(Corpus corpus, Lens lens) {
    Readings readings = new Readings(corpus, lens);
    List<Outline> read =
        corpus.movements().values().stream()
            .flatMap(movement -> outline(readings, movement).stream())
            .toList();

    assertThat(outlines(corpus, lens)).isEqualTo(read);
  }

  private static Optional<Outline> outline(Readings readings, Movement movement) {
    return readings.find(movement).map(reading -> Outline.of(movement, reading));
  }
}
