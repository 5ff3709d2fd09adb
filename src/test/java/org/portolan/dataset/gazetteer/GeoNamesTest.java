package org.portolan.dataset.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.gazetteer.Asking.geonames;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;

/** GeoNames dumps and their alternate names. */
class GeoNamesTest {
  private static final String RAJIN =
      geonames("2042645", "Rajin", "Najin,Радзин,라진", "42.25559 130.28308", "P.PPLA", "KP");

  @TempDir private Path folder;

  private Asking asking() {
    return new Asking(folder);
  }

  @Test
  void aRowOfTheRealFileIsReadWhole() throws Exception {
    Path excerpt =
        Path.of(GeoNamesTest.class.getResource("/gazetteer/cities500-excerpt.txt").toURI());

    Entry rajin = asking().of(excerpt).called("Najin").only();

    assertThat(rajin.name()).isEqualTo("Rajin");
    assertThat(rajin.at()).startsWith("cities500-excerpt.txt:");
    assertThat(rajin.countries()).containsExactly("KP");
    assertThat(rajin.kinds()).contains(Set.of(PlaceKind.CITY));
    assertThat(rajin.kindWord()).isEqualTo("PPLA");
    assertThat(rajin.register().geonames()).contains("2042645");
    assertThat(rajin.coordinates())
        .contains(new Coordinates(42.25559, 130.28308, "GeoNames 2042645 (" + rajin.at() + ")"));
    assertThat(rajin.spellings()).extracting(Spelling::text).contains("Rashin", "Радзин", "라진");
  }

  @ParameterizedTest
  @CsvSource({"Rajin", "RAJIN", "Najin", "Радзин", "라진"})
  void aPlaceIsFoundByAnyOfItsNames(String name) {
    assertThat(asking().file("a.txt", RAJIN).called(name).rows()).containsExactly("a.txt:1");
  }

  @Test
  void aPartOfANameFindsNothing() {
    assertThat(asking().file("a.txt", RAJIN).called("Raj", "Naj", "Rajin Najin").rows()).isEmpty();
  }

  @Test
  void aPlaceElsewhereIsLetGo() {
    Asking asking = asking().file("a.txt", RAJIN);

    assertThat(asking.called(Optional.of("RU"), Place.Register.NONE, "Rajin").rows()).isEmpty();
    assertThat(asking.called(Optional.of("KP"), Place.Register.NONE, "Rajin").rows()).hasSize(1);
  }

  @Test
  void aPlaceOfTwoCountriesIsFoundInEither() {
    String[] cells = RAJIN.split("\t", -1);
    cells[9] = "KP,RU";
    Asking asking = asking().file("a.txt", String.join("\t", cells));

    Entry found = asking.called(Optional.of("RU"), Place.Register.NONE, "Rajin").only();

    assertThat(found.countries()).containsExactly("KP", "RU");
  }

  @Test
  void aPlaceIsFoundByTheNumberThatItHasAlready() {
    Place.Register register =
        new Place.Register(Optional.of("2042645"), Optional.empty(), Optional.empty());

    assertThat(asking().file("a.txt", RAJIN).called(Optional.of("KP"), register, "Sonbong").rows())
        .hasSize(1);
  }

  @Test
  void whatIsInTwoFilesIsTakenFromTheFirst() {
    assertThat(asking().file("b.txt", RAJIN).file("a.txt", RAJIN).called("Rajin").rows())
        .containsExactly("b.txt:1");
  }

  @ParameterizedTest
  @CsvSource({
    "P.PPL, CITY",
    "L.PRT, PORT",
    "H.HBR, PORT",
    "S.RSTN, STATION",
    "S.RYD, RAIL_YARD",
    "S.BDG, BRIDGE",
    "L.NVB, NAVAL_BASE",
    "S.CTRS, SPACEPORT",
    "H.STM, RIVER",
    "A.ADM1, REGION",
    "A.PCLI, COUNTRY",
    "S.MFG, SITE"
  })
  void aFeatureIsAKindOfPlace(String feature, PlaceKind kind) {
    Entry entry =
        asking()
            .file("a.txt", geonames("1", "Rajin", "", "42 130", feature, "KP"))
            .called("Rajin")
            .only();

    assertThat(entry.kinds().orElseThrow()).contains(kind);
  }

