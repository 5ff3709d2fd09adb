package org.portolan.dataset.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.PlaceKind;

/** The World Port Index under its several headers; the rows are made up. */
class PortIndexTest {
  private static final String HEADER =
      "OID_,World Port Index Number,Main Port Name,Alternate Port Name,UN/LOCODE,Country Code,"
          + "Harbor Size,Latitude,Longitude";
  private static final String RAJIN = "1,60340.0,Rajin,Najin,KP NAJ,North Korea,Small,42.233,130.3";

  @TempDir private Path folder;

  private Asking asking(String... lines) {
    return new Asking(folder).file("pub150.csv", lines);
  }

  @Test
  void aRowIsReadWhole() {
    Entry rajin = asking(HEADER, RAJIN).called("Najin").only();

    assertThat(rajin.publisher()).isEqualTo(Publisher.WORLD_PORT_INDEX);
    assertThat(rajin.name()).isEqualTo("Rajin");
    assertThat(rajin.spellings()).extracting(Spelling::text).containsExactly("Najin", "Rajin");
    assertThat(rajin.countries()).containsExactly("KP");
    assertThat(rajin.register().unlocode()).contains("KPNAJ");
    assertThat(rajin.kinds()).contains(Set.of(PlaceKind.PORT));
    assertThat(rajin.kindWord()).isEqualTo("port, size Small");
    assertThat(rajin.coordinates())
        .contains(new Coordinates(42.233, 130.3, "World Port Index 60340 (pub150.csv:2)"));
  }

  @Test
  void theOlderHeaderWithDegreesAndMinutesIsRead() {
    Entry rajin =
        asking(
                "World_port_index_number,Main_port_name,Wpi_country_code,Latitude_degrees,"
                    + "Latitude_minutes,Latitude_hemisphere,Longitude_degrees,Longitude_minutes,"
                    + "Longitude_hemisphere,Harbor_size_code",
                "60340,RAJIN,KP,42,14,S,130,18,W,S")
            .called("Rajin")
            .only();

    assertThat(rajin.countries()).containsExactly("KP");
    assertThat(rajin.coordinates().orElseThrow().latitude()).isEqualTo(-42.23333);
    assertThat(rajin.coordinates().orElseThrow().longitude()).isEqualTo(-130.3);
  }

  @Test
  void theHeaderOfTheMapFilesIsRead() {
    assertThat(
            asking(
                    "INDEX_NO,REGION_NO,PORT_NAME,COUNTRY,LATITUDE,LONGITUDE,HARBORSIZE",
                    "60340,50000,RAJIN,KP,42.233,130.3,S")
                .called("Rajin")
                .rows())
        .containsExactly("pub150.csv:2");
  }

  @Test
  void aSingleBlankIsNothing() {
    Entry rajin =
        asking(HEADER, RAJIN.replace("Najin", " ").replace("KP NAJ", " ")).called("Rajin").only();

    assertThat(rajin.spellings()).hasSize(1);
    assertThat(rajin.register().unlocode()).isEmpty();
    assertThat(rajin.countries()).containsExactly("KP");
  }

  @Test
  void aCountryThatIsNotUnderstoodIsSaidAndLeftOpen() {
    Entry rajin =
        asking(HEADER, RAJIN.replace("North Korea", "Atlantis").replace("KP NAJ", ""))
            .called(Optional.of("KP"), org.portolan.domain.place.Place.Register.NONE, "Rajin")
            .only();

    assertThat(rajin.countries()).isEmpty();
    assertThat(rajin.remark()).contains("country 'Atlantis' is not understood");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "42.233  | 142.233 | latitude '142.233'; expected a number from -90 to 90",
        "42.233  | ''      | latitude; expected a number from -90 to 90",
        "130.3   | 130E    | longitude '130E'; expected a number from -180 to 180",
        "60340.0 | x       | World Port Index number 'x'; expected a number",
        "Rajin   | ''      | an empty port name; expected the name of the port",
        "KP NAJ  | KP-NAJ  | UN/LOCODE 'KP-NAJ'; expected such as KP NAJ, or nothing",
      })
  void aBadRowIsToldByLineAndSkipped(String good, String bad, String fault) {
    Asking asking = asking(HEADER, RAJIN, RAJIN.replaceFirst(good, bad)).called("Rajin");

    assertThat(asking.faults()).containsExactly("pub150.csv:3:1: " + fault);
    assertThat(asking.rows()).containsExactly("pub150.csv:2");
  }
}
