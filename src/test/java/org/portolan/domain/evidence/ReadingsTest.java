package org.portolan.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Vessel;
import org.portolan.domain.transport.Window;

/** What claims make of a movement: its window, mode, ship and support. */
class ReadingsTest {

  private static Optional<Reading> find(String text) {
    Corpus corpus = NetworkText.corpus(text);
    return new Readings(corpus, Lens.EVERYTHING)
        .find(corpus.movements().values().iterator().next());
  }

  private static Reading read(String text) {
    return find(text).orElseThrow();
  }

  private static Bounds days(String first, String last) {
    return Bounds.between(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static List<String> texts(Iterable<Id> ids) {
    return java.util.stream.StreamSupport.stream(ids.spliterator(), false).map(Id::value).toList();
  }

  @Test
  void duringBoundsDepartureAndArrival() {
    Window window = read("a -SEA-> b  during 2023-09-07/2023-10-01").window();

    assertThat(window.departure()).isEqualTo(days("2023-09-07", "2023-10-01"));
    assertThat(window.arrival()).isEqualTo(days("2023-09-07", "2023-10-01"));
  }

  @Test
  void loadedBoundsTheEarliestDepartureAlone() {
    Window window = read("a -SEA-> b  loaded 2023-09-07/2023-09-09").window();

    assertThat(window.departure()).isEqualTo(Bounds.from(LocalDate.parse("2023-09-07")));
    assertThat(window.arrival()).isEqualTo(Bounds.from(LocalDate.parse("2023-09-07")));
  }

  @Test
  void departedMeansSomeMomentWithinItAndBoundsTheEarliestArrival() {
    Window window = read("a -SEA-> b  departed 2023-09").window();

    assertThat(window.departure()).isEqualTo(days("2023-09-01", "2023-09-30"));
    assertThat(window.arrival()).isEqualTo(Bounds.from(LocalDate.parse("2023-09-01")));
  }

  @Test
  void arrivedMeansSomeMomentWithinItAndBoundsTheLatestDeparture() {
    Window window = read("a -SEA-> b  arrived 2023-09").window();

    assertThat(window.departure()).isEqualTo(Bounds.until(LocalDate.parse("2023-09-30")));
    assertThat(window.arrival()).isEqualTo(days("2023-09-01", "2023-09-30"));
  }

  @Test
  void allDatesOfAClaimHoldTogether() {
    Window window =
        read("a -SEA-> b  during 2023-09  loaded 2023-09-05  departed ../2023-09-10  arrived 2023-09-08/..")
            .window();

    assertThat(window.departure()).isEqualTo(days("2023-09-05", "2023-09-10"));
    assertThat(window.arrival()).isEqualTo(days("2023-09-08", "2023-09-30"));
  }

  @Test
  void datesOfAClaimThatContradictEachOtherAreRefused() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> find("a -SEA-> b  departed 2023-10  arrived 2023-09"))
        .withMessageContaining("before it leaves");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> find("a -SEA-> b  during 2023-10  arrived 2023-09"))
        .withMessageContaining("'arrived'");
  }

  @Test
  void anUnknownDateBoundsNothing() {
    assertThat(read("a -SEA-> b").window()).isEqualTo(Window.OPEN);
  }

  @Test
  void aWindowThatContainsAnotherIsDropped() {
    assertThat(
            read("""
                    a -SEA-> b  during 2023
                    claim about a-b  from a  to b  during 2023-09
                    claim about a-b  from a  to b  loaded 2023-08
                    """)
                .window()
                .arrival())
        .isEqualTo(days("2023-09-01", "2023-09-30"));
  }

  @Test
  void windowsThatDifferAreSpanned() {
    assertThat(
            read("""
                    a -SEA-> b  during 2023-09-01/2023-09-10
                    claim about a-b  from a  to b  during 2023-09-08/2023-09-20
                    claim about a-b  from a  to b  during 2023-12-01
                    """)
                .window()
                .departure())
        .isEqualTo(days("2023-09-01", "2023-12-01"));
  }

  @Test
  void equalWindowsAreNotDroppedForEachOther() {
    assertThat(
            read("""
                    a -SEA-> b  during 2023-09
                    claim about a-b  from a  to b  during 2023-09
                    """)
                .window()
                .departure())
        .isEqualTo(days("2023-09-01", "2023-09-30"));
  }

  @Test
  void aCoarserClaimIsCountedApart() {
    Support support =
        read("""
                place russia COUNTRY
                place dunay PORT  in russia
                a -SEA-> dunay  hedged SUSPECTED
                claim about a-dunay  from a  to russia  said by other in doc-coarse 2024  called c-coarse
                """)
            .support();

    assertThat(texts(support.documents())).containsExactly("doc");
    assertThat(texts(support.coarser())).containsExactly("doc-coarse");
    assertThat(texts(support.claims())).containsExactly("c-claim-a-dunay", "c-coarse");
    assertThat(texts(support.origins())).containsExactly("other", "someone");
    assertThat(support.certainty()).contains(Certainty.SUSPECTED);
  }

  @Test
  void aDocumentThatSaysBothIsNotCountedAsCoarser() {
    assertThat(
            read("""
                    place russia COUNTRY
                    place dunay PORT  in russia
                    a -SEA-> dunay
                    claim about a-dunay  from a  to russia
                    """)
                .support()
                .coarser())
        .isEmpty();
  }

  @Test
  void coarserClaimsNeverSupportAlone() {
    String text =
        """
        place russia COUNTRY
        place dunay PORT  in russia
        a -SEA-> dunay  ranked DEPRECATED
        claim about a-dunay  from a  to russia
        claim about a-dunay  during 2023-09
        """;

    assertThat(find(text)).isEmpty();
    assertThat(find(text + "claim about a-dunay  to dunay")).isPresent();
  }

  @Test
  void claimsOfEachEndTogetherSupport() {
    Support support =
        read("""
                a -SEA-> b  hedged DENIED
                claim about a-b  from a  said by one in doc-1 2024
                claim about a-b  to b  said by two in doc-2 2024
                """)
            .support();

    assertThat(texts(support.documents())).containsExactly("doc-1", "doc-2");
  }

  @Test
  void aClaimOfAPlaceInsideTheEndIsAsPrecise() {
    assertThat(
            read("""
                    place pier PORT  in b
                    a -SEA-> b  ranked DEPRECATED
                    claim about a-b  from a  to pier  said by one in doc-1 2024
                    """)
                .support()
                .documents())
        .hasSize(1);
  }

  @Test
  void aClaimThatPlacesItElsewhereDoesNotSupport() {
    Reading reading =
        read(
            """
            a -SEA-> b
            claim about a-b  from a  to x  during 2023-09  said by other in doc-2 2024
            """);

    assertThat(texts(reading.support().documents())).containsExactly("doc");
    assertThat(reading.support().coarser()).isEmpty();
    assertThat(reading.window()).isEqualTo(Window.OPEN);
  }

  @Test
  void deniedAndDeprecatedClaimsCountForNothing() {
    assertThat(find("a -SEA-> b  hedged DENIED")).isEmpty();
    assertThat(find("a -SEA-> b  ranked DEPRECATED")).isEmpty();
    assertThat(
            read("""
                    a -SEA-> b
                    claim about a-b  from a  to b  during 2023-09  hedged DENIED  said by x in doc-2 2024
                    """)
                .support()
                .documents())
        .hasSize(1);
  }

  @Test
  void preferredClaimsAloneGiveTheWindow() {
    Reading reading =
        read(
            """
            a -SEA-> b  during 2023-09-10  said by one in doc-1 2024
            claim about a-b  from a  to b  during 2023-09-01/2023-09-30  ranked PREFERRED
            """);

    assertThat(reading.window().departure()).isEqualTo(days("2023-09-01", "2023-09-30"));
    assertThat(texts(reading.support().documents())).containsExactly("doc", "doc-1");
  }

  @Test
  void aPreferredClaimSettlesOnlyWhatItSays() {
    Reading reading =
        read(
            """
            a -SEA-> b  during 2023-09  aboard angara  after x-y
            claim about a-b  during 2023-09-10  ranked PREFERRED
            claim about a-b  contents shells  ranked PREFERRED
            """);

    assertThat(reading.window().departure()).isEqualTo(days("2023-09-10", "2023-09-10"));
    assertThat(reading.mode()).isEqualTo(Mode.SEA);
    assertThat(reading.vessel()).contains(new Id("angara"));
    assertThat(reading.after()).containsOnlyKeys(new Id("x-y"));
  }

  @Test
  void aPreferredClaimOfAnotherShipTakesTheShipAway() {
    assertThat(
            read("""
                    a -SEA-> b  aboard angara
                    claim about a-b  aboard maria  ranked PREFERRED
                    """)
                .vessel())
        .isEmpty();
  }

  @Test
  void aClaimOfSomeShipDoesNotNameTheShip() {
    Reading reading =
        read(
            """
            a -SEA-> b  aboard angara
            claim about a-b  from a  to b  aboard A Russian Ship  said by x in doc-2 2024
            """);

    assertThat(texts(reading.vesselDocuments())).containsExactly("doc");
    assertThat(texts(reading.support().documents())).containsExactly("doc", "doc-2");
  }

  @Test
  void aMovementOfWhichNoClaimSaysTheModeHasNone() {
    assertThat(
            read("""
                    a -SEA-> b  ranked DEPRECATED
                    claim about a-b  from a  to b
                    """)
                .mode())
        .isEqualTo(Mode.UNKNOWN);
  }

  @Test
  void certaintyIsThatOfTheSurest() {
    assertThat(
            read("""
                    a -SEA-> b  hedged POSSIBLE
                    claim about a-b  from a  to b  hedged ESTIMATED
                    """)
                .support()
                .certainty())
        .contains(Certainty.ESTIMATED);
  }

  @Test
  void aClaimAboutTheContentsAloneLeavesAMovementUnsourced() {
    assertThat(read("a -SEA-> b  unsourced\nclaim about a-b  contents shells").isUnsourced())
        .isTrue();
  }

  @Test
  void aShipFliesTheFlagThatClaimsState() {
    Id ship = new Id("angara");
    Vessel angara =
        new Vessel(
            ship,
            "Angara",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("RU"),
            Optional.empty(),
            Optional.empty());

    assertThat(flag(angara)).isEmpty();
    assertThat(flag(angara, flagClaim("c1", "KP", Rank.NORMAL))).contains("KP");
    assertThat(flag(angara, flagClaim("c1", "KP", Rank.NORMAL), flagClaim("c2", "RU", Rank.NORMAL)))
        .contains("RU");
    assertThat(
            flag(
                angara,
                flagClaim("c1", "KP", new Rank(Rank.Level.PREFERRED, Optional.of("seen"))),
                flagClaim("c2", "RU", Rank.NORMAL)))
        .contains("KP");
  }

  private static Claim flagClaim(String id, String flag, Rank rank) {
    Provenance by = TestClaims.provenance();
    return new AttributeClaim(
        new Id(id),
        new Id("angara"),
        new Provenance(
            by.document(),
            by.paragraphs(),
            by.saidBy(),
            by.basis(),
            by.certainty(),
            rank,
            by.said(),
            by.derivedFrom(),
            by.corrects(),
            by.grade()),
        Stated.builder().field("flag").value(flag).build());
  }

  private static Optional<String> flag(Vessel vessel, Claim... claims) {
    CorpusBuilder corpus = Corpus.builder().add(vessel).add(TestClaims.document("doc", "2024"));
    for (Claim claim : claims) {
      corpus.add(claim);
    }
    return new Readings(corpus.build(), Lens.EVERYTHING).flag(vessel);
  }
}
