package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.domain.evidence.ClaimType.ATTRIBUTE;
import static org.portolan.domain.evidence.ClaimType.CONTENTS;
import static org.portolan.domain.evidence.ClaimType.TOTAL;
import static org.portolan.usecase.compare.SmallCase.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Unit;
import org.portolan.usecase.compare.SmallCase.From;

class ArithmeticTest {
  private static SmallCase total(SmallCase to, String id, String number, Qualifier qualifier) {
    return to.claim(
        id,
        TOTAL,
        "boxes-" + id,
        "doc-" + id,
        stated -> stated.quantity(quantity(number, Unit.CONTAINERS, qualifier)));
  }

  private static SmallCase growth(String times) {
    SmallCase evidence = new SmallCase();
    total(evidence, "early", "6700", Qualifier.ABOUT);
    total(evidence, "late", "13000", Qualifier.MORE_THAN);
    return evidence.claim(
        "growth",
        ATTRIBUTE,
        "boxes-late",
        "doc-growth",
        stated -> stated.field("growth").quantity(quantity(times, Unit.TIMES, Qualifier.EXACT)),
        new From().computedFrom("early", "late"));
  }

  private static SmallCase rounds(SmallCase to, String id, String number, String from) {
    return to.claim(
        id,
        CONTENTS,
        "boxes-" + from,
        "doc-" + id,
        stated ->
            stated
                .contents(List.of("shells"))
                .quantity(quantity(number, Unit.ROUNDS, Qualifier.EXACT)),
        new From().computedFrom(from));
  }

  private static SmallCase result(String number, String... from) {
    SmallCase evidence = new SmallCase();
    total(evidence, "one", "6700", Qualifier.EXACT);
    total(evidence, "two", "13000", Qualifier.EXACT);
    return evidence.claim(
        "result",
        TOTAL,
        "boxes",
        "doc",
        stated -> stated.quantity(quantity(number, Unit.CONTAINERS, Qualifier.EXACT)),
        new From().computedFrom(from));
  }

  @Test
  void withoutComputedClaimsThereAreNoCalculations() {
    assertThat(total(new SmallCase(), "one", "1", Qualifier.EXACT).calculations()).isEmpty();
  }

  @Test
  void aTwofoldIncreaseIsCheckedWithItsWorking() {
    Calculation growth = growth("2").calculations().get(0);

    assertThat(growth.kind()).isEqualTo(Calculation.Kind.RATIO);
    assertThat(growth.working())
        .isEqualTo(
            "13,000 / 6,700 = 1.94; the figures allow above 1.76; the report says 2 times (1.5 to"
                + " 2.5)");
    assertThat(growth.verdict()).contains(Agreement.AGREE);
    assertThat(growth.inputs()).containsExactly(new Id("early"), new Id("late"));
  }

  @ParameterizedTest
  @CsvSource({"2, AGREE", "1.9, AGREE", "3, COMPATIBLE", "1, DIFFER", "0.5, DIFFER"})
  void aRatioAgreesIfItRoundsToWhatIsStated(String times, Agreement verdict) {
    assertThat(growth(times).calculations().get(0).verdict()).contains(verdict);
  }

  @Test
  void aRateOfTwoLowerBoundsHasNoBoundAndSaysSo() {
    SmallCase evidence = total(new SmallCase(), "many", "13000", Qualifier.MORE_THAN);
    Calculation rate =
        evidence
            .claim(
                "room",
                CONTENTS,
                "boxes-many",
                "doc",
                stated ->
                    stated
                        .contents(List.of("shells"))
                        .quantity(quantity("6000000", Unit.ROUNDS, Qualifier.MORE_THAN)),
                new From().computedFrom("many"))
            .calculations()
            .get(0);

    assertThat(rate.kind()).isEqualTo(Calculation.Kind.RATE);
    assertThat(rate.working())
        .isEqualTo(
            "more than 6,000,000 rounds / more than 13,000 containers: about 462 rounds a"
                + " container");
    assertThat(rate.verdict()).isEmpty();
    assertThat(rate.text())
        .contains("the rate has no bound either way")
        .contains("nothing to compare with")
        .contains("No report states how many rounds a container holds");
    assertThat(rate.interval().orElseThrow().upper()).isEmpty();
  }

  @Test
  void ratesThatCannotBothBeTrueDiffer() {
    SmallCase evidence = total(new SmallCase(), "one", "1000", Qualifier.EXACT);
    total(evidence, "two", "2000", Qualifier.EXACT);
    rounds(evidence, "many", "500000", "one");
    rounds(evidence, "few", "20000", "two");

    List<Calculation> rates = evidence.calculations();
    assertThat(rates).extracting(Calculation::verdict).containsOnly(Optional.of(Agreement.DIFFER));
    assertThat(rates.get(0).comparedWith()).containsExactly(new Id("many"));
    assertThat(rates.get(0).text())
        .contains("many implies about 500 rounds a container (500), which cannot be true together");
  }

  @Test
  void ratesThatCanBothBeTrueAreCompatible() {
    SmallCase evidence = total(new SmallCase(), "one", "1000", Qualifier.ABOUT);
    total(evidence, "two", "2000", Qualifier.EXACT);
    rounds(evidence, "some", "460000", "one");
    rounds(evidence, "others", "920000", "two");

    assertThat(evidence.calculations())
        .extracting(Calculation::verdict)
        .containsOnly(Optional.of(Agreement.COMPATIBLE));
  }

