package org.portolan.usecase.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.usecase.Asked;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.Snapshot;

class TimelineReaderTest {
  private final Snapshot theCase = Asked.theCase();

  private Timeline theCase(String... values) {
    return new TimelineReader(theCase, Asked.values(values), Budget.endless()).timeline();
  }

  private static Timeline of(String evidence, String... values) {
    return new TimelineReader(Asked.snapshot(evidence), Asked.values(values), Budget.endless())
        .timeline();
  }

  private static List<String> lines(Timeline timeline) {
    return timeline.items().stream()
        .map(
            item ->
                "%s %s %s"
                    .formatted(
                        item.date(),
                        item.field(),
                        item.claim().map(Claim::id).orElse(item.document().id())))
        .toList();
  }

  @Test
  void aVoyageHasItsDatesWhenTheyWereSaidAndWhenTheyWerePublished() {
    assertThat(lines(theCase("about", "angara-rajin-dunay")))
        .containsExactly(
            "2023-09 LOADED kbs-2023-10-16-sea",
            "2023-09-07/2023-10-01 DURING unnamed-2023-10-sea",
            "2023-09-07/2023-10-01 DURING yonhap-2023-10-14-sea",
            "2023-10-13 SAID joongang-2023-10-15-sea",
            "2023-10-13 SAID yonhap-2023-10-14-sea",
            "2023-10-13/2023-10-31 PUBLISHED unnamed-2023-10",
            "2023-10-14 PUBLISHED yonhap-2023-10-14",
            "2023-10-15 PUBLISHED joongang-2023-10-15",
            "2023-10-16/2023-10-22 PUBLISHED kbs-2023-10-16");
  }

  @Test
  void anUndatedLegSaysHowManyClaimsHaveNoDate() {
    Timeline timeline = theCase("about", "rail-dunay-tikhoretsk");

    assertThat(timeline.items())
        .extracting(TimelineItem::field)
        .containsOnly(TimelineField.SAID, TimelineField.PUBLISHED);
    assertThat(timeline.undatedClaims()).isEqualTo(2);
  }

  @Test
  void aPlaceHasTheClaimsThatStateItByWhateverName() {
    assertThat(lines(theCase("about", "나진")))
        .isEqualTo(lines(theCase("about", "rajin")))
        .contains(
            "2023-09-07/2023-09-08 DURING yonhap-2023-10-14-sighting",
            "2022-06~ SINCE yonhap-2024-08-27-total");
  }

  @Test
  void aCountryHasTheClaimsThatStatePlacesInsideIt() {
    assertThat(lines(theCase("about", "north-korea")))
        .contains("2023-09-07/2023-09-08 DURING yonhap-2023-10-14-sighting");
  }

  @Test
  void aSpeakerIsNotWhatAClaimIsAbout() {
    assertThat(lines(theCase("about", "white-house")))
        .noneMatch(line -> line.contains("yonhap-2023-10-14-sea"));
  }

  @Test
  void aChainHasItsLegsItsShipItsStopsAndWhatWasSeenThere() {
    Timeline timeline = theCase("from", "Najin", "to", "Tikhoretsk");

    assertThat(timeline.chains()).containsExactly("angara-rajin-dunay.rail-dunay-tikhoretsk");
    assertThat(lines(timeline))
        .contains(
            "2023-09-07/2023-10-01 DURING yonhap-2023-10-14-sea",
            "2023-10-13 SAID yonhap-2023-10-14-angara-flag",
            "2023-09-07/2023-09-08 DURING yonhap-2023-10-14-sighting",
            "2022-06~ SINCE yonhap-2024-08-27-total")
        .noneMatch(line -> line.contains("freight-cars"));
  }

  @Test
  void aGapHasTheDatesOfThePartsAroundIt() {
    Timeline timeline =
        theCase("from", "Najin", "to", "Tikhoretsk", "mode", "SEA", "asOf", "2023-10-14");

    assertThat(timeline.chains()).isEmpty();
    assertThat(lines(timeline)).contains("2023-09-07/2023-10-01 DURING yonhap-2023-10-14-sea");
  }

