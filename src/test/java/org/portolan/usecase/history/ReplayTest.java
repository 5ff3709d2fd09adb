package org.portolan.usecase.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.usecase.Asked;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.history.AnswerChange.What;

/** How answers came about. */
class ReplayTest {
  private static final Id SEA = new Id("angara-rajin-dunay");
  private static final Id RAIL = new Id("rail-dunay-tikhoretsk");

  private static History history(String text, String... question) {
    Snapshot snapshot = Asked.snapshot(text);
    return new Replay(snapshot, Asked.chains(snapshot, question)).run(Budget.endless());
  }

  private static History theCase(String... more) {
    Snapshot snapshot = Asked.theCase();
    String[] question = new String[more.length + 4];
    System.arraycopy(new String[] {"from", "Najin", "to", "Tikhoretsk"}, 0, question, 0, 4);
    System.arraycopy(more, 0, question, 4, more.length);
    return new Replay(snapshot, Asked.chains(snapshot, question)).run(Budget.endless());
  }

  private static List<String> days(History history) {
    return history.days().stream()
        .map(step -> step.day().map(LocalDate::toString).orElse("undated"))
        .toList();
  }

  /** What stands after each change of one thing of a leg, in order of days. */
  private static List<String> course(History history, Id leg, What what) {
    return history.days().stream()
        .flatMap(step -> step.changes().stream())
        .filter(change -> change.what() == what && change.leg().equals(Optional.of(leg)))
        .map(change -> change.after().orElse("none"))
        .toList();
  }

  private static List<What> whats(HistoryStep step) {
    return step.changes().stream().map(AnswerChange::what).toList();
  }

  private static List<String> texts(HistoryStep step) {
    return step.changes().stream().map(AnswerChange::text).toList();
  }

  @Test
  void theCaseBecameKnownOnFiveDays() {
    assertThat(days(theCase()))
        .containsExactly("2023-10-14", "2023-10-15", "2023-10-22", "2023-10-31", "2024-08-27");
  }

  @Test
  void theChainOfTheCaseAppearsWithTheFirstReport() {
    HistoryStep first = theCase().days().get(0);

    assertThat(first.chains()).containsExactly("angara-rajin-dunay.rail-dunay-tikhoretsk");
    assertThat(whats(first)).startsWith(What.CHAIN_APPEARED, What.GAP);
    assertThat(texts(first))
        .contains(
            "2023-10-14: Yonhap (yonhap-2023-10-14) became known; the chain Rajin → Dunay →"
                + " Tikhoretsk appears.",
            "2023-10-14: Yonhap (yonhap-2023-10-14) became known; the gap Rajin … Tikhoretsk is"
                + " closed.");
  }

  @Test
  void documentsAddUpAndTheOriginStaysOne() {
    History history = theCase();

    assertThat(course(history, SEA, What.DOCUMENTS)).containsExactly("1", "2", "3", "4");
    assertThat(course(history, RAIL, What.DOCUMENTS)).containsExactly("1", "2", "3");
    assertThat(course(history, RAIL, What.COARSER)).containsExactly("1");
    assertThat(course(history, SEA, What.ORIGINS)).containsExactly("1");
    assertThat(course(history, RAIL, What.ORIGINS)).containsExactly("1");
  }

  @Test
  void aChangeIsASentenceToQuoteWithItsClaims() {
    AnswerChange change =
        theCase().days().get(2).changes().stream()
            .filter(each -> each.leg().equals(Optional.of(RAIL)))
            .findFirst()
            .orElseThrow();

    assertThat(change.text())
        .isEqualTo(
            "2023-10-22: KBS World Radio (kbs-2023-10-16) became known; RAIL Dunay → Tikhoretsk is"
                + " now in 3 documents, still 1 origin.");
    assertThat(change.before()).contains("2");
    assertThat(change.after()).contains("3");
    assertThat(change.claims()).containsExactly(new Id("kbs-2023-10-16-rail"));
  }

