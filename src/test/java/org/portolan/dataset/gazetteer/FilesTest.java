package org.portolan.dataset.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.portolan.dataset.gazetteer.Asking.geonames;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files are taken, in archives and by themselves. */
class FilesTest {
  private static final String RAJIN =
      geonames("2042645", "Rajin", "Najin", "42.25559 130.28308", "P.PPLA", "KP");

  @TempDir private Path folder;

  private Asking asking() {
    return new Asking(folder);
  }

  @Test
  void aZipIsReadAsPublished() {
    assertThat(
            asking()
                .zip(
                    "allCountries.zip",
                    "readme.txt",
                    "This work is licensed\n",
                    "allCountries.txt",
                    RAJIN + "\n")
                .called("Rajin")
                .rows())
        .containsExactly("allCountries.zip/allCountries.txt:1");
  }

  @Test
  void aZipOfSeveralPartsIsReadWhole() {
    String row = ",KP,NAJ,%s,%s,,1-------,RL,0401,,4215N 13017E,\n";
    Gathered gathered =
        asking()
            .zip(
                "loc.zip",
                "CodeListPart1.csv",
                row.formatted("Rajin", "Rajin"),
                "CodeListPart2.csv",
                row.formatted("Najin", "Najin"),
                "SubdivisionCodes.csv",
                "KP,01,Pyongyang,Capital City\n")
            .called("Rajin", "Najin")
            .read();

    assertThat(gathered.entries()).extracting(Entry::name).containsExactly("Rajin", "Najin");
    assertThat(gathered.tallies()).hasSize(2);
  }

  @Test
  void severalGazetteersAreReadTogether() {
    assertThat(
            asking()
                .file(
                    "wpi.csv", "INDEX_NO,PORT_NAME,COUNTRY,LATITUDE,LONGITUDE", "1,RAJIN,KP,42,130")
                .file("loc.csv", ",KP,NAJ,Rajin,Rajin,,1-------,RL,0401,,,")
                .file("geo.txt", RAJIN)
                .called("Rajin")
                .read()
                .tallies())
        .extracting(Tally::publisher)
        .containsExactly(Publisher.WORLD_PORT_INDEX, Publisher.UN_LOCODE, Publisher.GEONAMES);
  }

  @Test
  void aBrokenFirstRowDoesNotHideWhatAFileIs() {
    Asking asking = asking().file("a.txt", "nonsense", RAJIN).called("Rajin");

    assertThat(asking.rows()).containsExactly("a.txt:2");
    assertThat(asking.faults())
        .containsExactly("a.txt:1:1: a row of 1 cells; expected 19 between tabs");
  }

  @Test
  void aTextTooLongForANameIsPassedOver() {
    String endless = "a.".repeat(100_000) + "aa";
    Asking asking =
        asking()
            .file("geo.txt", RAJIN.replace("Najin", endless), RAJIN)
            .file(
                "loc.csv",
                ",KP,NAJ,a" + " ".repeat(500_000) + "b,Rajin,,1-------,RL,0401,,,",
                ",KP,NAJ," + endless + ",Rajin,,1-------,RL,0401,,,")
            .called("Rajin");

    assertThat(asking.rows()).containsExactly("geo.txt:1", "loc.csv:1", "loc.csv:2");
  }

  @Test
  void carriageReturnsAndBlankLinesDoNotMatter() {
    Asking asking = asking().file("a.txt", RAJIN + "\r", "", "\r", RAJIN + "\r").called("Rajin");

    assertThat(asking.faults()).isEmpty();
    assertThat(asking.read().tallies().get(0).rows()).isEqualTo(2);
    assertThat(asking.only().kindWord()).isEqualTo("PPLA");
  }

  @Test
  void anotherFileIsRefused() {
    assertRefused(
        asking().file("places.csv", "id,name,kind", "rajin,Rajin,PORT"),
        "places.csv: no gazetteer that is known here; expected a GeoNames dump");
    assertRefused(asking().file("empty.txt", ""), "empty.txt: no gazetteer that is known here");
    assertRefused(
        asking().zip("some.zip", "a.txt", "nothing\n"), "some.zip: no gazetteer that is known");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertRefused(
        asking().of(folder.resolve("none.txt")),
        "none.txt: cannot be read (there is none); expected a file or zip that can be read");
  }

  @Test
  void aFolderIsRefused() {
    assertRefused(asking().of(folder), ": a folder; expected a file or a zip");
  }

  @Test
  void aZipThatIsNoneIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("bad.zip"), RAJIN);

    assertRefused(asking().of(file), "bad.zip: cannot be read (");
  }

  @Test
  void aZipThatBreaksOffMidwayAnswersNothing() throws IOException {
    StringBuilder rows = new StringBuilder();
    IntStream.range(1, 20_000)
        .forEach(
            i -> rows.append(RAJIN.replace("2042645", Integer.toString(i * 7919))).append('\n'));
    asking().zip("good.zip", "allCountries.txt", rows.toString());
    byte[] content = Files.readAllBytes(folder.resolve("good.zip"));
    // In the middle of what is packed.
    for (int i = content.length / 2; i < content.length / 2 + 50; i++) {
      content[i] = (byte) ~content[i];
    }
    Path bad = Files.write(folder.resolve("broken.zip"), content);

    assertRefused(asking().of(bad).called("Rajin"), "cannot be read (");
  }

  private static void assertRefused(Asking asking, String message) {
    assertThatExceptionOfType(NoGazetteer.class)
        .isThrownBy(asking::read)
        .withMessageContaining(message);
  }

  @Test
  void progressIsToldAndReachesTheEnd() throws IOException {
    Path file = folder.resolve("many.txt");
    String rows = (RAJIN + "\n").repeat(250_000);
    Files.writeString(file, rows);
    List<String> told = new ArrayList<>();

    GazetteerReader.read(
        List.of(file),
        new Wanted(List.of()),
        3,
        (name, lines, bytes, size) -> told.add(lines + " " + (bytes <= size)));

    assertThat(told).containsExactly("100000 true", "200000 true", "250000 true");
  }
}