  @ParameterizedTest
  @CsvSource({
    "19700, SUM, AGREE, 6700 + 13000",
    "6300, DIFFERENCE, AGREE, 13000 − 6700",
    "20000, SUM, DIFFER, 6700 + 13000"
  })
  void aSumOrADifferenceIsRecognizedAndChecked(
      String number, Calculation.Kind kind, Agreement verdict, String terms) {
    Calculation calculation = result(number, "one", "two").calculations().get(0);

    assertThat(calculation.kind()).isEqualTo(kind);
    assertThat(calculation.verdict()).contains(verdict);
    assertThat(calculation.working().replace(",", "")).startsWith(terms + " = ");
  }

  @Test
  void aFigureThatRepeatsAnotherIsNoCalculation() {
    assertThat(result("6700", "one").calculations()).isEmpty();
  }

  @Test
  void aFigureThatTheQuestionLeavesOutMakesItUnclear() {
    SmallCase evidence = total(new SmallCase(), "early", "3", Qualifier.EXACT);
    evidence.claim(
        "late",
        TOTAL,
        "boxes-late",
        "doc-late",
        stated -> stated.quantity(quantity("9", Unit.CONTAINERS, Qualifier.EXACT)),
        new From().hedged(Certainty.POSSIBLE));
    evidence.claim(
        "growth",
        ATTRIBUTE,
        "boxes-early",
        "doc",
        stated -> stated.field("growth").quantity(quantity("3", Unit.TIMES, Qualifier.EXACT)),
        new From().computedFrom("early", "late"));
    Lens sure = Lens.EVERYTHING.withCertainty(Optional.of(Certainty.ASSERTED));

    Calculation unclear =
        new Arithmetic(evidence.corpus(), sure, Budget.endless()).list(Wanted.ALL).get(0);
    assertThat(unclear.kind()).isEqualTo(Calculation.Kind.UNCLEAR);
    assertThat(unclear.verdict()).isEmpty();
    assertThat(unclear.text()).contains("does not count here");
  }

  @Test
  void aCalculationFallsWithAFigureThatIsNotYetKnown() {
    SmallCase evidence = total(new SmallCase(), "late-2025", "9", Qualifier.EXACT);
    total(evidence, "early", "3", Qualifier.EXACT);
    evidence.claim(
        "growth",
        ATTRIBUTE,
        "boxes-early",
        "doc",
        stated -> stated.field("growth").quantity(quantity("3", Unit.TIMES, Qualifier.EXACT)),
        new From().computedFrom("early", "late-2025"));
    Lens before = Lens.asOf(LocalDate.parse("2024-12-31"));

    assertThat(new Arithmetic(evidence.corpus(), before, Budget.endless()).list(Wanted.ALL))
        .isEmpty();
  }

  @Test
  void aFigureDeducedFromNothingThatIsToldCannotBeComputedAgain() {
    SmallCase evidence = new SmallCase();
    evidence.claim(
        "load",
        TOTAL,
        "boxes",
        "doc",
        stated -> stated.quantity(quantity("1000", Unit.ROUNDS, Qualifier.ABOUT)),
        new From().seen(Basis.DEDUCED));

    Calculation unclear =
        new Arithmetic(evidence.corpus(), Lens.EVERYTHING, Budget.endless())
            .list(Wanted.ALL)
            .get(0);
    assertThat(unclear.kind()).isEqualTo(Calculation.Kind.UNCLEAR);
    assertThat(unclear.verdict()).isEmpty();
    assertThat(unclear.working()).isEqualTo("about 1,000 rounds from no figure");
    assertThat(unclear.text()).contains("tells no figure that it follows from");
  }

  @Test
  void aRatioOverNothingIsUnclear() {
    SmallCase evidence = total(new SmallCase(), "none", "0", Qualifier.EXACT);
    total(evidence, "some", "9", Qualifier.EXACT);
    evidence.claim(
        "growth",
        ATTRIBUTE,
        "boxes-some",
        "doc",
        stated -> stated.field("growth").quantity(quantity("2", Unit.TIMES, Qualifier.EXACT)),
        new From().computedFrom("none", "some"));

    assertThat(evidence.calculations().get(0).kind()).isEqualTo(Calculation.Kind.UNCLEAR);
  }

  @Test
  void calculationsAreAskedForByWhatTheirFiguresAreAbout() {
    Arithmetic arithmetic = new Arithmetic(growth("2").corpus(), Lens.EVERYTHING, Budget.endless());

    assertThat(arithmetic.list(Wanted.about(new Id("boxes-early")))).hasSize(1);
    assertThat(arithmetic.list(Wanted.about(new Id("boxes-late")))).hasSize(1);
    assertThat(arithmetic.list(Wanted.about(new Id("boxes-other")))).isEmpty();
    assertThat(
            arithmetic.list(
                new Wanted(Optional.empty(), Optional.empty(), Optional.of(Agreement.DIFFER))))
        .isEmpty();
    assertThat(
            arithmetic.list(new Wanted(Optional.empty(), Optional.of("growth"), Optional.empty())))
        .hasSize(1);
  }
}
