package org.portolan.domain.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.domain.Id;

/** The numbers that tell ships apart; none here is meant to be a real ship's. */
class ShipNumbersTest {

  @Property(tries = 300)
  void exactlyOneLastDigitPasses(@ForAll @IntRange(max = 999_999) int first) {
    String six = "%06d".formatted(first);
    // The weights 7 down to 2, written out.
    List<Integer> weights = List.of(7, 6, 5, 4, 3, 2);
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += weights.get(i) * Integer.parseInt(six.substring(i, i + 1));
    }
    for (int last = 0; last <= 9; last++) {
      String number = six + last;
      if (last == sum % 10) {
        assertThat(new ImoNumber(number)).hasToString(number);
      } else {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> new ImoNumber(number))
            .withMessageContaining("expected the last digit " + sum(six));
      }
    }
  }

  private static int sum(String six) {
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      sum += (7 - i) * (six.charAt(i) - '0');
    }
    return sum % 10;
  }

  @Test
  void theSumIsCheckedByHand() {
    // 1*7 + 2*6 + 3*5 + 4*4 + 5*3 + 6*2 = 77
    assertThat(new ImoNumber("1234567").digits()).isEqualTo("1234567");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ImoNumber("1234566"))
        .withMessage("IMO number '1234566' fails its check; expected the last digit 7");
  }

  @Test
  void swappedNeighboursFail() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ImoNumber("2134567"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123456", "12345670", "IMO1234567", "123456７", " 1234567"})
  void anythingButSevenDigitsIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ImoNumber(text))
        .withMessage("IMO number '" + text + "'; expected seven digits");
  }

  @Test
  void anMmsiHasNineDigits() {
    assertThat(vessel("273123456").mmsi()).contains("273123456");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vessel("27312345"))
        .withMessage("MMSI '27312345'; expected nine digits");
  }

  @Test
  void theFirstThreeDigitsOfAnMmsiAreACountrys() {
    assertThat(new Mmsi("273123456").countries()).containsExactly("RU");
    assertThat(new Mmsi("445123456").countries()).containsExactly("KP");
    assertThat(new Mmsi("775000000").countries()).containsExactly("VE");
    assertThat(new Mmsi("201000000").countries()).containsExactly("AL");
  }

  @Test
  void aTerritoryStandsBeforeItsState() {
    assertThat(new Mmsi("477123456").countries()).containsExactly("HK", "CN");
    assertThat(new Mmsi("236123456").countries()).containsExactly("GI", "GB");
  }

  @Test
  void everyCountryOfTheTableIsOne() {
    Set<String> countries = Set.of(Locale.getISOCountries());
    List<String> listed =
        IntStream.range(100, 1000)
            .mapToObj(digits -> new Mmsi(digits + "000000"))
            .flatMap(mmsi -> mmsi.countries().stream())
            .toList();

    assertThat(listed).hasSizeGreaterThan(290).allMatch(countries::contains);
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456789", "974123456", "002731000", "299123456"})
  void digitsThatAreNobodysHaveNoCountry(String digits) {
    assertThat(new Mmsi(digits).countries()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UBJK", "9V6839", "3EAB5", "V7WK2", "WDB1234", "HO2345"})
  void aCallSignStartsLikeASeries(String text) {
    assertThat(new CallSign(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "UBJ", "ubjk", "12AB", "UBJK5678", "UB-JK", "UB JK", "УБЖК"})
  void anythingElseIsNoCallSign(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CallSign(text))
        .withMessage(
            "call sign '"
                + text
                + "'; expected four to seven capital letters and digits, a letter among the first"
                + " two");
  }

  private static Vessel vessel(String mmsi) {
    Optional<String> none = Optional.empty();
    return new Vessel(
        new Id("ship"), "Ship", Optional.empty(), Optional.of(mmsi), none, none, none, none);
  }

  @Test
  void aMovementListsWhatCameBeforeInOrderAndOnce() {
    Movement movement =
        new Movement(
            new Id("m"),
            Mode.SEA,
            new Id("a"),
            new Id("b"),
            Optional.empty(),
            List.of(new Id("y"), new Id("x"), new Id("y")),
            Window.OPEN,
            Optional.empty());

    assertThat(movement.after()).containsExactly(new Id("x"), new Id("y"));
  }
}
