package org.portolan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of ids. */
class IdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "rajin", "mv-angara", "doc-2023-10-14", "a-1-b"})
  void lowerCaseLettersDigitsAndSingleHyphensMakeAnId(String text) {
    assertThat(new Id(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "a-", "-a", "a--b", "Rajin", "a b", "a_b", "a.b", "rajín", "а", "a\n"})
  void nothingElseDoes(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Id(text))
        .withMessageContaining("'" + text + "' is not an id; expected lower-case letters");
    assertThat(Id.isSlug(text)).isFalse();
  }

  @Test
  void anIdHasAtMost80Characters() {
    assertThat(Id.isSlug("a".repeat(80))).isTrue();
    assertThat(Id.isSlug("a".repeat(81))).isFalse();
  }

  @Test
  void aLongTextIsRefusedAtOnce() {
    assertThat(Id.isSlug("a-".repeat(1_000_000))).isFalse();
  }

  @Test
  void idsAreInOrderOfTheirText() {
    assertThat(new Id("a-1")).isLessThan(new Id("a-2")).isLessThan(new Id("b"));
  }
}
