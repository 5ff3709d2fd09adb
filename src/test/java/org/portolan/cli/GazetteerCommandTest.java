package org.portolan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portolan.AtTheDesk;
import org.portolan.AtTheDesk.Ran;
import org.portolan.domain.evidence.Corpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asking gazetteers on the command line; the rows of the code list are made up. */
class GazetteerCommandTest {
  private final AtTheDesk desk = new AtTheDesk(Corpus.EMPTY);

  @TempDir private Path folder;
  private String cities = "";
  private String codes = "";
  private String dataSet = "";

  @BeforeEach
  void writeFiles() throws IOException, URISyntaxException {
    cities =
        Path.of(
                Objects.requireNonNull(
                        GazetteerCommandTest.class.getResource("/gazetteer/cities500-excerpt.txt"))
                    .toURI())
            .toString();
    codes =
        write(
                "codes.csv",
                "Country,Location,Name,NameWoDiacritics,Function,Coordinates",
                "KP,NAJ,Najin,Najin,1-------,4215N 13017E",
                "KP,XXX,Nowhere,Nowhere,1-------,9915N 13017E")
            .toString();
    Files.createDirectory(folder.resolve("case"));
    write("case/dataset.yaml", "id: a-case", "title: A case");
    write(
        "case/places.csv",
        "id,name,kind,country,latitude,longitude,coordinates_source",
        "rajin,Rajin,PORT,KP,42.25,130.28,an atlas",
        "tikhoretsk,Tikhoretsk,CITY,RU,,,",
        "border,Border,BORDER,,,,");
    write("case/names.csv", "entity,name,lang", "rajin,Najin,en", "tikhoretsk,Тихорецк,ru");
    dataSet = folder.resolve("case").toString();
  }

  private Path write(String name, String... lines) throws IOException {
    return Files.write(folder.resolve(name), List.of(lines));
  }

  @Test
  void aDataSetGetsProposalsWithRowLicenceAndReason() {
    Ran ran = desk.run("gazetteer", cities, codes, "--data-set", dataSet);

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("A case: no faults\nborder, BORDER\n   a line has no point")
        .contains(
            """
            rajin, PORT, KP
               1. UN/LOCODE: Najin, port, KP, codes.csv:2
                  found by the name Najin
                  latitude 42.25, longitude 130.28333 (0.3 km from the place's own);\
             coordinates_source "UN/LOCODE KPNAJ, to the minute, about 2 km (codes.csv:2)"
                  unlocode KPNAJ
                  spellings: Najin
               left out, of another kind: 1 row: Rajin (PPLA) cities500-excerpt.txt:1
            """,
            "   2. GeoNames: Parkovyy, PPL, RU, cities500-excerpt.txt:3\n",
            "   cities500-excerpt.txt: GeoNames, UTF-8, 7 rows, ",
            "   codes.csv: UN/LOCODE, UTF-8, 1 row, 1 name, 1 country, 1 broken row skipped\n"
                + "      codes.csv:3:1: coordinates '9915N 13017E'; expected degrees and minutes",
            "Whom to name where you copy from\n   GeoNames (https://www.geonames.org/), Creative"
                + " Commons Attribution 4.0",
            "neither the graph nor the data set has changed");
  }

  @Test
  void progressGoesToTheOtherStreamInLines() {
    Ran ran = desk.run("gazetteer", cities, "--name", "Rajin");

    assertThat(ran.err()).isEqualTo("cities500-excerpt.txt: 100 %, 7 lines\n");
  }

  @Test
  void oneNameIsLookedUpWithoutADataSet() {
    Ran ran = desk.run("gazetteer", cities, "--name", "Najin", "--country", "KP", "--kind", "CITY");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Najin, CITY, KP\n   1. GeoNames: Rajin, PPLA, KP, cities500-excerpt.txt:1\n");
  }

