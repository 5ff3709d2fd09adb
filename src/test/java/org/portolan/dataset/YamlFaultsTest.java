package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.ARTICLE;
import static org.portolan.dataset.DataSetText.good;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class YamlFaultsTest {
  @Test
  void aMissingDataSetFileIsAFault() {
    assertThat(good().without("dataset.yaml").faults())
        .containsExactly(
            "dataset.yaml:1:1: no such file; expected the data set's id and title in it");
  }

  @Test
  void aDataSetWithoutATitleIsAFault() {
    assertThat(good().with("dataset.yaml", "id: tiny\n").faults())
        .containsExactly("dataset.yaml:1:1: a data set without 'title'; expected what it is about");
  }

  @Test
  void anUnknownKeyIsAFaultWithTheNearestRightOne() {
    assertThat(good().replace(ARTICLE, "publisher:", "publishr:").faults())
        .containsExactly(
            "documents/article.yaml:4:3: key 'publishr'; expected a key of document: id, title,"
                + " publisher, published, publishedInferred, language, sha256, note; did you mean"
                + " publisher?");
  }

  @Test
  void anUnknownKeyOfAClaimIsAFault() {
    assertThat(good().replace(ARTICLE, "paragraphs:", "paragraph:").faults())
        .containsExactly(
            "documents/article.yaml:11:5: key 'paragraph'; expected a key of a claim: id, type,"
                + " about, paragraphs, saidBy, basis, certainty, rank, reason, said, derivedFrom,"
                + " corrects, grade, stated; did you mean paragraphs?");
  }

  @Test
  void aKeyThatStandsTwiceIsAFault() {
    assertThat(good().replace(ARTICLE, "language: en", "language: en\n  language: ko").faults())
        .containsExactly(
            "documents/article.yaml:7:3: key 'language'; expected each key once; it stands at line 6"
                + " already");
  }

  @Test
  void anAliasIsAFaultSoThatNothingMultiplies() {
    assertThat(
            good()
                .replace(ARTICLE, "saidBy: [kbs, seoul]", "saidBy: &who [kbs, seoul]")
                .replace(ARTICLE, "saidBy: [kbs]", "saidBy: *who")
                .faults())
        .contains(
            "documents/article.yaml:24:13: alias '*who'; expected the value itself, written out");
  }

  @Test
  void aTagIsAFault() {
    assertThat(good().replace(ARTICLE, "language: en", "language: !lang en").faults())
        .containsExactly("documents/article.yaml:6:13: tag 'lang'; expected a plain value");
  }

  @Test
  void aSecondDocumentIsAFault() {
    assertThat(good().append(ARTICLE, "---\ndocument: {id: b, title: B}\n").faults())
        .containsExactly(
            "documents/article.yaml:52:1: a second document; expected one YAML document a file");
  }

  @Test
  void aTabForIndentationIsAFault() {
    assertThat(good().replace(ARTICLE, "  title:", "\ttitle:").faults())
        .containsExactly(
            "documents/article.yaml:3:1: not YAML (found character '\\t(TAB)' that cannot start any"
                + " token. (Do not use \\t(TAB) for indentation)); expected well-formed YAML");
  }

  @Test
  void anUnclosedQuoteIsAFaultWhereItOpensAndNothingMore() {
    assertThat(good().replace(ARTICLE, "Ships seen", "\"Ships seen").faults())
        .containsExactly(
            "documents/article.yaml:3:10: not YAML (found unexpected end of stream); expected"
                + " well-formed YAML");
  }

  @Test
  void aColonInAPlainTextIsAFault() {
    assertThat(good().replace(ARTICLE, "Ships seen", "Ships: seen").faults())
        .containsExactly(
            "documents/article.yaml:3:15: not YAML (mapping values are not allowed here); expected"
                + " well-formed YAML");
  }

  @Test
  void deepNestingIsAFault() {
    assertThat(good().replace(ARTICLE, "language: en", "language: " + "[".repeat(2000)).faults())
        .singleElement()
        .asString()
        .startsWith("documents/article.yaml:6:")
        .contains("not YAML (")
        .contains("nesting depth");
  }

  @Test
  void aFileThatIsNotUtf8IsAFaultAtTheFirstBadByte() {
    byte[] latin =
        good().text(ARTICLE).replace("Ships", "Sh\u00EDps").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(good().with(ARTICLE, latin).faults())
        .containsExactly("documents/article.yaml:3:12: byte 'ED'; expected text in UTF-8");
  }

  @Test
  void onlyCommentsAreNoContent() {
    assertThat(good().with("documents/b.yaml", "# nothing\n").faults())
        .containsExactly("documents/b.yaml:1:1: no content; expected keys and values");
  }

  @Test
  void aListForAMappingIsAFault() {
    assertThat(good().with("documents/b.yaml", "- document\n").faults())
        .containsExactly(
            "documents/b.yaml:1:1: a document file as a list; expected a mapping with the keys"
                + " document, claims");
  }

  @Test
  void aListForATextIsAFault() {
    assertThat(good().replace(ARTICLE, "title: Ships seen", "title: [Ships, seen]").faults())
        .containsExactly(
            "documents/article.yaml:3:10: title as a list; expected the title as published");
  }

  @Test
  void aTextForAListIsAFault() {
    assertThat(good().replace(ARTICLE, "saidBy: [kbs, seoul]", "saidBy: kbs").faults())
        .containsExactly(
            "documents/article.yaml:12:13: saidBy 'kbs'; expected a list of actors, from the"
                + " immediate speaker to the origin");
  }

  @Test
  void anEmptyListIsAFault() {
    assertThat(good().replace(ARTICLE, "paragraphs: [1, 2]", "paragraphs: []").faults())
        .containsExactly(
            "documents/article.yaml:11:17: paragraphs as an empty list; expected a list of"
                + " paragraph numbers, or no such key");
  }

  @Test
  void aKeyWithoutAValueIsAFault() {
    assertThat(good().replace(ARTICLE, "publisher: kbs", "publisher:").faults())
        .containsExactly("documents/article.yaml:4:13: publisher without a value; expected a text");
  }

  @Test
  void theWordForNothingIsAFaultToo() {
    assertThat(good().replace(ARTICLE, "language: en", "language: null").faults())
        .containsExactly("documents/article.yaml:6:13: language without a value; expected a text");
  }

  @Test
  void aTextWithAControlCharacterIsAFault() {
    assertThat(good().replace(ARTICLE, "Ships seen", "\"Ships\\u0007seen\"").faults())
        .containsExactly(
            "documents/article.yaml:3:10: title 'Ships\\u0007seen'; expected one line without"
                + " control characters");
  }

  @Test
  void numbersAndCountryCodesThatYamlCouldMistakeStayText() {
    DataSetText data =
        good()
            .replace("vessels.csv", "RU", "NO")
            .replace(ARTICLE, "flag: RU", "flag: NO")
            .replace(ARTICLE, "published: 2023-10-14", "published: 2023-10")
            .replace(ARTICLE, "title: Ships seen", "title: 1984");
    assertThat(data.complete().corpus().documents().values())
        .singleElement()
        .satisfies(
            document -> {
              assertThat(document.title()).isEqualTo("1984");
              assertThat(document.published().orElseThrow()).hasToString("2023-10");
            });
  }

  @Test
  void aYearAloneIsADate() {
    assertThat(good().replace(ARTICLE, "2023-10-14", "2023").complete().corpus().documents())
        .allSatisfy(
            (id, document) -> assertThat(document.published().orElseThrow()).hasToString("2023"));
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(good().with(ARTICLE, "\uFEFF" + good().text(ARTICLE)).faults()).isEmpty();
  }

  @Test
  void aDateThatIsNoneIsAFaultThatSaysWhere() {
    assertThat(good().replace(ARTICLE, "2023-10-14", "14.10.2023").faults())
        .containsExactly(
            "documents/article.yaml:5:14: published '14.10.2023'; expected a date in EDTF, level 0"
                + " or 1: at its character 3, a year of four digits");
  }

  @Test
  void anInferredDateThatIsNotGivenIsAFault() {
    assertThat(good().replace(ARTICLE, "published: 2023-10-14", "publishedInferred: true").faults())
        .containsExactly(
            "documents/article.yaml:5:3: publishedInferred without 'published'; expected both, or"
                + " neither");
  }

  @Test
  void aTruthValueIsTrueOrFalse() {
    assertThat(
            good()
                .replace(ARTICLE, "language: en", "language: en\n  publishedInferred: yes")
                .faults())
        .containsExactly(
            "documents/article.yaml:7:22: publishedInferred 'yes'; expected true or false");
  }

  @Test
  void aHashOfTheWrongLengthIsAFault() {
    assertThat(good().replace(ARTICLE, "language: en", "language: en\n  sha256: abc").faults())
        .containsExactly(
            "documents/article.yaml:7:11: sha256 'abc'; expected 64 hexadecimal digits in lower"
                + " case");
  }

  @Test
  void aFileWithoutADocumentIsAFaultAndItsClaimsAreCheckedAllTheSame() {
    assertThat(
            good()
                .with(
                    "documents/b.yaml",
                    "claims:\n" + DataSetText.claim("sighting", "xyzzy", "{at: rajin}"))
                .faults())
        .containsExactly(
            "documents/b.yaml:1:1: a document file without 'document'; expected the document that"
                + " the claims are from",
            "documents/b.yaml:3:12: about 'xyzzy'; expected the id of a sighting");
  }
}
