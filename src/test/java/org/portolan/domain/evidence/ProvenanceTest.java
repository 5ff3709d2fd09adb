package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.domain.Id;

/** Attribution, rank, grade, paragraphs, and when a document is known. */
class ProvenanceTest {

  @Test
  void theLastSpeakerIsTheOrigin() {
    assertThat(new Attribution(List.of(new Id("nyt"), new Id("white-house"))).origin())
        .isEqualTo(new Id("white-house"));
  }

  @Test
  void anAttributionHasASpeaker() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Attribution(List.of()));
  }

  @Test
  void aRankOtherThanNormalHasAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Rank(Rank.Level.PREFERRED, Optional.of(" ")))
        .withMessage("rank PREFERRED without a reason");
    assertThat(new Rank(Rank.Level.DEPRECATED, Optional.of("a misprint")).reason())
        .contains("a misprint");
    assertThat(Rank.NORMAL.reason()).isEmpty();
  }

  @Test
  void aGradeIsALetterAToFAndADigit1To6() {
    assertThat(new Grade('A', 1)).hasToString("A1");
    assertThat(new Grade('F', 6)).hasToString("F6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grade('G', 1))
        .withMessageContaining("expected A to F");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grade('A', 0))
        .withMessageContaining("expected 1 to 6");
    assertThatIllegalArgumentException().isThrownBy(() -> new Grade('a', 7));
  }

  @Test
  void paragraphsAreCountedFromOneSortedAndListedOnce() {
    assertThat(withParagraphs(3, 1, 3).paragraphs()).containsExactly(1, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> withParagraphs(2, 0))
        .withMessage("paragraph 0; expected 1 or more");
  }

  private static Provenance withParagraphs(Integer... paragraphs) {
    Provenance by = TestClaims.provenance();
    return new Provenance(
        by.document(),
        List.of(paragraphs),
        by.saidBy(),
        by.basis(),
        by.certainty(),
        by.rank(),
        by.said(),
        by.derivedFrom(),
        by.corrects(),
        by.grade());
  }

  @Test
  void onlyADenialDoesNotSupport() {
    assertThat(Certainty.values())
        .filteredOn(certainty -> !certainty.supports())
        .containsExactly(Certainty.DENIED);
  }

  @Test
  void aDocumentIsKnownFromTheLatestDayOfItsPublication() {
    assertThat(TestClaims.document("d", "2023-10").known()).contains(LocalDate.of(2023, 10, 31));
    assertThat(TestClaims.document("d", "2023-10-14").known()).contains(LocalDate.of(2023, 10, 14));
    assertThat(TestClaims.document("d", "2023-10/..").known()).isEmpty();
    assertThat(TestClaims.document("d", "").known()).isEmpty();
  }

  @Test
  void aLensLetsThroughWhatIsKnownByItsDay() {
    Document october = TestClaims.document("d", "2023-10-14");

    assertThat(lens("2023-10-14").passes(october, Corpus.EMPTY)).isTrue();
    assertThat(lens("2023-10-13").passes(october, Corpus.EMPTY)).isFalse();
    assertThat(lens("2030-01-01").passes(TestClaims.document("d", ""), Corpus.EMPTY)).isFalse();
    assertThat(Lens.EVERYTHING.passes(TestClaims.document("d", ""), Corpus.EMPTY)).isTrue();
  }

  private static Lens lens(String day) {
    return Lens.asOf(LocalDate.parse(day));
  }

  @Test
  void aHashIs64LowerCaseHexadecimalDigits() {
    Document plain = TestClaims.document("d", "2023");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> hashed(plain, "ABC"))
        .withMessageContaining("expected 64 hexadecimal digits");
    assertThat(hashed(plain, "0123456789abcdef".repeat(4)).sha256()).isPresent();
  }

  private static Document hashed(Document document, String hash) {
    return new Document(
        document.id(),
        document.title(),
        document.publisher(),
        document.published(),
        false,
        Optional.empty(),
        Optional.of(hash),
        Optional.empty());
  }
}
