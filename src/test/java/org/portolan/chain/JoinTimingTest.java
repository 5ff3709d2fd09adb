package org.portolan.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;

/** Whether time allows a join, and what that rests on. */
class JoinTimingTest {

  private static Join join(String text) {
    return Chains.only("a", "c", NetworkText.network(text)).joins().get(0);
  }

  private static Timing timing(String text) {
    return join(text).timing();
  }

  @Test
  void anArrivalOnTheDayOfDepartureIsInTime() {
    assertThat(
            timing(
                """
                a -SEA-> b  departed 2023-09-01  arrived 2023-09-07
                b -RAIL-> c  departed 2023-09-07
                """))
        .isEqualTo(new Timing(Verdict.CERTAIN, Basis.DATES));
  }

  @Test
  void anArrivalOnTheDayAfterDepartureIsTooLate() {
    assertThat(
            timing(
                """
                a -SEA-> b  departed 2023-09-01  arrived 2023-09-08
                b -RAIL-> c  departed 2023-09-07
                """))
        .isEqualTo(new Timing(Verdict.IMPOSSIBLE, Basis.DATES));
  }

  @Test
  void overlappingWindowsArePossible() {
    assertThat(
            timing(
                """
                a -SEA-> b  during 2023-09-07/2023-10-01
                b -RAIL-> c  during 2023-09-15/2023-10-15
                """))
        .isEqualTo(new Timing(Verdict.POSSIBLE, Basis.DATES));
  }

  @Test
  void aStatedSequenceOrdersWhatDatesDoNotButNeverMakesItCertain() {
    assertThat(
            timing(
                """
                a -SEA-> b  during 2023-09-07/2023-10-01
                b -RAIL-> c  after a-b
                """))
        .isEqualTo(new Timing(Verdict.POSSIBLE, Basis.STATED_SEQUENCE));
  }

  @Test
  void datesMakeAStatedSequenceCertain() {
    assertThat(
            timing(
                """
                a -SEA-> b  during 2023-09
                b -RAIL-> c  during 2023-10  after a-b
                """))
        .isEqualTo(new Timing(Verdict.CERTAIN, Basis.DATES));
  }

  @Test
  void datesOutdoAStatedSequence() {
    assertThat(
            timing(
                """
                a -SEA-> b  during 2023-10-02
                b -RAIL-> c  during 2023-09  after a-b
                """))
        .isEqualTo(new Timing(Verdict.IMPOSSIBLE, Basis.DATES));
  }

  @Test
  void withoutADateOnOneSideNothingSpeaksAgainstIt() {
    assertThat(
            timing(
                """
                a -SEA-> b  during 2023-09
                b -RAIL-> c
                """))
        .isEqualTo(new Timing(Verdict.POSSIBLE, Basis.UNDATED));
  }

  @Test
  void aLimitOfTheQuestionIsNoDateOfALeg() {
    Network network =
        NetworkText.network(
            """
            a -SEA-> b
            b -RAIL-> c  during 2023-10
            """);
    Filters filters = Filters.NONE.withDepartAfter(day("2023-09-01"));

    assertThat(Chains.find("a", "c", network, filters).get(0).timing())
        .isEqualTo(new Timing(Verdict.POSSIBLE, Basis.UNDATED));
  }

  @Test
  void aLegStatedToComeBeforeAnEarlierOneMakesTheChainImpossible() {
    assertThat(
            timing(
                """
                a -SEA-> b  after b-c
                b -RAIL-> c
                """))
        .isEqualTo(new Timing(Verdict.IMPOSSIBLE, Basis.STATED_SEQUENCE));
  }

  @Test
  void aSequenceIsStatedByWayOfMovementsElsewhereToo() {
    assertThat(
            timing(
                """
                a -SEA-> b  after x-y
                x -ROAD-> y  after b-c
                b -RAIL-> c
                """))
        .isEqualTo(new Timing(Verdict.IMPOSSIBLE, Basis.STATED_SEQUENCE));
  }

