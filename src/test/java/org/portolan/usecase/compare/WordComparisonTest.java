package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.transport.Mode;

/** What is told in words, by ships, names and people. */
class WordComparisonTest {
  private static final Corpus CORPUS =
      new SmallCase()
          .actor("us", "")
          .actor("white-house", "us")
          .actor("kirby", "white-house")
          .actor("seoul", "")
          .corpus();

  private static Agreement words(String field, String one, String other) {
    return new Words(field)
        .compare(Words.Worded.of(one, Bounds.UNBOUNDED), Words.Worded.of(other, Bounds.UNBOUNDED))
        .verdict();
  }

  @ParameterizedTest
  @CsvSource({
    "flag, RU, ru, AGREE",
    "flag, RU, KP, DIFFER",
    "imo, 9179842, 9179843, DIFFER",
    "office, Spokesman, spokesman, AGREE",
    "office, spokesman, White House spokesman, COMPATIBLE",
    "office, spokesman, coordinator, COMPATIBLE",
    "kind, tanker, cargo ship, COMPATIBLE",
    "seeks, missiles, satellites, COMPATIBLE"
  })
  void aShipHasOneFlagAtATimeAndAPersonSeveralOffices(
      String field, String one, String other, Agreement verdict) {
    assertThat(words(field, one, other)).isEqualTo(verdict);
    assertThat(words(field, other, one)).isEqualTo(verdict);
  }

  @Test
  void twoFlagsAtDifferentTimesCanBothHold() {
    Finding finding =
        new Words("flag")
            .compare(
                Words.Worded.of("RU", ReportedDate.of("2020").bounds()),
                Words.Worded.of("KP", ReportedDate.of("2023").bounds()));

    assertThat(finding.verdict()).isEqualTo(Agreement.COMPATIBLE);
    assertThat(finding.text())
        .contains("'RU (2020-01-01 to 2020-12-31)'")
        .contains("are said of different times");
  }

  private static Finding ships(VesselMention one, VesselMention other) {
    Finding finding = new Ships(CORPUS).compare(one, other);
    assertThat(new Ships(CORPUS).compare(other, one).verdict()).isEqualTo(finding.verdict());
    return finding;
  }

  private static VesselMention ship(String id, String as, String flag) {
    return new VesselMention(
        Optional.of(id).filter(text -> !text.isEmpty()).map(Id::new),
        Optional.of(as).filter(text -> !text.isEmpty()),
        Optional.of(flag).filter(text -> !text.isEmpty()));
  }

  @Test
  void twoNamedShipsDiffer() {
    assertThat(ships(ship("angara", "", ""), ship("lady-r", "", "")).verdict())
        .isEqualTo(Agreement.DIFFER);
  }

  @Test
  void twoFlagsDifferEvenOfOneShip() {
    assertThat(ships(ship("angara", "", "RU"), ship("angara", "", "KP")).verdict())
        .isEqualTo(Agreement.DIFFER);
    assertThat(ships(ship("angara", "", "RU"), ship("", "a ship", "KP")).verdict())
        .isEqualTo(Agreement.DIFFER);
  }

  @Test
  void aShipWithAFlagAloneIsLessPrecise() {
    Finding finding = ships(ship("angara", "Angara", "RU"), ship("", "a Russian ship", "RU"));

    assertThat(finding.verdict()).isEqualTo(Agreement.COMPATIBLE);
    assertThat(finding.text())
        .isEqualTo(
            "'angara, flag RU' and 'a Russian ship, flag RU' can be the same ship: only one of them"
                + " names a ship, the flags agree.");
  }

  @Test
  void theSameShipWithAndWithoutItsFlagAgrees() {
    assertThat(ships(ship("angara", "", "RU"), ship("angara", "MV Angara", "")).verdict())
        .isEqualTo(Agreement.AGREE);
  }

