package org.portolan.dataset.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;

/** UN/LOCODE code lists; the codes are made up where it does not matter. */
class UnLocodeTest {
  private static final String RAJIN =
      ",\"KP\",\"NAJ\",\"Rajin (Najin)\",\"Rajin (Najin)\",,\"12------\",\"RL\",\"0401\",,"
          + "\"4215N 13017E\",";

  @TempDir private Path folder;

  private Asking asking(String... lines) {
    return new Asking(folder).file("list.csv", lines);
  }

  @Test
  void aRowIsReadWhole() {
    Entry rajin = asking(RAJIN).called("Rajin (Najin)").only();

    assertThat(rajin.name()).isEqualTo("Rajin (Najin)");
    assertThat(rajin.countries()).containsExactly("KP");
    assertThat(rajin.register().unlocode()).contains("KPNAJ");
    assertThat(rajin.kindWord()).isEqualTo("port, rail");
    assertThat(rajin.kinds().orElseThrow())
        .containsExactlyInAnyOrder(
            PlaceKind.PORT, PlaceKind.CITY, PlaceKind.STATION, PlaceKind.RAIL_YARD);
    assertThat(rajin.coordinates())
        .contains(
            new Coordinates(
                42.25, 130.28333, "UN/LOCODE KPNAJ, to the minute, about 2 km (list.csv:1)"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Rajin", "Najin"})
  void aNameInParenthesesIsFoundByEither(String name) {
    assertThat(asking(RAJIN).called(name).rows()).containsExactly("list.csv:1");
  }

  @Test
  void aNameWithHalfAParenthesisIsOneName() {
    assertThat(asking(RAJIN.replace("(Najin)", "(Najin")).called("Rajin", "Najin").rows())
        .isEmpty();
  }

  @Test
  void functionAndStatusAreToldApartWhateverTheirOrder() {
    String other = RAJIN.replace("\"12------\",\"RL\"", "\"RL\",\"12------\"");

    assertThat(asking(other).called("Rajin").only().kindWord()).isEqualTo("port, rail");
  }

  @Test
  void aHeaderSaysTheOrder() {
    Entry rajin =
        asking(
                "Country,Location,Name,NameWoDiacritics,Function,Coordinates,Status",
                "KP,NAJ,Rajin,Rajin,1-------,4215S 13017W,RL")
            .called("Rajin")
            .only();

    assertThat(rajin.register().unlocode()).contains("KPNAJ");
    assertThat(rajin.coordinates().orElseThrow().latitude()).isEqualTo(-42.25);
    assertThat(rajin.coordinates().orElseThrow().longitude()).isEqualTo(-130.28333);
    assertThat(rajin.at()).isEqualTo("list.csv:2");
  }

  @Test
  void aCodeInOneCellIsRead() {
    assertThat(
            asking("LOCODE,Name,Function,Coordinates", "KP NAJ,Rajin,1-------,")
                .called("Rajin")
                .only()
                .register()
                .unlocode())
        .contains("KPNAJ");
  }

  @Test
  void blankCoordinatesAreNone() {
    Entry rajin = asking(RAJIN.replace("4215N 13017E", "")).called("Rajin").only();

    assertThat(rajin.coordinates()).isEmpty();
  }

  @Test
  void headingsAndReferencesAreCountedAndPassedOver() {
    Tally tally =
        asking(
                ",\"KP\",,\".KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF\",,,,,,,,",
                "\"=\",\"KP\",,\"Najin = Rajin\",\"Najin = Rajin\",,,,,,,",
                RAJIN)
            .called("Rajin", "Najin = Rajin")
            .read()
            .tallies()
            .get(0);

    assertThat(tally.headings()).isEqualTo(2);
    assertThat(tally.rows()).isOne();
    assertThat(tally.broken()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4215N 13017E | 9115N 13017E | coordinates '9115N 13017E'; expected degrees and minutes"
            + " such as 4230N 00131E, or nothing",
        "4215N 13017E | 4275N 13017E | coordinates '4275N 13017E'; expected degrees and minutes"
            + " such as 4230N 00131E, or nothing",
        "4215N 13017E | 4215N 18001E | coordinates '4215N 18001E'; expected degrees and minutes"
            + " such as 4230N 00131E, or nothing",
        "4215N 13017E | 42.25        | coordinates '42.25'; expected degrees and minutes such as"
            + " 4230N 00131E, or nothing",
        "NAJ | NA1 | location 'KP NA1'; expected two capital letters for the country and three of"
            + " A to Z and 2 to 9",
        "NAJ | ''  | location 'KP'; expected two capital letters for the country and three of A to"
            + " Z and 2 to 9",
        "KP  | Kp  | location 'Kp NAJ'; expected two capital letters for the country and three of"
            + " A to Z and 2 to 9",
        ",,, | ,,,, | a row of 13 cells; expected 12 between commas",
      })
  void aBadRowIsToldByLineAndSkipped(String good, String bad, String fault) {
    Asking asking = asking(RAJIN, replaceLast(good, bad), RAJIN).called("Rajin");

    assertThat(asking.faults()).containsExactly("list.csv:2:1: " + fault);
    assertThat(asking.rows()).containsExactly("list.csv:1", "list.csv:3");
  }

  private static String replaceLast(String good, String bad) {
    String row = good.equals(",,,") ? RAJIN + "," : RAJIN.replace(good, bad);
    assertThat(row).isNotEqualTo(RAJIN);
    return row;
  }

  @Test
  void aQuoteThatDoesNotEndSpoilsItsRowAlone() {
    Asking asking = asking(RAJIN, RAJIN.replace("E\",", "E,"), RAJIN).called("Rajin");

    assertThat(asking.faults())
        .containsExactly("list.csv:2:1: a broken quote; expected a quoted cell to end on its line");
    assertThat(asking.rows()).containsExactly("list.csv:1", "list.csv:3");
  }

  @Test
  void windows1252IsFoundOut() {
    Gathered gathered =
        new Asking(folder)
            .file(
                "list.csv",
                Charset.forName("windows-1252"),
                RAJIN,
                ",DE,XYZ,Düsseldorf – Süd,Dusseldorf - Sud,,1-------,RL,0401,,5113N 00646E,")
            .called("Düsseldorf Süd")
            .read();

    assertThat(gathered.tallies().get(0).encoding()).isEqualTo("windows-1252");
    assertThat(gathered.entries()).extracting(Entry::name).containsExactly("Düsseldorf – Süd");
  }

  @Test
  void oneSpoiltByteDoesNotTurnAUtf8FileIntoAnother() {
    String good = ",DE,XYZ,Düsseldorf,Dusseldorf,,1-------,RL,0401,,,";
    byte[] bytes = (good + "\n" + good + "\n" + good + "\n").getBytes(StandardCharsets.UTF_8);
    bytes[9] = (byte) 0xFC;
    Asking asking = new Asking(folder).file("list.csv", bytes).called("Düsseldorf");

    assertThat(asking.read().tallies().get(0).encoding()).isEqualTo("UTF-8");
    assertThat(asking.faults())
        .containsExactly(
            "list.csv:1:10: byte 'FC'; expected text in UTF-8 without control characters");
    assertThat(asking.rows()).containsExactly("list.csv:2", "list.csv:3");
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(
            asking("\uFEFFCountry,Location,Name,Function", "KP,NAJ,Rajin,1-------")
                .called("Rajin")
                .rows())
        .containsExactly("list.csv:2");
  }

  @ParameterizedTest
  @CsvSource({"0-------", "--------", "''"})
  void aFunctionNotKnownLeavesTheKindOpen(String function) {
    assertThat(asking(RAJIN.replace("12------", function)).called("Rajin").only().kinds())
        .isEmpty();
  }

  @Test
  void anAirportAloneIsNoCity() {
    assertThat(asking(RAJIN.replace("12------", "---4----")).called("Rajin").only().kinds())
        .isEqualTo(Optional.of(java.util.Set.of(PlaceKind.SITE)));
  }

  @Test
  void aRowMarkedForRemovalSaysSo() {
    assertThat(asking("X" + RAJIN + "see KPRSN").called("Rajin").only().remark())
        .contains("marked for removal; see KPRSN");
  }

  @Test
  void watersOfNoCountryAreOfNoCountry() {
    assertThat(asking(RAJIN.replace("KP", "XZ")).called("Rajin").only().countries()).isEmpty();
  }

  @Test
  void aPlaceIsFoundByTheCodeThatItHasAlready() {
    Place.Register register =
        new Place.Register(Optional.empty(), Optional.of("KPNAJ"), Optional.empty());

    assertThat(asking(RAJIN).called(Optional.of("KP"), register, "Sonbong").rows()).hasSize(1);
  }
}
