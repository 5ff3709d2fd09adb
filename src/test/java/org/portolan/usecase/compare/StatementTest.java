package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.domain.evidence.ClaimType.ATTRIBUTE;
import static org.portolan.domain.evidence.ClaimType.CONTENTS;
import static org.portolan.domain.evidence.ClaimType.MOVEMENT;
import static org.portolan.domain.evidence.ClaimType.TOTAL;
import static org.portolan.usecase.compare.SmallCase.find;
import static org.portolan.usecase.compare.SmallCase.quantity;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Unit;
import org.portolan.usecase.compare.SmallCase.From;

/** Who says the same thing, how surely, and who denies it. */
class StatementTest {
  private static Consumer<StatedBuilder> attribute(String field, String value) {
    return stated -> stated.field(field).value(value);
  }

  private static Consumer<StatedBuilder> during(String date) {
    return stated -> stated.date(StatedField.DURING, ReportedDate.of(date));
  }

  private static Consumer<StatedBuilder> containers(String number, Qualifier qualifier) {
    return stated -> stated.quantity(quantity(number, Unit.CONTAINERS, qualifier));
  }

  private static List<String> ids(List<Discrepancy> all) {
    return all.stream().map(Discrepancy::id).toList();
  }

  @Test
  void aDenialDiffersFromWhatItDeniesAndGivesNoVersionOfItsOwn() {
    List<Discrepancy> all =
        new SmallCase()
            .claim("a", ATTRIBUTE, "ship", "doc-a", attribute("flag", "RU"))
            .claim(
                "b",
                ATTRIBUTE,
                "ship",
                "doc-b",
                attribute("flag", "RU"),
                new From().hedged(Certainty.DENIED))
            .claim(
                "c",
                ATTRIBUTE,
                "ship",
                "doc-c",
                attribute("flag", "KP"),
                new From().hedged(Certainty.DENIED))
            .discrepancies();

    assertThat(ids(all)).containsExactly("ship.flag.certainty.ru");
    assertThat(all.get(0).verdict()).isEqualTo(Agreement.DIFFER);
    assertThat(all.get(0).comparisons().get(0).text())
        .isEqualTo("One says it outright, the other says that it is not so.");
    assertThat(all.get(0).versions().get(1).claims()).containsExactly(new Id("b"));
  }

  @Test
  void aDenialOfAMovementStandsAgainstEveryClaimThatItTookPlace() {
    Discrepancy certainty =
        find(
            new SmallCase()
                .claim("a", MOVEMENT, "trip", "doc-a", during("2023-09"))
                .claim(
                    "b",
                    MOVEMENT,
                    "trip",
                    "doc-b",
                    stated -> stated.contents(List.of("arms")),
                    new From().hedged(Certainty.DENIED))
                .discrepancies(),
            "trip.certainty");

    assertThat(certainty.verdict()).isEqualTo(Agreement.DIFFER);
  }

  @Test
  void aDenialOfSomeOfTheGoodsStandsAgainstTheListThatHasThem() {
    List<Discrepancy> all =
        new SmallCase()
            .claim(
                "a", CONTENTS, "boxes", "doc-a", stated -> stated.contents(List.of("food", "arms")))
            .claim("b", CONTENTS, "boxes", "doc-b", stated -> stated.contents(List.of("toys")))
            .claim(
                "c",
                CONTENTS,
                "boxes",
                "doc-c",
                stated -> stated.contents(List.of("Arms")),
                new From().hedged(Certainty.DENIED))
            .discrepancies();

    assertThat(ids(all)).containsExactly("boxes.contents.certainty.arms-food", "boxes.contents");
  }

  @Test
  void aDenialOfOneFigureLeavesAnotherAlone() {
    assertThat(
            new SmallCase()
                .claim("a", TOTAL, "sum", "doc-a", containers("1000", Qualifier.ABOUT))
                .claim(
                    "b",
                    TOTAL,
                    "sum",
                    "doc-b",
                    containers("9000", Qualifier.ABOUT),
                    new From().hedged(Certainty.DENIED))
                .discrepancies())
        .isEmpty();
  }

  @Test
  void hedgesAreComparedForTheSameStatementAlone() {
    From may = new From().hedged(Certainty.POSSIBLE);
    assertThat(
            ids(
                new SmallCase()
                    .claim("a", ATTRIBUTE, "n", "doc-a", attribute("seeks", "jets"))
                    .claim("b", ATTRIBUTE, "n", "doc-b", attribute("seeks", "fuel"), may)
                    .claim("c", ATTRIBUTE, "n", "doc-c", attribute("seeks", "Jets"), may)
                    .claim("d", ATTRIBUTE, "n", "doc-d", attribute("offers", "jets"), may)
                    .discrepancies()))
        .containsExactly("n.seeks", "n.seeks.certainty.jets");
  }

  @Test
  void headlineAndTextOfOneDocumentAreOneLine() {
    Consumer<StatedBuilder> figure = containers("13000", Qualifier.MORE_THAN);
    List<Discrepancy> all =
        new SmallCase()
            .claim("a", TOTAL, "sum", "doc", figure, new From().by("unknown", "lawmaker"))
            .claim("b", TOTAL, "sum", "doc", figure, new From().by("unknown", "lawmaker"))
            .claim("c", TOTAL, "sum", "doc", figure, new From().by("unknown", "lawmaker", "agency"))
            .discrepancies();

    assertThat(ids(all)).containsExactly("sum.saidBy");
    assertThat(all.get(0).versions())
        .extracting(Version::value)
        .containsExactly("lawmaker", "lawmaker, citing agency");
  }

  @Test
  void groundsAreCompatible() {
    Discrepancy basis =
        find(
            new SmallCase()
                .claim("a", MOVEMENT, "trip", "doc-a", during("2023"))
                .claim(
                    "b", MOVEMENT, "trip", "doc-b", during("2023"), new From().seen(Basis.IMAGERY))
                .discrepancies(),
            "trip.basis");

    assertThat(basis.verdict()).isEqualTo(Agreement.COMPATIBLE);
  }

  @Test
  void aDeprecatedClaimIsLeftOut() {
    assertThat(
            new SmallCase()
                .claim("a", ATTRIBUTE, "ship", "doc-a", attribute("flag", "RU"))
                .claim(
                    "b",
                    ATTRIBUTE,
                    "ship",
                    "doc-b",
                    attribute("flag", "KP"),
                    new From().deprecated())
                .discrepancies())
        .isEmpty();
  }

  @Test
  void aCorrectionIsMarked() {
    Discrepancy flag =
        find(
            new SmallCase()
                .claim("a", ATTRIBUTE, "ship", "doc-a", attribute("flag", "RU"))
                .claim(
                    "b",
                    ATTRIBUTE,
                    "ship",
                    "doc-b",
                    attribute("flag", "KP"),
                    new From().correcting("a"))
                .claim("c", ATTRIBUTE, "ship", "doc-c", attribute("flag", "CN"))
                .discrepancies(),
            "ship.flag");

    assertThat(flag.comparisons())
        .filteredOn(Comparison::corrected)
        .extracting(pair -> pair.a() + pair.b())
        .containsExactly("KPRU");
  }
}