  @Test
  void aReportThatAddsNothingStandsWithoutChanges() {
    HistoryStep last = theCase().days().get(4);

    assertThat(last.documents()).containsExactly(new Id("yonhap-2024-08-27"));
    assertThat(last.changes()).isEmpty();
    assertThat(last.claims()).isEmpty();
    assertThat(last.chains()).hasSize(1);
  }

  @Test
  void theClaimsThatBearOnTheChainAreListed() {
    assertThat(theCase().days().get(3).claims())
        .contains(new Id("unnamed-2023-10-rail"), new Id("unnamed-2023-10-sea"))
        .doesNotContain(new Id("unnamed-2023-10-freight-cars"));
  }

  @Test
  void asOfEndsTheReplayOnThatDay() {
    History history = theCase("asOf", "2023-10-22");

    assertThat(days(history)).containsExactly("2023-10-14", "2023-10-15", "2023-10-22");
    assertThat(history.undated().changes()).isEmpty();
  }

  @Test
  void anExcludedReportNeverBecomesKnown() {
    History history = theCase("exclude", "yonhap-2023-10-14");

    assertThat(days(history)).first().isEqualTo("2023-10-15");
    assertThat(course(history, SEA, What.DOCUMENTS)).containsExactly("1", "2", "3");
  }

  @Test
  void withoutEvidenceThereIsNoDay() {
    History history = history("place a\nplace b", "from", "a", "to", "b");

    assertThat(history.days()).isEmpty();
    assertThat(history.undated().documents()).isEmpty();
    assertThat(history.undated().changes()).isEmpty();
  }

  @Test
  void aDayOnWhichNothingOfTheChainBecomesKnownIsListed() {
    History history =
        history(
            "place c\nplace d\na -SEA-> b  said by x in doc-1 2024-01-01", "from", "c", "to", "d");

    assertThat(days(history)).containsExactly("2024-01-01");
    assertThat(history.days().get(0).changes()).isEmpty();
    assertThat(history.days().get(0).documents()).containsExactly(new Id("doc-1"));
  }

  @Test
  void aGapClosesWhenItsSecondLegBecomesKnown() {
    History history =
        history(
            """
            a -SEA-> b  said by x in doc-1 2024-01-01
            b -RAIL-> c  said by y in doc-2 2024-01-02
            """,
            "from",
            "a",
            "to",
            "c");

    assertThat(history.days().get(0).changes())
        .filteredOn(change -> change.what() == What.GAP)
        .extracting(change -> change.before() + " " + change.after())
        .containsExactly("Optional[a … c] Optional[b … c]");
    assertThat(whats(history.days().get(1))).startsWith(What.CHAIN_APPEARED, What.GAP);
    assertThat(history.days().get(1).changes().get(1).after()).isEmpty();
    assertThat(course(history, new Id("a-b"), What.DOCUMENTS)).containsExactly("1");
  }

  @Test
  void aContradictingDateThatMakesTheChainImpossibleLetsItDisappear() {
    History history =
        history(
            """
            a -SEA-> b  arrived 2023-05  said by x in doc-1 2024-01-01
            b -RAIL-> c  departed 2023/2024  said by x in doc-1 2024-01-01
            claim about b-c  departed 2023-02  from b  to c  said by y in doc-2 2024-01-03
            """,
            "from",
            "a",
            "to",
            "c");
    HistoryStep second = history.days().get(1);

    assertThat(second.chains()).isEmpty();
    assertThat(texts(second))
        .contains(
            "2024-01-03: doc-2 became known; the chain a → b → c no longer passes the question.",
            "2024-01-03: doc-2 became known; the departure of RAIL b → c is narrowed from"
                + " 2023-01-01/2024-12-31 to 2023-02-01/2023-02-28.");
  }

  @Test
  void aDenialIsAChangeAndCountsForNothing() {
    History history =
        history(
            """
            a -SEA-> b  said by x in doc-1 2024-01-01
            claim about a-b  from a  to b  hedged DENIED  called no  said by y in doc-2 2024-01-02
            """,
            "from",
            "a",
            "to",
            "b");

    assertThat(whats(history.days().get(1))).containsExactly(What.DENIED);
    assertThat(history.days().get(1).changes().get(0).claims()).containsExactly(new Id("no"));
    assertThat(history.days().get(1).claims()).containsExactly(new Id("no"));
  }

