package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.domain.evidence.ClaimType.ATTRIBUTE;
import static org.portolan.domain.evidence.ClaimType.DISTANCE;
import static org.portolan.domain.evidence.ClaimType.EVENT;
import static org.portolan.domain.evidence.ClaimType.MOVEMENT;
import static org.portolan.domain.evidence.ClaimType.TOTAL;
import static org.portolan.usecase.compare.SmallCase.find;
import static org.portolan.usecase.compare.SmallCase.quantity;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.place.PlaceKind;
import org.portolan.usecase.compare.SmallCase.From;

/** Which field a claim speaks about. */
class FieldsTest {
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

  private static Consumer<StatedBuilder> distance(String to, String number, Unit unit) {
    return stated ->
        stated
            .place(StatedField.FROM, PlaceMention.at(new Id("town")))
            .place(StatedField.TO, PlaceMention.at(new Id(to)))
            .distance(List.of(quantity(number, unit, Qualifier.EXACT)));
  }

  private static SmallCase aroundTheTown() {
    return new SmallCase()
        .place("town", PlaceKind.CITY, "")
        .place("moscow", PlaceKind.CITY, "")
        .place("border-ua", PlaceKind.BORDER, "")
        .place("front-ua", PlaceKind.FRONT_LINE, "");
  }

  private static Wanted wanted(String field) {
    return new Wanted(Optional.empty(), Optional.of(field), Optional.empty());
  }

  @Test
  void distancesToABorderAndToAFrontLineCompareWithACaveatOnly() {
    List<Discrepancy> all =
        aroundTheTown()
            .claim("a", DISTANCE, "town", "doc-a", distance("border-ua", "290", Unit.KILOMETRES))
            .claim("b", DISTANCE, "town", "doc-b", distance("front-ua", "250", Unit.MILES))
            .discrepancies();

    assertThat(find(all, "town.distance.to.ua-line").verdict()).isEqualTo(Agreement.DIFFER);
    Discrepancy distance = find(all, "town.distance.ua-line");
    assertThat(distance.verdict()).isEqualTo(Agreement.COMPATIBLE);
    assertThat(distance.comparisons().get(0).text())
        .contains("112.3 km apart")
        .endsWith(
            "They measure different distances, with the ends front-ua and border-ua, so the numbers"
                + " compare with that caveat only.");
  }

  @Test
  void distancesToUnrelatedPlacesAreNotCompared() {
    assertThat(
            aroundTheTown()
                .claim(
                    "a", DISTANCE, "town", "doc-a", distance("border-ua", "290", Unit.KILOMETRES))
                .claim("b", DISTANCE, "town", "doc-b", distance("moscow", "990", Unit.KILOMETRES))
                .discrepancies())
        .isEmpty();
  }

  @Test
  void whatIsCountedInOtherUnitsIsNotCompared() {
    assertThat(
            new SmallCase()
                .claim("a", TOTAL, "sum", "doc-a", containers("1000", Qualifier.EXACT))
                .claim(
                    "b",
                    TOTAL,
                    "sum",
                    "doc-b",
                    stated -> stated.quantity(quantity("5", Unit.FREIGHT_CARS, Qualifier.EXACT)))
                .discrepancies())
        .isEmpty();
  }

  @Test
  void spellingsOfReportsAreComparedButNotShortFormsBesideTheFullOne() {
    List<Discrepancy> all =
        new SmallCase()
            .actor("kirby", "")
            .place("rajin", PlaceKind.PORT, "")
            .name("kirby", "John Kirby", "doc-a")
            .name("kirby", "Kirby", "doc-a")
            .name("rajin", "Rajin", "doc-a")
            .name("rajin", "Najin", "doc-b")
            .name("rajin", "나진")
            .discrepancies();

    assertThat(ids(all)).containsExactly("rajin.name");
    assertThat(all.get(0).versions()).extracting(Version::value).containsExactly("Najin", "Rajin");
  }

  @Test
  void theSpellingInAClaimCountsLikeThatOfTheList() {
    assertThat(
            ids(
                new SmallCase()
                    .place("rajin", PlaceKind.PORT, "")
                    .name("rajin", "Rajin", "doc-a")
                    .claim(
                        "b",
                        EVENT,
                        "talk",
                        "doc-b",
                        stated ->
                            stated.place(
                                StatedField.AT,
                                new PlaceMention(
                                    new Id("rajin"),
                                    Optional.of("Najin"),
                                    Relation.AT,
                                    Optional.empty())))
                    .discrepancies()))
        .containsExactly("rajin.name");
  }

  @Test
  void anAttributeCalledLikeAnotherFieldIsKeptApartFromIt() {
    assertThat(
            ids(
                new SmallCase()
                    .claim("a", EVENT, "talk", "doc-a", during("2023"))
                    .claim("b", ATTRIBUTE, "talk", "doc-b", attribute("during", "lunch"))
                    .claim("c", ATTRIBUTE, "talk", "doc-c", attribute("during", "dinner"))
                    .discrepancies()))
        .containsExactly("talk.attribute.during");
  }

  @Test
  void whenItWasLoadedIsComparedWithWhenItTookPlace() {
    Discrepancy window =
        find(
            new SmallCase()
                .claim("a", MOVEMENT, "trip", "doc-a", during("2023-09-07/2023-10-01"))
                .claim(
                    "b",
                    MOVEMENT,
                    "trip",
                    "doc-b",
                    stated -> stated.date(StatedField.LOADED, ReportedDate.of("2023-11")))
                .discrepancies(),
            "trip.window");

    assertThat(window.verdict()).isEqualTo(Agreement.DIFFER);
    assertThat(window.comparisons().get(0).text())
        .isEqualTo(
            "By 'during 2023-09-07/2023-10-01' it left 2023-09-07 to 2023-10-01, by 'loaded"
                + " 2023-11' from 2023-11-01 on: they are 31 days apart.");
  }

  @Test
  void aFieldIsFoundByItsFirstOrLastPartsAndNeverInTheMiddleOfAWord() {
    SmallCase evidence =
        new SmallCase()
            .claim("a", ATTRIBUTE, "n", "doc-a", attribute("use", "war"))
            .claim("b", ATTRIBUTE, "n", "doc-b", attribute("use", "trade"))
            .claim(
                "c",
                ATTRIBUTE,
                "n",
                "doc-c",
                attribute("use", "war"),
                new From().hedged(Certainty.POSSIBLE));
    Discrepancies all = new Discrepancies(evidence.corpus(), Lens.EVERYTHING, Budget.endless());

    assertThat(ids(all.list(wanted("use")))).containsExactly("n.use", "n.use.certainty.war");
    assertThat(ids(all.list(wanted("certainty")))).containsExactly("n.use.certainty.war");
    assertThat(all.list(wanted("us"))).isEmpty();
  }

  @Test
  void aFlagInAMovementCountsForTheShip() {
    Id ship = new Id("ship");
    assertThat(
            find(
                    new SmallCase()
                        .claim("a", ATTRIBUTE, "ship", "doc-a", attribute("flag", "RU"))
                        .claim(
                            "b",
                            MOVEMENT,
                            "trip",
                            "doc-b",
                            stated ->
                                stated.vessel(
                                    new VesselMention(
                                        Optional.of(ship), Optional.empty(), Optional.of("KP"))))
                        .discrepancies(),
                    "ship.flag")
                .verdict())
        .isEqualTo(Agreement.DIFFER);
  }
}
