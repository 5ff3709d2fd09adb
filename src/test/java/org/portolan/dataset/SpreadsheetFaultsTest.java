package org.portolan.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.dataset.DataSetText.good;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.portolan.domain.evidence.ContentHash;

class SpreadsheetFaultsTest {
  @Test
  void aLatitudeBeyondThePolesIsAFault() {
    assertThat(good().replace("places.csv", "42.25", "142").faults())
        .containsExactly("places.csv:3:27: latitude '142'; expected a number from -90 to 90");
  }

  @Test
  void aLongitudeThatIsNoNumberIsAFault() {
    assertThat(good().replace("places.csv", "130.28", "130°17'E").faults())
        .containsExactly(
            "places.csv:3:33: longitude '130°17'E'; expected a number from -180 to 180");
  }

  @Test
  void coordinatesWithoutASourceAreAFault() {
    assertThat(good().replace("places.csv", "\"GeoNames, about 1 km\"", "").faults())
        .containsExactly(
            "places.csv:3:40: an empty coordinates_source; expected a latitude, a longitude and a"
                + " coordinates_source together, or none of them");
  }

  @Test
  void aLatitudeAloneIsAFault() {
    assertThat(good().replace("places.csv", "130.28", "").faults())
        .containsExactly(
            "places.csv:3:33: an empty longitude; expected a latitude, a longitude and a"
                + " coordinates_source together, or none of them");
  }

  @Test
  void aSourceOfNoCoordinatesIsAFault() {
    assertThat(good().replace("places.csv", "42.25,130.28", ",").faults())
        .containsExactly(
            "places.csv:3:29: coordinates_source 'GeoNames, about 1 km'; expected a latitude and a"
                + " longitude beside it, or none of the three");
  }

  @Test
  void aHeaderWithOneOfTheCoordinateColumnsAloneIsAFault() {
    assertThat(good().with("places.csv", "id,name,kind,latitude\nrajin,Rajin,PORT,42\n").faults())
        .contains(
            "places.csv:1:1: no column 'coordinates_source'; expected the header to name it",
            "places.csv:1:1: no column 'longitude'; expected the header to name it");
  }

  @Test
  void aKindNearARightOneIsSuggested() {
    assertThat(good().replace("places.csv", "CITY", "city").faults())
        .containsExactly(
            "places.csv:5:23: kind 'city'; expected PORT, DEPOT, RAIL_YARD, STATION, CITY, BRIDGE,"
                + " SPACEPORT, NAVAL_BASE, SITE, RIVER, REGION, COUNTRY, BORDER or FRONT_LINE; did"
                + " you mean CITY?");
  }

  @Test
  void anUnknownColumnIsAFaultWithTheNearestRightOne() {
    assertThat(good().replace("places.csv", "latitude", "lattitude").faults())
        .containsExactly(
            "places.csv:1:30: column 'lattitude'; expected some of the columns id,name,kind,country,"
                + "part_of,latitude,longitude,coordinates_source,geonames,unlocode,wikidata,note;"
                + " did you mean latitude?");
  }

  @Test
  void aColumnThatStandsTwiceIsAFault() {
    assertThat(good().replace("subjects.csv", "id,type", "id,type,type").faults())
        .containsExactly("subjects.csv:1:9: column 'type'; expected each column once");
  }

  @Test
  void aMissingRequiredColumnIsAFaultOnce() {
    assertThat(good().replace("actors.csv", "id,name", "id").faults())
        .containsExactly("actors.csv:1:1: no column 'name'; expected the header to name it");
  }

  @Test
  void columnsSeparatedBySemicolonsAreAFaultThatSaysSo() {
    assertThat(good().with("subjects.csv", "id;type\n").faults())
        .contains(
            "subjects.csv:1:1: column 'id;type'; expected some of the columns id,type,note,"
                + " separated by commas");
  }

  @Test
  void anEmptyRequiredCellIsAFault() {
    assertThat(good().replace("places.csv", "Tikhoretsk", "").faults())
        .containsExactly("places.csv:5:12: an empty name; expected the name to show");
  }

  @Test
  void aRowWithTooFewCellsIsAFaultAndReferencesToItAreNot() {
    assertThat(good().replace("places.csv", "dunay,Dunay,PORT,RU,,,,,,", "dunay,Dunay").faults())
        .containsExactly("places.csv:4:1: a row of 2 cells; expected 10, as in the header");
  }

  @Test
  void aRowWithTooManyCellsIsAFault() {
    assertThat(good().replace("subjects.csv", "SIGHTING", "SIGHTING,,").faults())
        .containsExactly("subjects.csv:2:1: a row of 4 cells; expected 2, as in the header");
  }

