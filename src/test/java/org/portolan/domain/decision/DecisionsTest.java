package org.portolan.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;
import org.portolan.domain.time.Edtf;

class DecisionsTest {
  private static Decision decision(
      String id, Ruling verdict, String entity, String other, String decided) {
    return new Decision(
        new Id(id),
        verdict,
        new Id(entity),
        new Id(other),
        "an analyst",
        Edtf.parse(decided),
        "a test",
        Optional.empty());
  }

  private static Decision same(String id, String entity, String other) {
    return decision(id, Ruling.SAME, entity, other, "2024-06-01");
  }

  private static Decision different(String id, String entity, String other) {
    return decision(id, Ruling.DIFFERENT, entity, other, "2024-06-01");
  }

  private static Decision undone(Decision decision) {
    return new Decision(
        decision.id(),
        decision.verdict(),
        decision.entity(),
        decision.other(),
        decision.by(),
        decision.decided(),
        decision.why(),
        Optional.of(new Undoing(Edtf.parse("2024-07"), Optional.empty(), Optional.empty())));
  }

  private static Decisions of(Decision... decisions) {
    return Decisions.of(Arrays.asList(decisions), Map.of());
  }

  private static List<Id> ids(String... ids) {
    return Arrays.stream(ids).map(Id::new).toList();
  }

  private static String kept(Decisions decisions, String id) {
    return decisions.kept(new Id(id)).value();
  }

  private static List<String> expected(Decisions decisions) {
    return decisions.contradictions().stream()
        .map(one -> one.kind() + " " + one.decision().id() + ": " + one.expected())
        .toList();
  }

  @Test
  void whatIsOneIsReadUnderTheEntityOfTheDecision() {
    Decisions decisions = of(same("d", "rajin", "najin"));

    assertThat(kept(decisions, "najin")).isEqualTo("rajin");
    assertThat(kept(decisions, "rajin")).isEqualTo("rajin");
    assertThat(kept(decisions, "dunay")).isEqualTo("dunay");
    assertThat(decisions.oneWith(new Id("najin"))).containsExactlyElementsOf(ids("najin", "rajin"));
    assertThat(decisions.standing(new Id("d"))).isEqualTo(Standing.ACTS);
  }

  @Test
  void sameIsPassedOnFromPairToPair() {
    Decisions decisions = of(same("d", "b", "c"), same("e", "a", "b"));

    assertThat(kept(decisions, "c")).isEqualTo("a");
    assertThat(decisions.oneWith(new Id("b"))).containsExactlyElementsOf(ids("a", "b", "c"));
  }

  @Test
  void ofSeveralThatAreNoOthersOtherTheFirstByIdIsKept() {
    assertThat(kept(of(same("d", "b", "c"), same("e", "a", "c")), "b")).isEqualTo("a");
    assertThat(kept(of(same("d", "a", "b"), same("e", "b", "c"), same("f", "c", "a")), "c"))
        .isEqualTo("a");
  }

  @Test
  void whatIsDifferentIsSoForAllThatIsOneWithEither() {
    Decisions decisions = of(same("d", "a", "b"), different("e", "b", "c"), same("f", "c", "x"));

    assertThat(decisions.areDifferent(new Id("x"), new Id("a"))).isTrue();
    assertThat(decisions.areDifferent(new Id("a"), new Id("x"))).isTrue();
    assertThat(decisions.areDifferent(new Id("a"), new Id("b"))).isFalse();
    assertThat(decisions.areDifferent(new Id("a"), new Id("elsewhere"))).isFalse();
    assertThat(decisions.contradictions()).isEmpty();
  }

  @Test
  void whatWasUndoneDoesNotAct() {
    Decisions decisions = of(undone(same("d", "a", "b")), undone(different("e", "a", "c")));

    assertThat(decisions.kept()).isEmpty();
    assertThat(decisions.areDifferent(new Id("a"), new Id("c"))).isFalse();
    assertThat(decisions.standing(new Id("d"))).isEqualTo(Standing.UNDONE);
    assertThat(decisions.on(new Id("a"))).hasSize(2);
  }

  @Test
  void ofTwoAboutTheSameTwoThingsTheLaterActs() {
    Decisions decisions =
        of(
            decision("d", Ruling.DIFFERENT, "b", "a", "2024-06"),
            decision("e", Ruling.SAME, "a", "b", "2024-05-31"));

    assertThat(decisions.kept()).isEmpty();
    assertThat(decisions.areDifferent(new Id("a"), new Id("b"))).isTrue();
    assertThat(decisions.standing(new Id("e"))).isEqualTo(Standing.SUPERSEDED);
    assertThat(decisions.contradictions()).isEmpty();
  }