  @Test
  void aSecondIndependentOriginIsSaid() {
    History history =
        history(
            """
            a -SEA-> b  hedged POSSIBLE  said by x in doc-1 2024-01-01
            claim about a-b  from a  to b  aboard ship  said by y in doc-2 2024-01-02
            """,
            "from",
            "a",
            "to",
            "b");

    assertThat(whats(history.days().get(1)))
        .containsExactly(What.DOCUMENTS, What.ORIGINS, What.CERTAINTY);
    assertThat(texts(history.days().get(1)))
        .contains(
            "2024-01-02: doc-2 became known; SEA a → b is now in 2 documents, now 2 origins.",
            "2024-01-02: doc-2 became known; SEA a → b has 2 independent origins: x, y.",
            "2024-01-02: doc-2 became known; the surest that is said of SEA a → b is ASSERTED,"
                + " before POSSIBLE.");
  }

  @Test
  void aStatedSequenceThatBecomesKnownLaterChangesTheJoin() {
    History history =
        history(
            """
            a -SEA-> b  said by x in doc-1 2024-01-01
            b -RAIL-> c  said by x in doc-1 2024-01-01
            claim about b-c  from b  to c  after a-b  called then  said by x in doc-2 2024-01-02
            """,
            "from",
            "a",
            "to",
            "c");

    assertThat(history.days().get(1).changes())
        .filteredOn(change -> change.join().isPresent())
        .extracting(change -> change.what() + " " + change.after().orElse("") + change.claims())
        .containsExactly("JOIN_BASIS STATED_SEQUENCE[then]", "JOIN_CONTINUITY STATED[then]");
  }

  @Test
  void aDocumentWithoutADateStandsApartWithWhatItAdds() {
    History history =
        history(
            """
            a -SEA-> b  said by x in doc-1 2024-01-01
            claim about a-b  from a  to b  said by y in leaflet
            """,
            "from",
            "a",
            "to",
            "b");

    assertThat(days(history)).containsExactly("2024-01-01");
    assertThat(history.undated().documents()).containsExactly(new Id("leaflet"));
    assertThat(texts(history.undated()))
        .contains("At no known date: SEA a → b is now in 2 documents, now 2 origins.");
  }

  @Test
  void aMovementThatNobodySpeaksForComesLast() {
    History history =
        history(
            "a -SEA-> b  unsourced\nc -SEA-> d  said by x in doc-1 2024-01-01",
            "from",
            "a",
            "to",
            "b");

    assertThat(history.days().get(0).chains()).isEmpty();
    assertThat(history.undated().chains()).containsExactly("a-b");
    assertThat(texts(history.undated()))
        .contains("At no known date: no claim speaks for SEA a → b.");
  }

  @Test
  void aClaimCountsFromTheDayOnWhichWhatItComputesWithIsKnown() {
    History history =
        history(
            """
            x -SEA-> y  called figure  said by p in doc-2 2024-01-05
            a -SEA-> b  derived from figure  said by q in doc-1 2024-01-01
            """,
            "from",
            "a",
            "to",
            "b");

    assertThat(history.days().get(0).chains()).isEmpty();
    assertThat(history.days().get(1).chains()).containsExactly("a-b");
  }

  @ParameterizedTest
  @ValueSource(strings = {"from", "to"})
  void theEndThatIsMissingIsNamed(String given) {
    Snapshot snapshot = Asked.theCase();

    assertThatExceptionOfType(BadQuestion.BadValue.class)
        .isThrownBy(() -> new Replay(snapshot, Asked.chains(snapshot, given, "rajin")))
        .satisfies(
            bad -> assertThat(bad.parameter()).isEqualTo(given.equals("from") ? "to" : "from"));
  }
}
