package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.domain.evidence.ClaimType.MOVEMENT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.transport.Mode;

/** What holds of every comparison. */
class ComparisonPropertyTest {
  private static final List<String> DATES =
      List.of("2023", "2023-09", "2023-09-13", "2023-09~", "/2023-10", "2023-10/..", "2022-12-31");

  /** A claim about a movement, invented. */
  record Told(
      String date, Mode mode, String place, Relation relation, String flag, Quantity quantity) {}

  @Provide
  Arbitrary<Quantity> quantities() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 40),
            Arbitraries.of(1, 10, 1000),
            Arbitraries.of(Unit.KILOMETRES, Unit.MILES, Unit.NAUTICAL_MILES),
            Arbitraries.of(Qualifier.values()))
        .as(
            (number, scale, unit, qualifier) -> {
              BigDecimal value = BigDecimal.valueOf((long) number * scale);
              return qualifier == Qualifier.RANGE
                  ? Quantity.range(value, value.add(BigDecimal.TEN), unit)
                  : Quantity.of(value, unit, qualifier);
            });
  }

  @Provide
  Arbitrary<Told> claims() {
    Arbitrary<Quantity> containers =
        Combinators.combine(
                Arbitraries.integers().between(1, 5),
                Arbitraries.of(Qualifier.EXACT, Qualifier.ABOUT, Qualifier.MORE_THAN))
            .as((n, q) -> Quantity.of(BigDecimal.valueOf(n * 1000L), Unit.CONTAINERS, q));
    return Combinators.combine(
            Arbitraries.of(DATES),
            Arbitraries.of(Mode.values()),
            Arbitraries.of("port", "town", "land"),
            Arbitraries.of(Relation.values()),
            Arbitraries.of("RU", "KP"),
            containers)
        .as(Told::new);
  }

  @Property
  void quantitiesCompareTheSameEitherWayRound(
      @ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
    Quantities quantities = new Quantities();

    assertThat(quantities.compare(one, other).verdict())
        .isEqualTo(quantities.compare(other, one).verdict());
    assertThat(quantities.compare(one, other).size())
        .isEqualTo(quantities.compare(other, one).size());
  }

  @Property
  void aQuantityAgreesWithItself(@ForAll("quantities") Quantity quantity) {
    assertThat(new Quantities().compare(quantity, quantity).verdict()).isEqualTo(Agreement.AGREE);
  }

  @Property
  void quantitiesThatDifferShareNoNumber(
      @ForAll("quantities") Quantity one, @ForAll("quantities") Quantity other) {
    boolean differ = new Quantities().compare(one, other).verdict() == Agreement.DIFFER;

    assertThat(
            differ && one.intervalIn(Unit.KILOMETRES).overlaps(other.intervalIn(Unit.KILOMETRES)))
        .isFalse();
  }

  private static SmallCase evidence(List<Told> claims) {
    SmallCase evidence =
        new SmallCase()
            .place("land", PlaceKind.COUNTRY, "")
            .place("port", PlaceKind.PORT, "land")
            .place("town", PlaceKind.CITY, "");
    for (int i = 0; i < claims.size(); i++) {
      Told told = claims.get(i);
      evidence.claim(
          "c" + i,
          MOVEMENT,
          "trip",
          "doc-" + i,
          stated ->
              stated
                  .date(StatedField.DURING, ReportedDate.of(told.date()))
                  .mode(told.mode())
                  .place(
                      StatedField.TO,
                      new PlaceMention(
                          new Id(told.place()),
                          Optional.empty(),
                          told.relation(),
                          Optional.empty()))
                  .vessel(
                      new VesselMention(
                          Optional.empty(), Optional.of("a ship"), Optional.of(told.flag())))
                  .quantity(told.quantity()));
    }
    return evidence;
  }

  private static Map<String, Agreement> verdicts(List<Told> claims) {
    Map<String, Agreement> verdicts = new TreeMap<>();
    evidence(claims)
        .discrepancies()
        .forEach(discrepancy -> verdicts.put(discrepancy.id(), discrepancy.verdict()));
    return verdicts;
  }

  @Property(tries = 300)
  void theOrderOfTheDocumentsChangesNoVerdict(
      @ForAll @Size(min = 1, max = 5) List<@From("claims") Told> claims) {
    List<Told> turned = new ArrayList<>(claims);
    Collections.reverse(turned);

    assertThat(verdicts(turned)).isEqualTo(verdicts(claims));
  }

  @Property(tries = 300)
  void anotherDocumentThatSaysTheSameChangesNoVerdict(
      @ForAll @Size(min = 1, max = 5) List<@From("claims") Told> claims) {
    List<Told> more = new ArrayList<>(claims);
    more.add(claims.get(0));

    assertThat(verdicts(more)).isEqualTo(verdicts(claims));
  }

  @Property(tries = 300)
  void aDocumentMoreNeverMakesAVerdictBetter(
      @ForAll @Size(min = 2, max = 5) List<@From("claims") Told> claims) {
    Map<String, Agreement> after = verdicts(claims);

    verdicts(claims.subList(1, claims.size()))
        .forEach((id, verdict) -> assertThat(after.get(id)).as(id).isGreaterThanOrEqualTo(verdict));
  }
}
