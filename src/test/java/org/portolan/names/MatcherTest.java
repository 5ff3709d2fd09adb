package org.portolan.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.domain.Id;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.names.Asked.Near;
import org.portolan.names.spelling.SpellingRule;

/** What a name in a document may mean, and why. */
class MatcherTest {
  private static final Coordinates RUSSIAN = new Coordinates(42.9, 132.3, "a test");
  private static final Coordinates UKRAINIAN = new Coordinates(45.0, 33.6, "a test");
  private static final ImoNumber NUMBER = new ImoNumber("9074729");
  private static final ImoNumber OTHER_NUMBER = new ImoNumber("1234567");

  private static final NameIndex PLACES =
      new NameIndex(
          NamedType.PLACE,
          entries(
              "rajin=Rajin",
              "chongjin=Ch'ŏngjin",
              "tumangang=Tumangang",
              "tikhoretsk=Tikhoretsk",
              "vladivostok=Vladivostok",
              "dunay=Dunay",
              "dunay-crimea=Dunay",
              "qingdao=Qingdao",
              "luhansk=Luhansk",
              "depot-5=Depot No. 5",
              "cosmodrome=Vostochny Cosmodrome",
              "oslo=Oslo"),
          id ->
              switch (id.value()) {
                case "rajin", "chongjin", "tumangang" -> in("KP", "PORT");
                case "qingdao" -> in("CN", "PORT");
                case "luhansk" -> in("UA", "CITY");
                case "dunay" -> at("RU", RUSSIAN);
                case "dunay-crimea" -> at("UA", UKRAINIAN);
                case "cosmodrome" -> in("RU", "SPACEPORT");
                default -> in("RU", "CITY");
              });

  private static final NameIndex SHIPS =
      new NameIndex(
          NamedType.VESSEL,
          entries(
              "angara=MV Angara",
              "maria=Maria",
              "maia-1=Maia-1",
              "lady-r=Lady R",
              "zu-zag-bong-5=Zu Zag Bong 5",
              "star-a=Star",
              "star-b=Star"),
          id ->
              new Traits(
                  Optional.of(id.value().equals("star-b") ? "PA" : "RU"),
                  Optional.of("cargo ship"),
                  Optional.empty(),
                  Optional.of(id.value().equals("angara") ? NUMBER : OTHER_NUMBER)
                      .filter(number -> id.value().matches("angara|star-a"))));

  private static List<NameIndex.Entry> entries(String... entries) {
    return Arrays.stream(entries)
        .map(entry -> entry.split("=", 2))
        .map(parts -> new NameIndex.Entry(new Id(parts[0]), parts[1]))
        .toList();
  }

  private static Traits in(String country, String kind) {
    return new Traits(Optional.of(country), Optional.of(kind), Optional.empty(), Optional.empty());
  }

  private static Traits at(String country, Coordinates point) {
    return new Traits(
        Optional.of(country), Optional.of("PORT"), Optional.of(point), Optional.empty());
  }

  private static Optional<Candidate> best(NameIndex index, Asked asked) {
    return index.match(asked, 3).stream().findFirst();
  }

  private static Candidate place(String name) {
    return best(PLACES, Asked.of(name)).orElseThrow();
  }

  private static List<String> ships(String name) {
    return SHIPS.match(Asked.of(name), 5).stream().map(ship -> ship.id().value()).toList();
  }

  private static Asked asked(String name, String kind, @Nullable Near near) {
    return new Asked(
        name,
        Optional.empty(),
        Optional.of(kind).filter(word -> !word.isEmpty()),
        Optional.ofNullable(near),
        Optional.empty());
  }

  private static Asked numbered(String name, ImoNumber imo) {
    return new Asked(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(imo));
  }

  @Test
  void theSameNameLinksByItself() {
    assertThat(place("RAJÍN"))
        .isEqualTo(
            new Candidate(
                new Id("rajin"), "Rajin", Level.CERTAIN, 0.97, List.of(new Reason.SameName())));
  }

  @ParameterizedTest
  @CsvSource({
    "Najin, rajin, KOREAN_INITIAL",
    "Radzhin, rajin, DZH_J",
    "Rachin, rajin, K_G",
    "Cheongjin, chongjin, EO_O",
    "Tihoretsk, tikhoretsk, KH_H",
    "Tikhoresk, tikhoretsk, TSK_SK",
    "Wladiwostok, vladivostok, W_V",
    "Vladivostock, vladivostok, C_K",
    "Tsingtao, qingdao, TSI_QI",
    "Ch'ingtao, qingdao, CH_Q",
    "Lugansk, luhansk, UKRAINIAN",
    "Dunai, dunay, Y_ENDING"
  })
  void aHabitOfSpellingIsNamedAndNeverLinks(String name, String id, SpellingRule rule) {
    Candidate candidate = place(name);

    assertThat(candidate.id()).isEqualTo(new Id(id));
    assertThat(candidate.level()).isEqualTo(Level.LIKELY);
    assertThat(candidate.reasons()).contains(new Reason.Habit(rule));
  }

