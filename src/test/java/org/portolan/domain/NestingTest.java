package org.portolan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Things that are parts of one another. */
class NestingTest {
  private static final Id PIER = new Id("pier");
  private static final Id CITY = new Id("city");
  private static final Id COUNTRY = new Id("country");
  private static final Id OTHER = new Id("other");
  private static final Nesting NESTING = Nesting.of(Map.of(PIER, CITY, CITY, COUNTRY));

  @Test
  void containersAreListedTheNearestFirst() {
    assertThat(NESTING.containersOf(PIER)).containsExactly(CITY, COUNTRY);
    assertThat(NESTING.containersOf(COUNTRY)).isEmpty();
    assertThat(NESTING.containersOf(OTHER)).isEmpty();
  }

  @Test
  void aThingIsWithinItselfAndAllItsContainers() {
    assertThat(NESTING.isWithin(PIER, PIER)).isTrue();
    assertThat(NESTING.isWithin(PIER, COUNTRY)).isTrue();
    assertThat(NESTING.isWithin(COUNTRY, PIER)).isFalse();
    assertThat(NESTING.isWithin(OTHER, COUNTRY)).isFalse();
  }

  @Test
  void oneLineGoesBothWays() {
    assertThat(NESTING.isOneLine(COUNTRY, PIER)).isTrue();
    assertThat(NESTING.isOneLine(PIER, COUNTRY)).isTrue();
    assertThat(NESTING.isOneLine(PIER, OTHER)).isFalse();
  }

  @Test
  void aCircleIsFoundAndRefused() {
    Map<Id, Id> circle = Map.of(PIER, CITY, CITY, COUNTRY, COUNTRY, CITY);

    assertThat(Nesting.findCircle(circle))
        .hasValueSatisfying(members -> assertThat(members).containsExactly(CITY, COUNTRY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Nesting.of(circle))
        .withMessage("a part contains itself: [city, country]");
    assertThat(Nesting.findCircle(Map.of(PIER, PIER))).isPresent();
    assertThat(Nesting.findCircle(Map.of(PIER, CITY))).isEmpty();
  }
}
