package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;

/** Who is behind claims once everybody who merely repeats is taken away. */
class OriginsTest {

  private static List<String> origins(String text) {
    Corpus corpus = NetworkText.corpus(text);
    return new Origins(corpus, Lens.EVERYTHING)
        .of(corpus.claimsAbout(new Id("a-b"))).stream().map(Id::value).toList();
  }

  @Test
  void articlesThatRepeatOneStatementHaveOneOrigin() {
    assertThat(
            origins(
                """
                a -SEA-> b  said by nyt, white-house in doc-1 2024
                claim about a-b  from a  said by kbs, nyt, white-house in doc-2 2024
                """))
        .containsExactly("white-house");
  }

  @Test
  void aHeadlineThatStopsAtTheLawmakerWhomTheTextFollowsFurtherIsNoOriginOfItsOwn() {
    assertThat(
            origins(
                """
                a -SEA-> b  said by yonhap, lawmaker in doc-1 2024
                claim about a-b  from a  said by yonhap, lawmaker, intelligence in doc-1 2024
                """))
        .containsExactly("intelligence");
  }

  @Test
  void theSameLawmakerInAnotherDocumentIsAnOriginOfItsOwn() {
    assertThat(
            origins(
                """
                a -SEA-> b  said by kbs, lawmaker in doc-1 2024
                claim about a-b  from a  said by yonhap, lawmaker, intelligence in doc-2 2024
                """))
        .containsExactly("intelligence", "lawmaker");
  }

  @Test
  void whoSawForThemselvesIsAnOriginWhateverTheirDocumentCitesBesides() {
    assertThat(
            origins(
                """
                a -SEA-> b  said by nyt in doc-1 2024  seen WITNESSED
                claim about a-b  from a  said by nyt, white-house in doc-1 2024
                """))
        .containsExactly("nyt", "white-house");
  }

  @Test
  void anOfficeAndItsGovernmentCountOnce() {
    assertThat(
            origins(
                """
                actor us-government
                actor presidency  in us-government
                actor white-house  in presidency
                a -SEA-> b  said by us-government
                claim about a-b  from a  said by white-house
                """))
        .containsExactly("white-house");
  }

  @Test
  void siblingsCountSeparatelyAndTheirWholeNotAtAll() {
    assertThat(
            origins(
                """
                actor us-government
                actor white-house  in us-government
                actor pentagon  in us-government
                a -SEA-> b  said by us-government
                claim about a-b  from a  said by white-house
                claim about a-b  from a  said by pentagon
                """))
        .containsExactly("pentagon", "white-house");
  }

  @Test
  void unknownOriginsCountTogetherAsOneAndOnlyIfNoneIsNamed() {
    String unknown =
        """
        a -SEA-> b  said by nyt, unknown
        claim about a-b  from a  said by kbs, unknown
        """;

    assertThat(origins(unknown)).containsExactly("unknown");
    assertThat(origins(unknown + "claim about a-b  from a  said by white-house"))
        .containsExactly("white-house");
  }

  @Test
  void aClaimComputedFromOthersHasTheirOrigins() {
    assertThat(
            origins(
                """
                x -SEA-> y  said by white-house  called base
                a -SEA-> b  said by analyst  derived from base  seen DEDUCED
                """))
        .containsExactly("white-house");
  }

  @Test
  void aClaimComputedFromOthersAndSeenForItselfHasBoth() {
    assertThat(
            origins(
                """
                x -SEA-> y  said by white-house  called base
                a -SEA-> b  said by analyst  derived from base  seen IMAGERY
                """))
        .containsExactly("analyst", "white-house");
  }

  @Test
  void derivationIsFollowedAllTheWay() {
    assertThat(
            origins(
                """
                x -SEA-> y  said by white-house  called base
                x -SEA-> z  said by other  derived from base  called middle
                a -SEA-> b  said by analyst  derived from middle
                """))
        .containsExactly("white-house");
  }

  @Test
  void claimsComputedFromEachOtherHaveThemselves() {
    assertThat(
            origins(
                """
                a -SEA-> b  said by one  derived from second  called first
                claim about a-b  from a  said by two  derived from first  called second
                """))
        .containsExactly("one", "two");
  }

  @Test
  void whoComputesWithClaimsThatGoRoundInACircleIsNoOrigin() {
    assertThat(
            origins(
                """
                x -SEA-> y  said by one  derived from second  called first
                x -SEA-> z  said by two  derived from first  called second
                a -SEA-> b  said by three  derived from first
                """))
        .containsExactly("one", "two");
  }

  @Test
  void whoComputesWithAClaimWhoseOwnSourceIsGoneIsNoOrigin() {
    assertThat(
            origins(
                """
                x -SEA-> y  said by one  derived from gone  called first
                a -SEA-> b  said by three  derived from first
                """))
        .containsExactly("one");
  }

  @Test
  void twoSpeakersWhomNobodyNamesAreNotTakenForOne() {
    assertThat(
            origins(
                """
                a -SEA-> b  said by paper, unknown in doc 2024
                claim about a-b  from a  said by paper, unknown, agency in doc 2024
                """))
        .containsExactly("agency");
  }

  @Test
  void withoutClaimsThereAreNone() {
    assertThat(origins("x -SEA-> y")).isEmpty();
  }
}