  @ParameterizedTest
  @CsvSource({
    "Тихорецк, tikhoretsk, Cyrillic",
    "Владивосток, vladivostok, Cyrillic",
    "두만강, tumangang, Hangul",
    "青岛, qingdao, Han"
  })
  void aNameInAnotherScriptIsLikely(String name, String id, String script) {
    Candidate candidate = place(name);

    assertThat(candidate.id()).isEqualTo(new Id(id));
    assertThat(candidate.level()).isEqualTo(Level.LIKELY);
    assertThat(candidate.reasons()).contains(new Reason.OtherScript(script, "Latin"));
  }

  @Test
  void habitsOfOneCountryAreNotThoseOfAnother() {
    NameIndex namesakes =
        new NameIndex(NamedType.PLACE, entries("a=Lakin"), id -> in("US", "CITY"));

    assertThat(namesakes.match(Asked.of("Nakin"), 1))
        .extracting(Candidate::reasons)
        .containsExactly(List.of(new Reason.Slip(1)));
  }

  @Test
  void aSlipIsPossible() {
    Candidate candidate = place("Vladivotsok");

    assertThat(candidate.id()).isEqualTo(new Id("vladivostok"));
    assertThat(candidate.level()).isEqualTo(Level.POSSIBLE);
    assertThat(candidate.reasons()).containsExactly(new Reason.Slip(1));
  }