  @Test
  void aMountainIsNoKindOfPlaceAndAnUnclassifiedRowMayBeAny() {
    Asking asking =
        asking()
            .file(
                "a.txt",
                geonames("1", "Rajin", "", "42 130", "T.MT", "KP"),
                geonames("2", "Rajin", "", "42 130", ".", "KP"))
            .called("Rajin");

    assertThat(asking.read().entries())
        .extracting(Entry::kinds)
        .containsExactly(Optional.of(Set.of()), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2042645   | x        | geonameid 'x'; expected a positive number | 1",
        "42.25559  | 90.00001 | latitude '90.00001'; expected a number from -90 to 90 | 37",
        "42.25559  | 42,25    | latitude '42,25'; expected a number from -90 to 90 | 37",
        "42.25559  | NaN      | latitude 'NaN'; expected a number from -90 to 90 | 37",
        "130.28308 | -180.5   | longitude '-180.5'; expected a number from -180 to 180 | 46",
        "KP        | Kp       | country code 'Kp'; expected two capital letters, or none | 63",
      })
  void aBadValueIsToldByLineAndItsRowSkipped(String good, String bad, String fault, int column) {
    Asking asking =
        asking().file("a.txt", RAJIN, RAJIN.replaceFirst(good, bad), RAJIN).called("Rajin");

    assertThat(asking.faults()).containsExactly("a.txt:2:%d: %s".formatted(column, fault));
    assertThat(asking.read().tallies().get(0).rows()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"90, 180", "-90, -180", "+0.5, 7", "90.000, 180.0"})
  void theEndsOfTheRangesAreGood(String latitude, String longitude) {
    String at = latitude + " " + longitude;
    Asking asking = asking().file("a.txt", geonames("1", "Rajin", "", at, "P.PPL", "KP"));

    assertThat(asking.called("Rajin").rows()).hasSize(1);
    assertThat(asking.faults()).isEmpty();
  }

  @Test
  void aRowWithAnotherNumberOfCellsIsSkipped() {
    Asking asking =
        asking().file("a.txt", RAJIN, RAJIN + "\tmore", "Rajin", RAJIN.replace("\t2019", ""));

    assertThat(asking.faults())
        .containsExactly(
            "a.txt:2:1: a row of 20 cells; expected 19 between tabs",
            "a.txt:3:1: a row of 1 cells; expected 19 between tabs",
            "a.txt:4:1: a row of 18 cells; expected 19 between tabs");
  }

  @Test
  void aNamelessRowIsSkipped() {
    assertThat(asking().file("a.txt", RAJIN, RAJIN.replaceFirst("Rajin", "")).faults())
        .containsExactly("a.txt:2:9: name; expected a name");
  }

  @Test
  void badUtf8IsToldWhereItStands() {
    byte[] row = RAJIN.getBytes(StandardCharsets.UTF_8);
    byte[] both = Arrays.copyOf(row, row.length + 1 + row.length);
    both[row.length] = '\n';
    System.arraycopy(row, 0, both, row.length + 1, row.length);
    // The first byte of the Cyrillic letters, which so lose their start.
    int at = RAJIN.indexOf('Р');
    both[row.length + 1 + at] = (byte) 0xFF;

    Asking asking = asking().file("a.txt", both).called("Rajin");

    assertThat(asking.faults())
        .containsExactly(
            "a.txt:2:%d: byte 'FF'; expected text in UTF-8 without control characters"
                .formatted(at + 1));
    assertThat(asking.rows()).containsExactly("a.txt:1");
  }

  @Test
  void aControlCharacterIsToldAndItsRowSkipped() {
    Asking asking = asking().file("a.txt", RAJIN, RAJIN.replace("Najin", "Naj\u001B[2Jin"));

    assertThat(asking.faults())
        .containsExactly(
            "a.txt:2:24: byte '1B'; expected text in UTF-8 without control characters");
  }

  @Test
  void onlyTheFirstFaultsAreKeptAndAllAreCounted() {
    Tally tally = asking().file("a.txt", RAJIN, "a", "b", "c", "d", "e").read().tallies().get(0);

    assertThat(tally.faults()).hasSize(3);
    assertThat(tally.broken()).isEqualTo(5);
  }