  @Test
  void aNameThatNoRowHasEndsSo() {
    Ran ran = desk.run("gazetteer", cities, "--name", "Atlantis");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).startsWith("Atlantis\n   no row agrees\n");
  }

  @Test
  void withoutAQuestionTheFilesAreSummedUp() {
    Ran ran = desk.run("gazetteer", cities, codes);

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("Read\n   cities500-excerpt.txt: GeoNames, UTF-8, 7 rows, ")
        .contains("2 countries")
        .endsWith("Ask about places with --data-set DIR, or about one with --name NAME.\n");
  }

  @Test
  void jsonSaysTheSame() {
    Ran ran = desk.run("gazetteer", codes, "--data-set", dataSet, "--json");

    JsonNode answer = JsonMapper.shared().readTree(ran.out());
    JsonNode rajin = answer.get("proposals").get(1);
    assertThat(rajin.get("place").asString()).isEqualTo("rajin");
    assertThat(rajin.get("names").toString()).isEqualTo("[\"Najin\",\"Rajin\"]");
    JsonNode candidate = rajin.get("candidates").get(0);
    assertThat(candidate.get("row").asString()).isEqualTo("codes.csv:2");
    assertThat(candidate.get("unlocode").asString()).isEqualTo("KPNAJ");
    assertThat(candidate.get("geonames").isNull()).isTrue();
    assertThat(candidate.get("reason").asString()).isEqualTo("NAME");
    assertThat(candidate.get("distanceKm").asDouble()).isEqualTo(0.3);
    assertThat(candidate.get("licence").asString()).startsWith("UN/LOCODE, United Nations");
    assertThat(answer.get("files").get(0).get("broken").asInt()).isOne();
    assertThat(ran.err()).contains("A case: no faults");
  }

  @Test
  void proposalsAreWrittenAsASpreadsheetToCopyFrom() throws IOException {
    Path table = folder.resolve("proposals.csv");

    Ran ran = desk.run("gazetteer", codes, "--data-set", dataSet, "--write", table.toString());

    assertThat(ran.code()).isZero();
    assertThat(Files.readAllLines(table))
        .containsExactly(
            "place,candidate,latitude,longitude,coordinates_source,geonames,unlocode,wikidata,"
                + "country,kind_there,spellings,found_by,distance_km,row,remark,licence",
            "rajin,Najin,42.25,130.28333,\"UN/LOCODE KPNAJ, to the minute, about 2 km"
                + " (codes.csv:2)\",,KPNAJ,,KP,port,Najin,Najin,0.3,codes.csv:2,,\"UN/LOCODE,"
                + " United Nations Economic Commission for Europe (https://unece.org/);"
                + " acknowledge UNECE, whose terms apply\"");
  }

  @Test
  void theDataSetStaysAsItIs() throws IOException {
    String before = content();

    desk.run("gazetteer", cities, codes, "--data-set", dataSet);

    assertThat(content()).isEqualTo(before);
  }

  private String content() throws IOException {
    StringBuilder content = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of(dataSet))) {
      for (Path file : files.sorted().toList()) {
        content.append(file).append('\n').append(Files.readString(file));
      }
    }
    return content.toString();
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver() throws IOException {
    Path table = write("proposals.csv", "mine");

    Ran ran = desk.run("gazetteer", codes, "--name", "Najin", "--write", table.toString());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualTo("--write '%s'; expected a file that is not there yet\n".formatted(table));
    assertThat(Files.readString(table)).isEqualTo("mine\n");
  }

  @Test
  void aDataSetWithFaultsIsNotAskedAbout() throws IOException {
    write("case/places.csv", "id,name,kind", "rajin,Rajin,HARBOUR");

    Ran ran = desk.run("gazetteer", codes, "--data-set", dataSet);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("kind 'HARBOUR'").doesNotContain("Read");
  }

  @Test
  void aFileThatIsNoGazetteerEndsSo() {
    Ran ran = desk.run("gazetteer", folder.resolve("none.txt").toString());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("none.txt: cannot be read (there is none); expected");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void badOptionsAreNamed() {
    assertUsage("a --name beside it", "--country", "KP");
    assertUsage("a --name beside it", "--kind", "PORT");
    assertUsage("no --data-set beside it", "--name", "Rajin", "--data-set", dataSet);
    assertUsage("a country code of ISO 3166-1", "--name", "Rajin", "--country", "North Korea");
    assertUsage("a name with a letter or digit", "--name", "!?");
    assertUsage("a --data-set or a --name beside it", "--write", "new.csv");
    assertUsage("0 or more", "--broken", "-1");
    assertUsage("HARBOUR", "--name", "Rajin", "--kind", "HARBOUR");
  }

  private void assertUsage(String message, String... options) {
    String[] line =
        Stream.concat(Stream.of("gazetteer", codes), Stream.of(options)).toArray(String[]::new);
    Ran ran = desk.run(line);
    assertThat(ran.code()).as(message).isEqualTo(2);
    assertThat(ran.err()).contains(message);
  }

  @Test
  void aFileIsNeeded() {
    assertThat(desk.run("gazetteer").code()).isEqualTo(2);
  }

  @Test
  void asManyBrokenRowsAreShownAsAskedFor() {
    assertThat(desk.run("gazetteer", codes, "--broken", "0").out())
        .contains("1 broken row skipped\n      and 1 more broken\n")
        .doesNotContain("9915N");
  }

  @Test
  void progressIsALineATenthOrOneLineOnATerminal() {
    assertThat(steps(false)).hasLineCount(11).contains("a.txt: 10 %, 1,000 lines\n");
    assertThat(steps(true)).contains("\ra.txt: 55 %, 5,500 lines\r").endsWith("\n");
    assertThat(steps(true).chars().filter(c -> c == '\n')).hasSize(1);
  }

  private static String steps(boolean terminal) {
    StringWriter out = new StringWriter();
    ReadingProgress progress = new ReadingProgress(new PrintWriter(out), terminal);
    for (int done = 0; done <= 100; done += 5) {
      progress.at("a.txt", done * 100L, done, 100);
    }
    return out.toString();
  }
}
