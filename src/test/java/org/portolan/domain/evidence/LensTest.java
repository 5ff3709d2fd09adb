package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;

/** Which claims a question lets through. */
class LensTest {
  private static final String TEXT =
      """
      actor us-government
      actor white-house  in us-government
      a -SEA-> b  said by nyt, white-house in doc-1 2024-01-01  called quoted
      claim about a-b  from a  said by nyt in doc-1 2024-01-01  called own  seen IMAGERY
      claim about a-b  from a  said by kbs, nyt in doc-2 2024-02-01  called repeated
      claim about a-b  from a  said by kbs in doc-2 2024-02-01  called computed  derived from quoted  seen DEDUCED
      claim about a-b  from a  said by kbs in doc-2 2024-02-01  called guessed  hedged POSSIBLE
      claim about a-b  from a  said by kbs in doc-2 2024-02-01  called denied  hedged DENIED
      claim about a-b  from a  said by kbs in doc-2 2024-02-01  called old  ranked DEPRECATED
      """;

  private static final Corpus CORPUS = NetworkText.corpus(TEXT);

  private static List<String> passing(Lens lens) {
    return CORPUS.claimsAbout(new Id("a-b")).stream()
        .filter(claim -> lens.passes(claim, CORPUS))
        .map(claim -> claim.id().value())
        .toList();
  }

  private static Lens without(String... ids) {
    return Lens.EVERYTHING.withExclude(Arrays.stream(ids).map(Id::new).toList());
  }

  @Test
  void allClaimsPassUnlessAskedOtherwise() {
    assertThat(passing(Lens.EVERYTHING))
        .containsExactly("computed", "denied", "guessed", "old", "own", "quoted", "repeated");
  }

  @Test
  void anExcludedDocumentTakesItsClaimsAndWhatComputesWithThemAway() {
    assertThat(passing(without("doc-1"))).containsExactly("denied", "guessed", "old", "repeated");
  }

  @Test
  void anExcludedClaimTakesWhatComputesWithItAway() {
    assertThat(passing(without("quoted")))
        .containsExactly("denied", "guessed", "old", "own", "repeated");
  }

  @Test
  void anExcludedActorIsMissedAnywhereInAnAttribution() {
    assertThat(passing(without("nyt"))).containsExactly("denied");
  }

  @Test
  void anExcludedGovernmentSilencesItsOffices() {
    assertThat(passing(without("us-government"))).doesNotContain("quoted", "computed");
  }

  @Test
  void aHeadlineFallsWithTheSourceThatItsTextNames() {
    Corpus corpus =
        NetworkText.corpus(
            """
            a -SEA-> b  said by paper, lawmaker in doc 2024  called headline
            claim about a-b  from a  said by paper, lawmaker, agency in doc 2024  called text
            claim about a-b  from a  said by radio, lawmaker in other 2024  called elsewhere
            """);

    assertThat(corpus.claims().values().stream().filter(c -> without("agency").passes(c, corpus)))
        .extracting(claim -> claim.id().value())
        .containsExactly("elsewhere");
  }

  @Test
  void anUnnamedOfficialDoesNotFallWithTheSourceOfAnother() {
    Corpus corpus =
        NetworkText.corpus(
            """
            a -SEA-> b  said by paper, unknown in doc 2024  called one
            claim about a-b  from a  to b  said by paper, unknown, agency in doc 2024  called other
            """);

    assertThat(corpus.claims().values().stream().filter(c -> without("agency").passes(c, corpus)))
        .extracting(claim -> claim.id().value())
        .containsExactly("one");
  }

  @Test
  void aHeadlineFallsWithTheSourceThatItsTextComputesWith() {
    Corpus corpus =
        NetworkText.corpus(
            """
            x -SEA-> y  said by wire, agency in other 2023  called figure
            a -SEA-> b  said by paper in doc 2024  called headline
            claim about a-b  from a  to b  derived from figure  said by paper, lawmaker in doc 2024  called text
            """);

    assertThat(corpus.claimsAbout(new Id("a-b")))
        .noneMatch(claim -> without("agency").passes(claim, corpus));
  }

