package org.portolan.names;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings are one name. */
class NameFoldTest {

  @ParameterizedTest
  @CsvSource({
    "RAJIN, rajin",
    "Rajín, rajin",
    "Straße, strasse",
    "'  Rajin   Port ', rajin port",
    "Rajin-Port, rajin port",
    "'Rajin, Port', rajin port",
    "MV Angara, angara",
    "M/V Angara, angara",
    "M.V. Angara, angara",
    "mv-angara, angara",
    "U.S. Government, us government",
    "\"Ch'ŏngjin\", chongjin",
    "Sevastopol’, sevastopol",
    "Тихоре́цк, тихорецк",
    "ТИХОРЕЦК, тихорецк",
    "Ёлкино, елкино",
    "나진, 나진",
    "Ｒajin, rajin"
  })
  void caseAccentsAndPunctuationAreSetAside(String name, String fold) {
    assertThat(NameFold.fold(name)).isEqualTo(fold);
  }

  @Test
  void hangulInJamoIsTheSameAsInSyllables() {
    assertThat(NameFold.fold("\u1102\u1161\u110C\u1175\u11AB")).isEqualTo(NameFold.fold("나진"));
  }

  @ParameterizedTest
  @CsvSource({
    "Lady R, Lady D",
    "Rajin, Najin",
    "Тихорецк, Tikhoretsk",
    "дунай, dunay",
    "나진, 나선",
    "か, が",
    "दिल, दल",
    "Unit 5, Unit 6"
  })
  void differentNamesStayDifferent(String one, String other) {
    assertThat(NameFold.fold(one)).isNotEqualTo(NameFold.fold(other));
  }

  @Test
  void aShipsPrefixAloneIsAName() {
    assertThat(NameFold.fold("MV")).isEqualTo("mv");
    assertThat(NameFold.fold("Mvita")).isEqualTo("mvita");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", "?!", "'", "\u0301"})
  void whatHoldsNoLetterOrDigitIsEmpty(String text) {
    assertThat(NameFold.fold(text)).isEmpty();
  }

  @Property(tries = 2000)
  void plainNamesFoldAsAnyOthers(@ForAll @CharRange(from = ' ', to = '~') String text) {
    assertThat(NameFold.fold(text)).isEqualTo(NameFold.foldAny(text));
    assertThat(NameFold.fold("MV " + text)).isEqualTo(NameFold.foldAny("MV " + text));
  }

  @Property(tries = 2000)
  void foldingTwiceIsFoldingOnce(@ForAll String text) {
    String fold = NameFold.fold(text);

    assertThat(NameFold.fold(fold)).isEqualTo(fold);
  }
}