  @Test
  void rowsNamesAndCountriesAreCountedThoughNothingIsAsked() {
    Gathered gathered =
        asking()
            .file("a.txt", RAJIN, geonames("2", "Dunay", "", "42.8 132.3", "P.PPL", "RU"))
            .read();
    Tally tally = gathered.tallies().get(0);

    assertThat(gathered.entries()).isEmpty();
    assertThat(tally.rows()).isEqualTo(2);
    assertThat(tally.names()).isEqualTo(5);
    assertThat(tally.countries()).isEqualTo(2);
    assertThat(tally.publisher()).isEqualTo(Publisher.GEONAMES);
  }

  @Test
  void alternateNamesFindAPlaceAndGiveItMoreNamesAndNumbers() throws IOException {
    Asking asking =
        asking()
            .file(
                "alternateNamesV2.txt",
                "1\t2042645\tko\t라진시\t1\t\t\t\t\t",
                "2\t2042645\tja\tRashin\t\t\t\t1\t1910\t1945",
                "3\t2042645\tunlc\tKPNAJ\t\t\t\t\t\t",
                "4\t2042645\twkdt\tQ494744\t\t\t\t\t\t",
                "5\t2042645\tlink\thttps://en.wikipedia.org/wiki/Rajin\t\t\t\t\t\t",
                "6\t2042645\tpost\tRashin\t\t\t\t\t\t",
                "7\t99\ten\tElsewhere\t\t\t\t\t\t")
            .file("a.txt", geonames("2042645", "Rajin", "", "42.2 130.2", "P.PPLA", "KP"))
            .called("Rashin");

    Entry rajin = asking.only();

    assertThat(rajin.register())
        .isEqualTo(
            new Place.Register(
                Optional.of("2042645"), Optional.of("KPNAJ"), Optional.of("Q494744")));
    assertThat(rajin.spellings())
        .containsExactly(
            Spelling.of("Rajin"),
            new Spelling("Rashin", Optional.of("ja"), true),
            new Spelling("라진시", Optional.of("ko"), false));
  }

  @Test
  void aLinkOrAPostalCodeIsNoName() {
    assertThat(
            asking()
                .file("n.txt", "6\t2042645\tpost\t12345\t\t\t\t\t\t")
                .file("a.txt", RAJIN)
                .called("12345")
                .rows())
        .isEmpty();
  }

  @Test
  void aPlaceIsFoundByItsUnlocodeAmongTheAlternateNames() {
    Place.Register register =
        new Place.Register(Optional.empty(), Optional.of("KPNAJ"), Optional.empty());

    assertThat(
            asking()
                .file("n.txt", "3\t2042645\tunlc\tKPNAJ\t\t\t\t\t\t")
                .file("a.txt", RAJIN)
                .called(Optional.of("KP"), register, "Sonbong")
                .rows())
        .containsExactly("a.txt:1");
  }

  @Test
  void theOlderAlternateNamesWithEightColumnsAreRead() {
    assertThat(
            asking()
                .file("n.txt", "1\t2042645\tko\tRason\t\t\t\t")
                .file("a.txt", RAJIN)
                .called("Rason")
                .only()
                .spellings())
        .contains(new Spelling("Rason", Optional.of("ko"), false));
  }

  @Test
  void brokenAlternateNamesAreToldOnce() {
    Tally tally =
        asking()
            .file(
                "n.txt",
                "1\t2042645\tko\tRason\t\t\t\t\t\t",
                "2\t2042645\tko\t\t\t\t\t\t\t",
                "3\tx\tko\tRason\t\t\t\t\t\t",
                "4\t2042645\tko")
            .file("a.txt", RAJIN)
            .called("Rason")
            .read()
            .tallies()
            .get(0);

    assertThat(tally.faults())
        .extracting(Object::toString)
        .containsExactly(
            "n.txt:2:14: an empty alternate name; expected a name",
            "n.txt:3:3: geonameid 'x'; expected a positive number",
            "n.txt:4:1: a row of 3 cells; expected 10 between tabs");
    assertThat(tally.broken()).isEqualTo(3);
    assertThat(tally.rows()).isOne();
  }

  @Test
  void alternateNamesAloneSayThatTheyNeedPlaces() {
    assertThat(
            asking()
                .file("n.txt", "1\t2042645\tko\tRason\t\t\t\t\t\t")
                .called("Rason")
                .read()
                .tallies()
                .get(0)
                .remark())
        .contains("names without places: give a GeoNames dump, such as allCountries, beside it");
  }
}