  @Test
  void aSequenceStatedAgainstALegFarBackCountsAsWell() {
    Network network =
        NetworkText.network(
            """
            a -SEA-> b  after c-d
            b -RAIL-> c
            c -ROAD-> d
            """);

    assertThat(Chains.ids("a", "d", network)).isEmpty();
    assertThat(Chains.only("a", "d", network).joins())
        .extracting(found -> found.timing().verdict())
        .containsExactly(Verdict.POSSIBLE, Verdict.IMPOSSIBLE);
  }

  @Test
  void theChainHasItsWorstJoin() {
    Network network =
        NetworkText.network(
            """
            a -SEA-> b  during 2023-09-01
            b -RAIL-> c  during 2023-09-02
            c -RAIL-> d  after b-c
            d -ROAD-> e
            """);

    assertThat(Chains.only("a", "c", network).timing())
        .isEqualTo(new Timing(Verdict.CERTAIN, Basis.DATES));
    assertThat(Chains.only("a", "d", network).timing())
        .isEqualTo(new Timing(Verdict.POSSIBLE, Basis.STATED_SEQUENCE));
    assertThat(Chains.only("a", "e", network).timing())
        .isEqualTo(new Timing(Verdict.POSSIBLE, Basis.UNDATED));
  }

  @Test
  void aSingleLegIsCertainOnItsDatesOrWithout() {
    Network network = NetworkText.network("a -SEA-> b  during 2023\nb -SEA-> c");

    assertThat(Chains.only("a", "b", network).timing())
        .isEqualTo(new Timing(Verdict.CERTAIN, Basis.DATES));
    assertThat(Chains.only("b", "c", network).timing())
        .isEqualTo(new Timing(Verdict.CERTAIN, Basis.UNDATED));
  }

  @Test
  void pairwisePossibleJoinsCanBeImpossibleTogether() {
    Network network =
        NetworkText.network(
            """
            a -SEA-> b  arrived 2023-09-10
            b -RAIL-> c
            c -ROAD-> d  departed 2023-09-09
            """);

    assertThat(Chains.only("a", "d", network).joins())
        .extracting(found -> found.timing().verdict())
        .containsExactly(Verdict.POSSIBLE, Verdict.IMPOSSIBLE);
  }

  @Test
  void continuityIsStatedWithItsClaimsOrElseInferred() {
    Join stated =
        join(
            """
            a -SEA-> b  during 2023-09
            b -RAIL-> c  during 2023-10
            claim about b-c  from b  to c  after a-b  called then-1
            claim about b-c  from b  to c  after a-b  called then-2
            """);
    Join inferred = join("a -SEA-> b  during 2023-09\nb -RAIL-> c  during 2023-10");

    assertThat(stated.continuity()).isEqualTo(Continuity.STATED);
    assertThat(stated.claims()).containsExactly(new Id("then-1"), new Id("then-2"));
    assertThat(inferred.continuity()).isEqualTo(Continuity.INFERRED);
    assertThat(inferred.claims()).isEmpty();
  }

  @Test
  void aSequenceWrittenByHandOrdersButNobodyStatedIt() {
    Join join = join("a -SEA-> b  unsourced\nb -RAIL-> c  after a-b  unsourced");

    assertThat(join.timing()).isEqualTo(new Timing(Verdict.POSSIBLE, Basis.STATED_SEQUENCE));
    assertThat(join.continuity()).isEqualTo(Continuity.INFERRED);
  }

  @Test
  void contradictingSequencesAllowNeitherOrder() {
    assertThat(timing("a -SEA-> b  after b-c\nb -RAIL-> c  after a-b").verdict())
        .isEqualTo(Verdict.IMPOSSIBLE);
  }

  static java.util.Optional<LocalDate> day(String day) {
    return java.util.Optional.of(LocalDate.parse(day));
  }
}
