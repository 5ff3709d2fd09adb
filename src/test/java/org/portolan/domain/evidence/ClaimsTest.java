package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.transport.Mode;

/** What each type of claim may and must state. */
class ClaimsTest {
  private static final Id ANY = new Id("any");

  private static Claim claim(ClaimType type, StatedBuilder stated) {
    return Claim.of(type, new Id("c"), ANY, TestClaims.provenance(), stated.build());
  }

  @ParameterizedTest
  @CsvSource({
    "MOVEMENT, MovementClaim",
    "SIGHTING, SightingClaim",
    "TOTAL, TotalClaim",
    "DISTANCE, DistanceClaim",
    "CONTENTS, ContentsClaim",
    "ATTRIBUTE, AttributeClaim",
    "LINK, LinkClaim",
    "EVENT, EventClaim",
    "RULE, RuleClaim"
  })
  void eachTypeHasItsRecord(ClaimType type, String record) {
    Claim claim = claim(type, enoughFor(type));

    assertThat(claim.getClass().getSimpleName()).isEqualTo(record);
    assertThat(claim.type()).isEqualTo(type);
    assertThat(ClaimType.find(type.key())).contains(type);
  }

  private static StatedBuilder enoughFor(ClaimType type) {
    PlaceMention place = PlaceMention.at(ANY);
    Quantity boxes = quantity(1000, Unit.CONTAINERS);
    StatedBuilder stated = Stated.builder();
    return switch (type) {
      case MOVEMENT -> stated.mode(Mode.SEA);
      case SIGHTING, EVENT, LINK -> stated.place(StatedField.AT, place);
      case TOTAL -> stated.quantity(boxes);
      case DISTANCE ->
          stated
              .place(StatedField.FROM, place)
              .place(StatedField.TO, place)
              .distance(List.of(quantity(290, Unit.KILOMETRES)));
      case CONTENTS, RULE -> stated.contents(List.of("shells"));
      case ATTRIBUTE -> stated.field("flag").value("RU");
    };
  }

  private static Quantity quantity(int value, Unit unit) {
    return Quantity.of(BigDecimal.valueOf(value), unit, Qualifier.ABOUT);
  }

  @ParameterizedTest
  @EnumSource(ClaimType.class)
  void noTypeStatesNothing(ClaimType type) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim(type, Stated.builder()))
        .withMessageStartingWith("c: a");
    assertThat(type.faults(EnumSet.noneOf(StatedField.class))).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(ClaimType.class)
  void whatATypeMustStateItMayState(ClaimType type) {
    assertThat(type.allowed()).containsAll(type.required());
    assertThat(type.faults(type.allowed())).isEmpty();
  }

  @Test
  void whatATypeDoesNotStateIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                claim(
                    ClaimType.SIGHTING,
                    enoughFor(ClaimType.SIGHTING).date(StatedField.ARRIVED, date())))
        .withMessage("c: a sighting claim does not state 'arrived'");
  }

  @Test
  void allFaultsAreTold() {
    assertThat(ClaimType.DISTANCE.faults(EnumSet.of(StatedField.FROM, StatedField.MODE)))
        .containsExactly(
            "a distance claim does not state 'mode'",
            "a distance claim must state 'distance'",
            "a distance claim must state 'to'");
  }

  @Test
  void anAttributeNeedsAValueOrAQuantity() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> claim(ClaimType.ATTRIBUTE, Stated.builder().field("flag")))
        .withMessageContaining("'value' or 'quantity'");
    assertThat(
            claim(
                ClaimType.ATTRIBUTE,
                Stated.builder().field("growth").quantity(quantity(2, Unit.CONTAINERS))))
        .isInstanceOf(AttributeClaim.class);
  }

  @Test
  void aDistanceIsALength() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                claim(
                    ClaimType.DISTANCE,
                    enoughFor(ClaimType.DISTANCE).distance(List.of(quantity(3, Unit.CONTAINERS)))))
        .withMessageContaining("expected km, mi or nmi");
  }

  @Test
  void unknownKeysNameNothing() {
    assertThat(ClaimType.find("voyage")).isEmpty();
    assertThat(StatedField.find("colour")).isEmpty();
    assertThat(StatedField.find("during")).contains(StatedField.DURING);
  }

  @Test
  void statedListsItsFieldsAndFindsThem() {
    Stated stated =
        Stated.builder()
            .place(StatedField.AT, PlaceMention.at(ANY))
            .date(StatedField.DURING, date())
            .after(List.of(new Id("b"), new Id("a"), new Id("b")))
            .build();

    assertThat(stated.fields())
        .containsExactly(StatedField.AT, StatedField.AFTER, StatedField.DURING);
    assertThat(stated.after()).containsExactly(new Id("a"), new Id("b"));
    assertThat(stated.place(StatedField.FROM)).isEmpty();
    assertThat(stated.party(StatedField.FROM)).isEmpty();
    assertThat(stated.date(StatedField.DURING)).contains(date());
  }

  @Test
  void aVesselOfWhichNothingIsSaidIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new VesselMention(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private static ReportedDate date() {
    return ReportedDate.of("2023-09");
  }
}