  @Test
  void asOfKnowsNoLaterReport() {
    assertThat(theCase("asOf", "2023-10-15").items())
        .isNotEmpty()
        .allMatch(item -> item.document().known().orElseThrow().getDayOfMonth() <= 15);
  }

  @Test
  void withoutAQuestionEveryStatedDateIsThere() {
    Timeline timeline = theCase();
    long stated =
        theCase.corpus().claims().values().stream()
            .mapToLong(claim -> claim.stated().dates().size())
            .sum();
    long said =
        theCase.corpus().claims().values().stream()
            .filter(claim -> claim.provenance().said().isPresent())
            .count();

    assertThat(timeline.items()).hasSize((int) (stated + said) + 5);
  }

  @Test
  void whatIsOpenAtItsBeginningComesFirstAndOfOneBeginningTheSoonestEnd() {
    Timeline timeline =
        of(
            """
            a -SEA-> b  during 2023-02  called c-1  said by x in doc 2024
            claim about a-b  during 2023-02-01  called c-2  said by x in doc 2024
            claim about a-b  during ../2023-03  called c-3  said by x in doc 2024
            claim about a-b  during 2023-02-01/..  called c-4  said by x in doc 2024
            """);

    assertThat(lines(timeline))
        .containsExactly(
            "../2023-03 DURING c-3",
            "2023-02-01 DURING c-2",
            "2023-02 DURING c-1",
            "2023-02-01/.. DURING c-4",
            "2024 PUBLISHED doc");
  }

  @Test
  void theOrderIsOneOrder() {
    List<TimelineItem> items = new ArrayList<>(theCase().items());
    Collections.reverse(items);

    assertThat(items.stream().sorted().toList()).isEqualTo(theCase().items());
    assertThat(new TreeSet<>(items)).hasSameSizeAs(items);
  }

  @Test
  void contradictingAndDeniedDatesStandSideBySide() {
    Timeline timeline =
        of(
            """
            a -SEA-> b  during 2023-02  called yes  said by x in doc 2024
            claim about a-b  during 2023-05  hedged DENIED  called no  said by y in doc 2024
            """,
            "about",
            "a-b");

    assertThat(lines(timeline))
        .containsExactly("2023-02 DURING yes", "2023-05 DURING no", "2024 PUBLISHED doc");
  }

  @Test
  void aDocumentWithoutADateIsListed() {
    Timeline timeline = of("a -SEA-> b  during 2023-02  called c  said by x in leaflet");

    assertThat(lines(timeline)).containsExactly("2023-02 DURING c");
    assertThat(timeline.undatedDocuments()).containsExactly(new Id("leaflet"));
  }

  @Test
  void ofNothingThereIsNothing() {
    Timeline timeline = of("place a\nplace b", "about", "a");

    assertThat(timeline.items()).isEmpty();
    assertThat(timeline.undatedClaims()).isZero();
  }

  @Test
  void fromAloneHasTheChainsThatLeave() {
    assertThat(theCase("from", "Dunay").chains()).containsExactly("rail-dunay-tikhoretsk");
    assertThat(new TimelineReader(theCase, Asked.values("from", "Dunay"), Budget.endless()).about())
        .isEqualTo(Optional.empty());
  }

  @Test
  void aThingAndChainsAtOnceAreRefused() {
    assertThatExceptionOfType(BadQuestion.BadValue.class)
        .isThrownBy(() -> theCase("about", "rajin", "from", "rajin"))
        .withMessageContaining("not both");
  }

  @Test
  void aFilterOfChainsWithoutChainsIsRefused() {
    assertThatExceptionOfType(BadQuestion.BadValue.class)
        .isThrownBy(() -> theCase("about", "rajin", "mode", "SEA"))
        .satisfies(bad -> assertThat(bad.parameter()).isEqualTo("mode"));
  }
}