  @Test
  void whatIsDeniedOfTheCargoOrOfAnotherRouteIsNotDeniedOfTheMovement() {
    Corpus corpus =
        NetworkText.corpus(
            """
            a -SEA-> b
            claim about a-b  contents arms  hedged DENIED  called no-arms
            claim about a-b  from a  to elsewhere  hedged DENIED  called no-elsewhere
            claim about a-b  from a  hedged DENIED  called no
            claim about a-b  to b  hedged DENIED  ranked DEPRECATED  called withdrawn
            """);

    assertThat(new Readings(corpus, Lens.EVERYTHING).setAside(new Id("a-b")))
        .isEqualTo(new SetAside(List.of(new Id("no")), List.of(new Id("withdrawn"))));
  }

  @Test
  void anExcludedPublisherTakesItsDocumentsAway() {
    Document document =
        new Document(
            new Id("d"),
            "d",
            Optional.of(new Id("white-house")),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    assertThat(without("us-government").passes(document, CORPUS)).isFalse();
    assertThat(without("nyt").passes(document, CORPUS)).isTrue();
  }

  @Test
  void aThresholdOfCertaintyJudgesEachClaimAndLeavesDenials() {
    assertThat(passing(Lens.EVERYTHING.withCertainty(Optional.of(Certainty.SUSPECTED))))
        .contains("quoted", "denied")
        .doesNotContain("guessed");
  }

  @Test
  void onlyTheBasesAskedForPass() {
    assertThat(passing(Lens.EVERYTHING.withBases(Set.of(Basis.IMAGERY, Basis.DEDUCED))))
        .containsExactly("computed", "own");
  }

  @Test
  void whatNobodyGradedIsTakenForF6() {
    assertThat(passing(Lens.EVERYTHING.withGrade(Grade.find("f6")))).hasSize(7);
    assertThat(passing(Lens.EVERYTHING.withGrade(Grade.find("E6")))).isEmpty();
  }

  @Test
  void eachHalfOfAGradeMustBeAsGood() {
    Grade worst = new Grade('B', 3);

    assertThat(new Grade('A', 3).isAtLeast(worst)).isTrue();
    assertThat(new Grade('C', 1).isAtLeast(worst)).isFalse();
    assertThat(new Grade('A', 4).isAtLeast(worst)).isFalse();
    assertThat(Grade.find("G1")).isEmpty();
    assertThat(Grade.find("A7")).isEmpty();
  }

  @Test
  void deprecatedClaimsCountOnlyWhenAskedForAndDenialsNever() {
    assertThat(counting(Lens.EVERYTHING)).doesNotContain("old", "denied");
    assertThat(counting(Lens.EVERYTHING.withDeprecated(true)))
        .contains("old")
        .doesNotContain("denied");
  }

  private static List<String> counting(Lens lens) {
    return new Readings(CORPUS, lens)
        .counting(new Id("a-b")).stream().map(claim -> claim.id().value()).toList();
  }

  @Test
  void whatCountsForNothingStaysVisible() {
    SetAside setAside = new Readings(CORPUS, Lens.EVERYTHING).setAside(new Id("a-b"));

    assertThat(setAside).isEqualTo(new SetAside(List.of(new Id("denied")), List.of(new Id("old"))));
    assertThat(new Readings(CORPUS, without("kbs")).setAside(new Id("a-b")))
        .isEqualTo(SetAside.NONE);
  }

  @Test
  void aMovementAddedByHandIsThereUnlessItWouldHaveToBeKnownSureOrGraded() {
    assertThat(without("nyt").admitsUnsourced()).isTrue();
    assertThat(Lens.asOf(LocalDate.of(2024, 1, 1)).admitsUnsourced()).isFalse();
    assertThat(Lens.EVERYTHING.withGrade(Grade.find("B2")).admitsUnsourced()).isFalse();
  }
}
