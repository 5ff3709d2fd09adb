package org.portolan.usecase.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.usecase.compare.SmallCase.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;

class QuantitiesTest {
  private static Quantity read(String text) {
    String[] words = text.split(" ", -1);
    if (words[0].equals("RANGE")) {
      return Quantity.range(
          new BigDecimal(words[1]), new BigDecimal(words[2]), Unit.find(words[3]).orElseThrow());
    }
    return quantity(words[1], Unit.find(words[2]).orElseThrow(), Qualifier.valueOf(words[0]));
  }

  private static Finding compare(String one, String other) {
    return new Quantities().compare(read(one), read(other));
  }

  @ParameterizedTest
  @CsvSource({
    "ABOUT 290 km, EXACT 290 km, AGREE",
    "ABOUT 290 km, EXACT 180 mi, AGREE",
    "EXACT 290 km, EXACT 180 mi, AGREE",
    "EXACT 290 km, EXACT 157 nmi, AGREE",
    "MORE_THAN 1000 containers, AT_LEAST 1000 containers, AGREE",
    "LESS_THAN 290 km, AT_MOST 180 mi, AGREE",
    "RANGE 280 300 km, ABOUT 290 km, AGREE",
    "MORE_THAN 1000 containers, EXACT 1000 containers, COMPATIBLE",
    "AT_LEAST 1000 containers, EXACT 1000 containers, COMPATIBLE",
    "MORE_THAN 1000 containers, MORE_THAN 6700 containers, COMPATIBLE",
    "MORE_THAN 1000 containers, ABOUT 1000 containers, COMPATIBLE",
    "AT_LEAST 1000 containers, AT_MOST 1000 containers, COMPATIBLE",
    "RANGE 100000 1000000 rounds, EXACT 500000 rounds, COMPATIBLE",
    "ABOUT 290 km, ABOUT 330 km, COMPATIBLE",
    "MORE_THAN 1000 containers, LESS_THAN 1000 containers, DIFFER",
    "EXACT 1000 containers, EXACT 1001 containers, DIFFER",
    "EXACT 290 km, EXACT 290 mi, DIFFER",
    "ABOUT 6700 containers, MORE_THAN 13000 containers, DIFFER"
  })
  void quantitiesAreComparedByTheNumbersThatTheirWordsAllow(
      String one, String other, Agreement verdict) {
    assertThat(compare(one, other).verdict()).isEqualTo(verdict);
    assertThat(compare(other, one).verdict()).isEqualTo(verdict);
    assertThat(compare(other, one).size()).isEqualTo(compare(one, other).size());
  }

  @Test
  void agreementWithinRoundingShowsBothIntervals() {
    Finding finding = compare("ABOUT 290 km", "EXACT 180 mi");

    assertThat(finding.text())
        .isEqualTo(
            "about 290 km (261 to 319 km) and 180 mi (282 to 298 km): each allows what the other"
                + " says.");
    assertThat(finding.size())
        .contains(new Size(new BigDecimal("0.3"), "km", Optional.of(new BigDecimal("0.1"))));
  }

  @Test
  void numbersThatExcludeEachOtherSayHowFarApartTheyAre() {
    Finding finding = compare("ABOUT 6700 containers", "MORE_THAN 13000 containers");

    assertThat(finding.text())
        .isEqualTo(
            "about 6,700 containers (6,030 to 7,370 containers) and more than 13,000 containers"
                + " (above 13,000 containers) have no number in common; the stated numbers are"
                + " 6,300 containers apart (94.0 %).");
  }

  @Test
  void aHeadlineThatDropsTheQualifierIsNoOtherCount() {
    assertThat(compare("MORE_THAN 1000 containers", "EXACT 1000 containers").text())
        .contains("name the same number, one without the other's qualifier");
  }

  @Test
  void nothingHasNoShareInPercent() {
    assertThat(compare("EXACT 0 containers", "EXACT 3 containers").size().orElseThrow())
        .isEqualTo(new Size(new BigDecimal("3"), "containers", Optional.empty()));
  }
}