  @Test
  void aQuoteThatIsNeverClosedIsAFaultWhereItOpensAndNothingMore() {
    assertThat(good().replace("places.csv", "1 km\"", "1 km").faults())
        .containsExactly(
            "places.csv:3:40: a broken quote; expected a quoted cell to end with one \" and to"
                + " double any inside it");
  }

  @Test
  void textAfterAClosingQuoteIsAFault() {
    assertThat(good().replace("places.csv", "1 km\"", "1 km\" or so").faults())
        .containsExactly(
            "places.csv:3:40: a broken quote; expected a quoted cell to end with one \" and to"
                + " double any inside it");
  }

  @Test
  void positionsAreExactAfterAQuotedCellOfSeveralLines() {
    assertThat(
            good()
                .with(
                    "subjects.csv",
                    """
                    note,id,type
                    "one
                    two; 😀 ""three\"\"\",containers,SIGHTNG
                    """)
                .faults())
        .containsExactly(
            "subjects.csv:3:30: type 'SIGHTNG'; expected SIGHTING, TOTAL, EVENT or RULE; did you"
                + " mean SIGHTING?");
  }

  @Test
  void positionsAreCountedInCharactersNotInBytesOrSurrogates() {
    assertThat(good().replace("places.csv", "Tikhoretsk,CITY", "😀 나진,TOWN").faults())
        .first()
        .asString()
        .startsWith("places.csv:5:17: kind 'TOWN'; expected PORT");
  }

  @Test
  void aFileThatIsNotUtf8IsAFaultAtTheFirstBadByte() {
    byte[] latin =
        "id,name,kind\nkorea,Korea,COUNTRY\nrajin,Raj\u00EDn,PORT\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(good().with("places.csv", latin).faults())
        .containsExactly("places.csv:3:10: byte 'ED'; expected text in UTF-8");
  }

  @Test
  void aFileCutInTheMiddleOfACharacterIsAFault() {
    byte[] whole = "id,name\nangara,안".getBytes(StandardCharsets.UTF_8);
    assertThat(good().with("vessels.csv", Arrays.copyOf(whole, whole.length - 1)).faults())
        .containsExactly("vessels.csv:2:8: byte 'EC'; expected text in UTF-8");
  }

  @Test
  void aNulIsAFault() {
    assertThat(good().replace("actors.csv", "Seoul", "Se\u0000oul").faults())
        .containsExactly(
            "actors.csv:3:9: control character 'U+0000'; expected text without control"
                + " characters");
  }

  @Test
  void anEmptyFileIsAFault() {
    assertThat(good().with("links.csv", "").faults())
        .containsExactly("links.csv:1:1: an empty file; expected some content, or no such file");
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(good().with("places.csv", "\uFEFF" + good().text("places.csv")).faults()).isEmpty();
  }

  @Test
  void windowsLineEndsAreRead() {
    DataSetText windows = good();
    good()
        .files()
        .keySet()
        .forEach(file -> windows.with(file, good().text(file).replace("\n", "\r\n")));
    assertThat(ContentHash.of(windows.complete().corpus()))
        .isEqualTo(ContentHash.of(good().complete().corpus()));
  }

  @Test
  void blankRowsAreSkipped() {
    assertThat(good().append("subjects.csv", "\n,\n  ,\n").faults()).isEmpty();
  }

  @Test
  void aLastLineNeedsNoEnd() {
    assertThat(good().replace("vessels.csv", "cargo ship\n", "").faults()).isEmpty();
  }

  @Test
  void aCountryThatIsNoIsoCodeIsAFault() {
    assertThat(good().replace("actors.csv", "KR", "kr").faults())
        .containsExactly(
            "actors.csv:2:27: country 'kr'; expected a country code of ISO 3166-1, two capital"
                + " letters; did you mean KR?");
  }

  @Test
  void anImoNumberWithAWrongCheckDigitIsAFault() {
    assertThat(good().replace("vessels.csv", "1234567", "1234568").faults())
        .containsExactly("vessels.csv:2:18: imo '1234568'; expected the last digit 7");
  }

  @Test
  void anImoNumberOfEightDigitsIsAFault() {
    assertThat(good().replace("vessels.csv", "1234567", "12345678").faults())
        .containsExactly("vessels.csv:2:18: imo '12345678'; expected seven digits");
  }

  @Test
  void anMmsiOfEightDigitsIsAFault() {
    assertThat(good().replace("vessels.csv", "123456789", "12345678").faults())
        .containsExactly("vessels.csv:2:26: mmsi '12345678'; expected nine digits");
  }

