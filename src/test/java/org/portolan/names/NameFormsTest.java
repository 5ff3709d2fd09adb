package org.portolan.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a full-text index finds names by. */
class NameFormsTest {
  @ParameterizedTest
  @CsvSource({
    "Rajin, Najin",
    "Rajin, Раджин",
    "Radzhin, Rajin",
    "나진, Najin",
    "Tikhoretsk, Тихорецк",
    "MT Angara, Ангара",
    "Port Sudan, PORT-SUDAN"
  })
  void spellingsOfOneNameShareAForm(String one, String other) {
    assertThat(NameForms.of(one)).containsAnyElementsOf(NameForms.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Rajin, Khasan",
    "Maria, Maia-1",
    "Lady R, Lady D",
    "Depot 5, Depot 6",
    "Chita, Tita"
  })
  void twoNamesShareNone(String one, String other) {
    assertThat(NameForms.of(one)).doesNotContainAnyElementsOf(NameForms.of(other));
  }

  @Test
  void theFoldedNameStandsFirstAndThenItsLatinLetters() {
    assertThat(NameForms.of("Раджин")).startsWith("раджин", "radzhin");
  }

  @Test
  void aFormStandsOnce() {
    assertThat(NameForms.of("Oman")).doesNotHaveDuplicates().startsWith("oman");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "—"})
  void aTextWithoutALetterHasNone(String text) {
    assertThat(NameForms.of(text)).isEmpty();
  }

  @Property
  void formsAreFewAndHoldNothingThatAQueryWouldReadAsASign(@ForAll String name) {
    List<String> forms = NameForms.of(name);

    assertThat(forms).hasSizeLessThanOrEqualTo(8);
    assertThat(forms).allMatch(form -> !form.isBlank() && form.matches("[^\\p{Punct}]+"));
  }
}