  @ParameterizedTest
  @CsvSource({
    "munitions, Munitions, AGREE",
    "equipment;munitions, munitions;equipment, AGREE",
    "equipment;munitions, munitions, COMPATIBLE",
    "equipment;munitions, munitions;shells, COMPATIBLE",
    "containers, shells, COMPATIBLE"
  })
  void oneListOfGoodsNeverExcludesAnother(String one, String other, Agreement verdict) {
    assertThat(
            Lists.ofWords()
                .compare(
                    Lists.folded(Arrays.asList(one.split(";", -1))),
                    Lists.folded(Arrays.asList(other.split(";", -1))))
                .verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "MV Angara, Angara, AGREE",
    "DUNAY, Dunay, AGREE",
    "Rajin, Najin, COMPATIBLE",
    "Rajin, 나진, COMPATIBLE"
  })
  void spellingsAgreeButForCaseAccentsAndPunctuation(String one, String other, Agreement verdict) {
    assertThat(new Spelled().compare(one, other).verdict()).isEqualTo(verdict);
  }

  private static Finding saidBy(List<String> one, List<String> other) {
    return new Attributions(CORPUS)
        .compare(one.stream().map(Id::new).toList(), other.stream().map(Id::new).toList());
  }

  @Test
  void theSameOriginByAnotherWayAgrees() {
    assertThat(saidBy(List.of("kirby", "us"), List.of("us")).verdict()).isEqualTo(Agreement.AGREE);
  }

  @Test
  void whoStopsShortOrSpeaksForTheOtherIsNotIndependent() {
    assertThat(saidBy(List.of("kirby", "us"), List.of("kirby")).text())
        .isEqualTo("kirby, citing us and kirby: the one stops where the other goes further back.");
    assertThat(saidBy(List.of("kirby"), List.of("us")).text())
        .isEqualTo("kirby and us: one is part of the other, so they count as one origin.");
  }

  @Test
  void unrelatedOriginsAreSaidToBeIndependentAndNeverDiffer() {
    Finding finding = saidBy(List.of("kirby"), List.of("seoul"));

    assertThat(finding.verdict()).isEqualTo(Agreement.COMPATIBLE);
    assertThat(finding.text()).contains("independent of each other");
  }

  @Test
  void somebodyNotNamedMayBeAnybody() {
    assertThat(saidBy(List.of("unknown"), List.of("seoul")).text())
        .contains("whether they are the same is not said");
    assertThat(saidBy(List.of(), List.of("seoul")).text())
        .isEqualTo("One credits seoul, the other says it in its own words.");
  }

  @ParameterizedTest
  @CsvSource({
    "ASSERTED, ASSERTED, AGREE",
    "ASSERTED, POSSIBLE, COMPATIBLE",
    "ASSERTED, DENIED, DIFFER",
    "DENIED, POSSIBLE, DIFFER",
    "DENIED, DENIED, AGREE"
  })
  void hedgesAreCompatibleAndADenialIsNot(Certainty one, Certainty other, Agreement verdict) {
    assertThat(new Certainties().compare(one, other).verdict()).isEqualTo(verdict);
  }

  @Test
  void oneTransportGoesByOneMode() {
    assertThat(Constants.modes().compare(Mode.SEA, Mode.RAIL).verdict())
        .isEqualTo(Agreement.DIFFER);
    assertThat(Constants.modes().compare(Mode.SEA, Mode.SEA).verdict()).isEqualTo(Agreement.AGREE);
    assertThat(Constants.bases().compare(Basis.TOLD, Basis.IMAGERY).verdict())
        .isEqualTo(Agreement.COMPATIBLE);
  }

  @Test
  void aTotalGoesToOneActor() {
    Parties parties = new Parties(CORPUS);

    assertThat(parties.compare(new Id("us"), new Id("seoul")).verdict())
        .isEqualTo(Agreement.DIFFER);
    assertThat(parties.compare(new Id("us"), new Id("kirby")).verdict())
        .isEqualTo(Agreement.COMPATIBLE);
    assertThat(parties.compare(new Id("us"), new Id("us")).verdict()).isEqualTo(Agreement.AGREE);
  }
}
