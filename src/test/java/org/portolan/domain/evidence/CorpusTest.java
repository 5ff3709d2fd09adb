package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;

/** A body of evidence: ids, order, names. */
class CorpusTest {

  @Test
  void anIdStandsOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Corpus.builder()
                    .add(TestClaims.document("d", "2023"))
                    .add(TestClaims.document("d", "2024"))
                    .build())
        .withMessage("the id 'd' stands twice");
  }

  @Test
  void aPlaceDoesNotContainItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NetworkText.corpus("place a CITY  in b\nplace b CITY  in a"))
        .withMessageContaining("a part contains itself");
  }

  @Test
  void claimsAboutAThingAreInOrderOfId() {
    Corpus corpus =
        NetworkText.corpus(
            """
            a -SEA-> b  called c-z
            claim about a-b  from a  called c-a
            """);

    assertThat(corpus.claimsAbout(new Id("a-b")))
        .extracting(Claim::id)
        .containsExactly(new Id("c-a"), new Id("c-z"));
    assertThat(corpus.claimsAbout(new Id("x"))).isEmpty();
  }

  @Test
  void oneSpellingInTwoDocumentsStaysTwo() {
    Corpus corpus =
        Corpus.builder().add(name("Najin", "doc-2")).add(name("Najin", "doc-1")).build();

    assertThat(corpus.names())
        .extracting(Name::documents)
        .containsExactly(List.of(new Id("doc-1")), List.of(new Id("doc-2")));
  }

  @Test
  void aNameIsNotBlank() {
    assertThatIllegalArgumentException().isThrownBy(() -> name(" ", "doc-1"));
  }

  private static Name name(String text, String document) {
    return new Name(
        new Id("rajin"), text, Optional.empty(), List.of(new Id(document)), Optional.empty());
  }

  @Test
  void namesShownAreFoundAcrossTypes() {
    Corpus corpus = NetworkText.corpus("place rajin PORT\nactor white-house");

    assertThat(corpus.findName(new Id("rajin"))).contains("rajin");
    assertThat(corpus.findName(new Id("white-house"))).contains("white-house");
    assertThat(corpus.findName(new Id("nothing"))).isEmpty();
    assertThat(Corpus.EMPTY.places()).isEmpty();
  }
}
