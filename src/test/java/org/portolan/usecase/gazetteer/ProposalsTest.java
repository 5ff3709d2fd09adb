package org.portolan.usecase.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.portolan.TheCase;
import org.portolan.dataset.gazetteer.Entry;
import org.portolan.dataset.gazetteer.Publisher;
import org.portolan.dataset.gazetteer.Sought;
import org.portolan.dataset.gazetteer.Spelling;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;

/** Which rows are proposed for a place, and why. */
class ProposalsTest {
  private static final Coordinates THERE = new Coordinates(42, 130, "a row");

  private int rows;

  private Entry entry(String name, String country, PlaceKind kind) {
    return new Entry(
        Publisher.GEONAMES,
        "a.txt",
        ++rows,
        name,
        Arrays.stream(name.split("/"))
            .map(text -> new Spelling(text, Optional.empty(), false))
            .collect(Collectors.toCollection(TreeSet::new)),
        Set.of(),
        country.isEmpty() ? new TreeSet<>() : new TreeSet<>(Set.of(country)),
        Optional.of(Set.of(kind)),
        kind.name(),
        Optional.of(THERE),
        new Place.Register(Optional.of("7" + rows), Optional.empty(), Optional.empty()),
        Optional.empty());
  }

  private static Sought port(String... names) {
    return new Sought(
        "rajin",
        Set.of(names),
        Optional.of("KP"),
        Optional.of(PlaceKind.PORT),
        Optional.of(new Coordinates(43, 130, "somebody")),
        Place.Register.NONE);
  }

  private static Proposal only(Sought sought, Entry... entries) {
    return Proposals.of(List.of(sought), List.of(entries)).get(0);
  }

  @Test
  void rowsThatAgreeAreAllListedAndNoneIsChosen() {
    Proposal proposal =
        only(
            port("Rajin"),
            entry("Rajin", "KP", PlaceKind.PORT),
            entry("RAJIN", "KP", PlaceKind.PORT));

    assertThat(proposal.candidates()).extracting(c -> c.entry().line()).containsExactly(1L, 2L);
  }

  @Test
  void aRowSaysByWhichNameItWasFound() {
    Candidate found =
        only(port("Rajin", "Najin"), entry("Sonbong/NAJIN", "KP", PlaceKind.PORT))
            .candidates()
            .get(0);

    assertThat(found.reason()).isEqualTo(Candidate.Reason.NAME);
    assertThat(found.by()).isEqualTo("Najin");
    assertThat(found.as()).isEqualTo("NAJIN");
  }

  @Test
  void aRowOfAnotherCountryIsNotProposed() {
    Proposal proposal = only(port("Rajin"), entry("Rajin", "RU", PlaceKind.PORT));

    assertThat(proposal.candidates()).isEmpty();
    assertThat(proposal.otherKinds()).isEmpty();
  }

  @Test
  void aRowOfNoStatedCountryIsProposed() {
    assertThat(only(port("Rajin"), entry("Rajin", "", PlaceKind.PORT)).candidates()).hasSize(1);
  }

  @Test
  void aRowOfAnotherKindIsLeftOutAndShown() {
    Proposal proposal = only(port("Rajin"), entry("Rajin", "KP", PlaceKind.CITY));

    assertThat(proposal.candidates()).isEmpty();
    assertThat(proposal.otherKinds()).hasSize(1);
  }

  @Test
  void aNumberThatThePlaceHasAlreadyFindsItsRowWhateverItsNameAndKind() {
    Sought sought =
        new Sought(
            "rajin",
            Set.of("Rajin", "Najin"),
            Optional.of("KP"),
            Optional.of(PlaceKind.PORT),
            Optional.empty(),
            new Place.Register(Optional.of("72"), Optional.empty(), Optional.empty()));

    Proposal proposal =
        only(sought, entry("Rajin", "KP", PlaceKind.PORT), entry("Rason", "KP", PlaceKind.CITY));

    assertThat(proposal.candidates())
        .extracting(Candidate::reason)
        .containsExactly(Candidate.Reason.NUMBER, Candidate.Reason.NAME);
    assertThat(proposal.candidates().get(0).by()).isEqualTo("geonames 72");
  }

  @Test
  void theDistanceFromThePlacesOwnCoordinatesIsGiven() {
    Candidate found = only(port("Rajin"), entry("Rajin", "KP", PlaceKind.PORT)).candidates().get(0);

    // A degree of latitude at 42 to 43 degrees north.
    assertThat(found.distanceKm().orElseThrow()).isCloseTo(111.1, within(0.1));
  }

  @Test
  void aBorderHasNoCandidates() {
    Sought border =
        new Sought(
            "border",
            Set.of("Rajin"),
            Optional.empty(),
            Optional.of(PlaceKind.BORDER),
            Optional.empty(),
            Place.Register.NONE);

    assertThat(only(border, entry("Rajin", "KP", PlaceKind.CITY)))
        .isEqualTo(new Proposal(border, List.of(), List.of()));
  }

  @Test
  void aDataSetAsksForEachPlaceByAllItsSpellings() {
    List<Sought> sought = Proposals.soughtIn(TheCase.dataSet().corpus());

    assertThat(sought)
        .filteredOn(place -> place.key().equals("rajin"))
        .singleElement()
        .satisfies(
            rajin -> {
              assertThat(rajin.names()).contains("Rajin", "Najin");
              assertThat(rajin.country()).contains("KP");
              assertThat(rajin.kind()).contains(PlaceKind.PORT);
              assertThat(rajin.register().geonames()).contains("2042645");
            });
  }
}