  @Test
  void aCallSignOfAnotherFormIsAFault() {
    assertThat(good().replace("vessels.csv", "ABCD", "12CD").faults())
        .containsExactly(
            "vessels.csv:2:36: call_sign '12CD'; expected four to seven capital letters and digits,"
                + " a letter among the first two");
  }

  @Test
  void anMmsiOfAnotherCountryThanTheFlagIsARemarkAndNoFault() {
    assertThat(good().replace("vessels.csv", "123456789", "352456789").remarks())
        .containsExactly(
            "vessels.csv:2:26: mmsi '352456789'; expected three digits of the flag RU first; 352"
                + " are those of PA");
  }

  @Test
  void anMmsiThatIsNoShipsIsARemark() {
    assertThat(good().remarks())
        .containsExactly(
            "vessels.csv:2:26: mmsi '123456789'; expected three digits of a country first; 123 are"
                + " nobody's");
  }

  @Test
  void anMmsiOfTheFlagOrWithoutAFlagIsNoRemark() {
    assertThat(good().replace("vessels.csv", "123456789", "273456789").remarks()).isEmpty();
    assertThat(good().replace("vessels.csv", "123456789,ABCD,RU", "352456789,ABCD,").remarks())
        .isEmpty();
  }

  @Test
  void numbersOfGazetteersHaveTheirForms() {
    assertThat(
            good()
                .with(
                    "places.csv",
                    good()
                        .text("places.csv")
                        .replace("unlocode\n", "unlocode,wikidata\n")
                        .replace(",,\n", ",,,\n")
                        .replace("2042645,KPRJN", "GN2042645,KP RJN,42"))
                .faults())
        .containsExactly(
            "places.csv:3:63: geonames 'GN2042645'; expected a GeoNames number",
            "places.csv:3:73: unlocode 'KP RJN'; expected a UN/LOCODE without blanks, such as"
                + " RUVYP",
            "places.csv:3:80: wikidata '42'; expected a Wikidata item, such as Q42");
  }

  @Test
  void aLegThatGoesNowhereIsAFault() {
    assertThat(good().append("movements.csv", "still,,rajin,rajin,,\n").faults())
        .contains("movements.csv:4:14: to 'rajin'; expected another place than it starts from");
  }

  @Test
  void aLinkOfOnePlaceIsAFault() {
    assertThat(good().replace("links.csv", "korea,dunay", "korea,korea").faults())
        .containsExactly("links.csv:2:19: to 'korea'; expected another place than it starts from");
  }

  @Test
  void theSameSpellingOfOneEntityTwiceIsAFault() {
    assertThat(good().append("names.csv", "rajin,Najin,ko,,\n").faults())
        .containsExactly(
            "names.csv:4:7: name 'Najin'; expected each spelling of rajin once; it stands at line 2"
                + " already");
  }

  @Test
  void aLanguageThatIsNoTagIsAFault() {
    assertThat(good().replace("names.csv", "Najin,en", "Najin,en_GB").faults())
        .containsExactly(
            "names.csv:2:13: lang 'en_GB'; expected a language tag of BCP 47, such as en or ko");
  }

  @Test
  void aNameOfSeveralLinesIsAFault() {
    assertThat(good().replace("actors.csv", "Seoul", "\"Se\noul\"").faults())
        .containsExactly(
            "actors.csv:3:7: name 'Se\\u000Aoul'; expected one line without control characters");
  }

  @Test
  void aNameWithoutEndIsAFaultThatQuotesItsStart() {
    assertThat(good().replace("actors.csv", "Seoul", "S".repeat(501)).faults())
        .containsExactly(
            "actors.csv:3:7: name '%s…'; expected one line of at most 500 characters"
                .formatted("S".repeat(60)));
  }

  @Test
  void aFileThatIsWrongAllOverStopsCounting() {
    String rows = "x,FACTORY\n".repeat(5000);
    assertThat(good().with("subjects.csv", "id,type\n" + rows).faults())
        .hasSizeBetween(1001, 1010)
        .anyMatch(fault -> fault.contains("more faults; expected the first 1000"));
  }

  @Test
  void cellsFarIntoALongFileKeepTheirPositions() {
    StringBuilder rows = new StringBuilder(good().text("subjects.csv"));
    for (int i = 0; i < 20_000; i++) {
      rows.append("event-").append(i).append(",EVENT\n");
    }
    assertThat(good().with("subjects.csv", rows + "last,EVNT\n").faults())
        .containsExactly(
            "subjects.csv:20004:6: type 'EVNT'; expected SIGHTING, TOTAL, EVENT or RULE; did you"
                + " mean EVENT?");
  }
}