  @Test
  void inAShortNameNothingIsASlip() {
    assertThat(PLACES.match(Asked.of("Osle"), 3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Depot 5", "Depot V", "Depot No. 05", "Depot № 5", "depot-5"})
  void aNumberIsTheSameHoweverItIsWritten(String name) {
    assertThat(place(name).id()).isEqualTo(new Id("depot-5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Depot 6", "Depot No. 15", "Depot IV"})
  void anotherNumberIsAnotherThing(String name) {
    assertThat(PLACES.match(Asked.of(name), 3))
        .extracting(Candidate::id)
        .doesNotContain(new Id("depot-5"));
  }

  @Test
  void twoThingsOfOneNameAreNotToldApartByItAlone() {
    assertThat(PLACES.match(Asked.of("Dunay"), 2))
        .extracting(Candidate::level)
        .containsExactly(Level.LIKELY, Level.LIKELY);
    assertThat(place("Dunay").reasons()).contains(new Reason.Shared(2));
  }

  @Test
  void theCountryTellsTwoThingsOfOneNameApart() {
    List<Candidate> candidates = PLACES.match(Asked.of("Dunay").in("UA"), 2);

    assertThat(candidates)
        .extracting(Candidate::id)
        .containsExactly(new Id("dunay-crimea"), new Id("dunay"));
    assertThat(candidates)
        .extracting(Candidate::level)
        .containsExactly(Level.CERTAIN, Level.POSSIBLE);
  }

  @Test
  void theDistanceTellsTwoThingsOfOneNameApart() {
    Near near = new Near("Nakhodka", point -> point.equals(RUSSIAN) ? 10 : 7000);

    assertThat(PLACES.match(asked("Dunay", "", near), 2))
        .extracting(Candidate::level)
        .containsExactly(Level.CERTAIN, Level.POSSIBLE);
    assertThat(best(PLACES, asked("Dunay", "", near)).orElseThrow().reasons())
        .contains(new Reason.Distance("Nakhodka", 10));
  }

  @Test
  void anotherKindDoesNotLink() {
    assertThat(best(PLACES, asked("Vostochny Cosmodrome", "PORT", null)).orElseThrow().level())
        .isEqualTo(Level.LIKELY);
    assertThat(best(PLACES, asked("Vostochny", "PORT", null)).orElseThrow().level())
        .isEqualTo(Level.POSSIBLE);
  }

  @Test
  void aPartOfWhatIsAskedForMayBeTheName() {
    assertThat(place("Tumangang Rail Bridge").reasons()).containsExactly(new Reason.Part());
  }

  @Test
  void anIdLinksWhateverElseIsAsked() {
    assertThat(best(PLACES, Asked.of("dunay").in("UA")).orElseThrow().level())
        .isEqualTo(Level.CERTAIN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "ь"})
  void whatHasNoLettersMeansNothing(String name) {
    assertThat(PLACES.match(Asked.of(name), 3)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Angara", "MV Angara", "M/V Angara", "MT Angara", "M/T ANGARA"})
  void aShipLinksByItsNameWithItsFlag(String name) {
    assertThat(best(SHIPS, Asked.of(name)).orElseThrow().level()).isEqualTo(Level.LIKELY);
    assertThat(best(SHIPS, Asked.of(name)).orElseThrow().reasons())
        .containsExactly(new Reason.SameName(), new Reason.Unconfirmed());
    assertThat(best(SHIPS, Asked.of(name).in("RU")).orElseThrow().level()).isEqualTo(Level.CERTAIN);
    assertThat(best(SHIPS, Asked.of(name).in("PA")).orElseThrow().level())
        .isEqualTo(Level.POSSIBLE);
  }

  @Test
  void aShipLinksByItsNameWithItsType() {
    assertThat(best(SHIPS, asked("Angara", "Cargo ship", null)).orElseThrow().level())
        .isEqualTo(Level.CERTAIN);
  }

  @Test
  void aShipLinksByItsNumberWhateverItsName() {
    for (Asked asked :
        List.of(numbered("New Name", NUMBER), Asked.of("9074729"), Asked.of("IMO 9074729"))) {
      assertThat(best(SHIPS, asked))
          .hasValueSatisfying(
              ship -> {
                assertThat(ship.id()).isEqualTo(new Id("angara"));
                assertThat(ship.level()).isEqualTo(Level.CERTAIN);
                assertThat(ship.reasons()).contains(new Reason.Imo(NUMBER, NUMBER));
              });
    }
  }

  @Test
  void aShipOfAnotherNumberIsAnotherShip() {
    assertThat(best(SHIPS, numbered("Angara", new ImoNumber("9179842"))))
        .hasValueSatisfying(ship -> assertThat(ship.level()).isEqualTo(Level.POSSIBLE));
  }

  @Test
  void shipsOfOneNameAreToldApartByTheirFlag() {
    assertThat(SHIPS.match(Asked.of("Star").in("PA"), 2))
        .extracting(Candidate::level)
        .containsExactly(Level.CERTAIN, Level.POSSIBLE);
  }

  @Test
  void oneLetterOfAShipsNameIsAtMostPossible() {
    assertThat(best(SHIPS, Asked.of("Lady D").in("RU")))
        .hasValueSatisfying(ship -> assertThat(ship.level()).isEqualTo(Level.POSSIBLE));
    assertThat(best(SHIPS, Asked.of("Angora").in("RU")))
        .hasValueSatisfying(ship -> assertThat(ship.level()).isEqualTo(Level.POSSIBLE));
  }

  @Test
  void mariaAndMaia1AreNeverTakenForOneAnother() {
    assertThat(ships("Maria")).doesNotContain("maia-1");
    assertThat(ships("Maia-1")).doesNotContain("maria");
    assertThat(ships("Zu Zag Bong 6")).isEmpty();
  }

  @Test
  void aNameWithoutItsNumberIsOnlyItsStart() {
    assertThat(place("Depot").reasons()).containsExactly(new Reason.Start(false));
    assertThat(place("Depot").level()).isEqualTo(Level.POSSIBLE);
  }

  @Test
  void candidatesAreTheSameInWhateverOrderNamesCome() {
    List<NameIndex.Entry> entries =
        new ArrayList<>(entries("b=Rajin", "a=Najin", "c=Rachin", "d=Rajim", "e=Port Rajin"));
    List<Candidate> candidates =
        new NameIndex(NamedType.PLACE, entries, id -> Traits.NONE).match(Asked.of("Rajin"), 5);
    Collections.reverse(entries);

    assertThat(
            new NameIndex(NamedType.PLACE, entries, id -> Traits.NONE).match(Asked.of("Rajin"), 5))
        .isEqualTo(candidates);
    assertThat(candidates)
        .extracting(candidate -> candidate.id().value())
        .startsWith("b")
        .containsExactlyInAnyOrderElementsOf(List.of("a", "b", "c", "d", "e"));
  }

  @Test
  void everyReasonHasWords() {
    assertThat(
            Stream.of(
                    PLACES.match(Asked.of("Раджин").in("KP"), 3),
                    SHIPS.match(Asked.of("Angora"), 3))
                .flatMap(List::stream)
                .flatMap(candidate -> candidate.reasons().stream()))
        .isNotEmpty()
        .allSatisfy(reason -> assertThat(reason.text()).isNotBlank());
  }
}