  @Test
  void onceTheLaterIsUndoneTheEarlierActsAgain() {
    Decisions decisions =
        of(
            undone(decision("d", Ruling.DIFFERENT, "b", "a", "2024-06")),
            decision("e", Ruling.SAME, "a", "b", "2024-05-31"));

    assertThat(kept(decisions, "b")).isEqualTo("a");
  }

  @Test
  void ofTwoThatSayTheContraryAndOfWhichNeitherIsTheLaterTheCarefulOneActs() {
    Decisions decisions =
        of(
            decision("d", Ruling.DIFFERENT, "b", "a", "2024-06"),
            decision("e", Ruling.SAME, "a", "b", "2024-06-30"));

    assertThat(decisions.kept()).isEmpty();
    assertThat(decisions.areDifferent(new Id("a"), new Id("b"))).isTrue();
    assertThat(decisions.standing(new Id("e"))).isEqualTo(Standing.CONTRADICTED);
    assertThat(expected(decisions))
        .containsExactly(
            "DATE e: a date that tells whether it or 'd' is the later, since they say the contrary");
  }

  @Test
  void twoOfOneDayThatSayTheSameContradictNothing() {
    Decisions decisions = of(same("d", "a", "b"), same("e", "b", "a"));

    assertThat(decisions.contradictions()).isEmpty();
    assertThat(kept(decisions, "a")).isEqualTo("b");
    assertThat(decisions.standing(new Id("d"))).isEqualTo(Standing.SUPERSEDED);
  }

  @Test
  void aRowOfSamesBetweenWhatIsDifferentDoesNotActAndIsNamed() {
    Decisions decisions =
        of(same("d", "a", "b"), same("e", "b", "c"), different("f", "a", "c"), same("g", "x", "y"));

    assertThat(expected(decisions))
        .containsExactly("VERDICT f: what agrees with 'e' and 'd', by which 'a' and 'c' are one");
    assertThat(decisions.contradictions().get(0).others())
        .extracting(one -> one.id().value())
        .containsExactly("e", "d");
    assertThat(decisions.kept().keySet()).containsExactlyElementsOf(ids("x", "y"));
    assertThat(decisions.standing(new Id("d"))).isEqualTo(Standing.CONTRADICTED);
    assertThat(decisions.standing(new Id("f"))).isEqualTo(Standing.ACTS);
  }

  @Test
  void whatContainsTheOtherCannotBeOneWithIt() {
    Decisions decisions =
        Decisions.of(
            List.of(same("d", "korea", "rajin")),
            Map.of(new Id("rajin"), new Id("rason"), new Id("rason"), new Id("korea")));

    assertThat(decisions.kept()).isEmpty();
    assertThat(expected(decisions))
        .containsExactly(
            "NESTING d: two things neither of which is a part of the other; 'rajin' is within"
                + " 'korea'");
  }

  @Test
  void whatContainsTheOtherOnlyByOtherDecisionsCannotBeOneWithItEither() {
    Map<Id, Id> nesting = Map.of(new Id("a"), new Id("x"), new Id("b"), new Id("y"));

    assertThat(Decisions.of(List.of(same("d", "a", "y")), nesting).contradictions()).isEmpty();
    assertThat(expected(Decisions.of(List.of(same("d", "a", "y"), same("e", "b", "x")), nesting)))
        .hasSize(2)
        .allSatisfy(one -> assertThat(one).startsWith("NESTING "));
  }

  @Test
  void twoThatLieInOneThingCanBeOne() {
    Decisions decisions =
        Decisions.of(
            List.of(same("d", "a", "b")),
            Map.of(new Id("a"), new Id("x"), new Id("b"), new Id("x")));

    assertThat(decisions.contradictions()).isEmpty();
    assertThat(kept(decisions, "b")).isEqualTo("a");
  }

  @Test
  void decisionsThatActAreThoseOfWhatIsReadUnderAnotherId() {
    Decisions decisions = of(same("d", "a", "b"), same("e", "b", "c"), different("f", "a", "x"));

    assertThat(decisions.actingOn(ids("a", "x"))).isEmpty();
    assertThat(decisions.actingOn(ids("c")))
        .extracting(one -> one.id().value())
        .containsExactly("d", "e");
  }

  @Test
  void aDecisionIsAboutTwoThingsAndSaysWhoAndWhy() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> same("d", "a", "a"))
        .withMessage("d is about 'a' alone");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Decision(
                    new Id("d"),
                    Ruling.SAME,
                    new Id("a"),
                    new Id("b"),
                    " ",
                    Edtf.parse("2024"),
                    "why",
                    Optional.empty()))
        .withMessageContaining("who decided");
  }
}
