package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.usecase.Loader;
import org.portolan.usecase.access.Access;
import org.portolan.usecase.access.Right;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Data sets that are sent. */
@WebTest
class LoadedOverRestTest {
  private static final Map<String, String> SMALL =
      Map.of(
          "dataset.yaml", "id: small\ntitle: A small one\n",
          "places.csv", "id,name,kind,country\nsomewhere,Somewhere,PORT,KP\n");

  @Autowired private MockMvcTester mvc;
  @Autowired private FakeLoader loader;
  @Autowired private Access access;
  @Autowired private Path folder;

  private String key = "";

  @BeforeEach
  void nothingIsHeld() {
    loader.hold(() -> Corpus.EMPTY);
    key = access.makeKey("the loader", Right.LOAD, Optional.empty()).key();
  }

  private MockHttpServletResponse send(String query, byte[] body) {
    return send(query, "application/zip", body);
  }

  private MockHttpServletResponse send(String query, String type, byte[] body) {
    return Asking.answer(
            mvc.post()
                .uri("/api/v1/datasets" + query)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .content(body))
        .result()
        .getResponse();
  }

  private static Object at(MockHttpServletResponse response, String path)
      throws UnsupportedEncodingException {
    return JsonPath.read(response.getContentAsString(StandardCharsets.UTF_8), path);
  }

  private String lastRecorded() throws IOException {
    try (Stream<String> lines = Files.lines(folder.resolve("audit.jsonl"))) {
      return lines.reduce((earlier, later) -> later).orElseThrow();
    }
  }

  @Test
  void aDataSetIsLoadedAndTheAnswerTellsWhatChanged() throws IOException {
    int before = loader.loaded().size();

    MockHttpServletResponse answer = send("", ZipOf.files(SMALL));

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(RestText.strings(answer, "$.changes[*].id")).containsExactly("somewhere");
    assertThat(at(answer, "$.added")).isEqualTo(1);
    assertThat(at(answer, "$.dryRun")).isEqualTo(false);
    assertThat(answer.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
    assertThat(loader.loaded()).hasSize(before + 1);
  }

  @Test
  void theRecordTellsWhoLoadedWhatFromWhich() throws IOException {
    MockHttpServletResponse answer = send("", ZipOf.files(SMALL));

    String line = lastRecorded();
    assertThat(JsonPath.<String>read(line, "$.by")).endsWith("(the loader)");
    assertThat(JsonPath.<String>read(line, "$.event")).isEqualTo("LOAD_DONE");
    assertThat(JsonPath.<String>read(line, "$.sha256")).isEqualTo(at(answer, "$.sha256"));
    assertThat(line).doesNotContain(key);
  }

  @Test
  void aDryRunLoadsNothing() throws IOException {
    int before = loader.loaded().size();

    MockHttpServletResponse answer = send("?dryRun=true", ZipOf.files(SMALL));

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(at(answer, "$.dryRun")).isEqualTo(true);
    assertThat(at(answer, "$.added")).isEqualTo(1);
    assertThat(loader.loaded()).hasSize(before);
  }

  @Test
  void aDryRunTellsEachPropertyAsItIsAndAsItWouldBe() throws IOException {
    loader.hold(
        () ->
            Corpus.builder()
                .add(
                    new Place(
                        new Id("somewhere"),
                        "Somewhere",
                        PlaceKind.CITY,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Place.Register.NONE,
                        Optional.of("was here")))
                .build());

    MockHttpServletResponse answer = send("?dryRun=true", ZipOf.files(SMALL));

    assertThat(RestText.strings(answer, "$.changes[0].fields[*].field"))
        .containsExactly("country", "kind", "note");
    assertThat(at(answer, "$.changes[0].fields[0].before")).isNull();
    assertThat(at(answer, "$.changes[0].fields[0].after")).isEqualTo("KP");
    assertThat(at(answer, "$.changes[0].fields[1].before")).isEqualTo("CITY");
    assertThat(at(answer, "$.changes[0].fields[1].after")).isEqualTo("PORT");
    assertThat(at(answer, "$.changes[0].fields[2].after")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "../places.csv, a path out of the archive",
    "documents/A.yaml, 'a name that differs from that of ''documents/A.yaml'' in letter case alone'",
    "Places.csv, unknown file name"
  })
  void whatIsHostileIsAFaultAndNothingIsLoaded(String file, String what) throws IOException {
    int before = loader.loaded().size();
    Map<String, String> files = new TreeMap<>(SMALL);
    files.put(file, "x");
    files.put("documents/a.yaml", "document: {id: a, title: A}");

    MockHttpServletResponse answer = send("", ZipOf.files(files));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(RestText.strings(answer, "$.faults[*].what")).contains(what);
    assertThat(loader.loaded()).hasSize(before);
    assertThat(folder.resolve("uploads")).isEmptyDirectory();
  }

  @Test
  void anArchiveThatUnpacksToMoreThanItMayIsAFault() throws IOException {
    Map<String, String> files = new TreeMap<>(SMALL);
    files.put("documents/bomb.yaml", "# ".repeat(9_000_000));

    MockHttpServletResponse answer = send("", ZipOf.files(files));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(RestText.strings(answer, "$.faults[*].what")).containsExactly("too many bytes");
  }

  @Test
  void aRecordThatCannotBeWrittenLetsNothingBeLoaded() throws IOException {
    int before = loader.loaded().size();
    Path record = folder.resolve("audit.jsonl");
    Path aside = folder.resolve("aside.jsonl");
    if (Files.exists(record)) {
      Files.move(record, aside);
    }
    Files.createDirectory(record);
    try {
      MockHttpServletResponse answer = send("", ZipOf.files(SMALL));

      assertThat(answer.getStatus()).isEqualTo(507);
      assertThat(at(answer, "$.code")).isEqualTo("CANNOT_WRITE");
      assertThat(at(answer, "$.detail"))
          .asString()
          .startsWith("The record of loads cannot be written (")
          .endsWith("); nothing was loaded.")
          .doesNotContain(folder.toString());
      assertThat(loader.loaded()).hasSize(before);
    } finally {
      Files.delete(record);
      if (Files.exists(aside)) {
        Files.move(aside, record);
      }
    }
  }

  @Test
  void everyFaultIsToldAndNothingIsLoaded() throws IOException {
    int before = loader.loaded().size();
    byte[] faulty =
        ZipOf.files(
            Map.of(
                "dataset.yaml", "id: small\ntitle: A small one\n",
                "places.csv", "id,name,kind,country\na,A,PORTT,KP\nb,B,PORT,Korea\n"));

    MockHttpServletResponse answer = send("", faulty);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentType()).startsWith("application/problem+json");
    assertThat(at(answer, "$.code")).isEqualTo("FAULTY_DATA_SET");
    assertThat(RestText.strings(answer, "$.faults[*].value")).containsExactly("PORTT", "Korea");
    assertThat(loader.loaded()).hasSize(before);
  }

  @Test
  void whatIsNoArchiveIsAFaultThatDoesNotTellWhereTheServerKeepsIt() throws IOException {
    MockHttpServletResponse answer = send("", "no archive".getBytes(StandardCharsets.UTF_8));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(RestText.strings(answer, "$.faults[*].file")).containsExactly("archive");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).doesNotContain("uploads");
  }

  @Test
  void anotherTypeIsRefused() {
    assertThat(send("", "text/csv", new byte[0]).getStatus()).isEqualTo(415);
  }

  @Test
  void anArchiveThatIsTooLargeIsRefusedAndLeavesNothingBehind() throws IOException {
    MockHttpServletResponse answer = send("", new byte[1_000_001]);

    assertThat(answer.getStatus()).isEqualTo(413);
    assertThat(at(answer, "$.code")).isEqualTo("TOO_LARGE");
    if (Files.exists(folder.resolve("uploads"))) {
      assertThat(folder.resolve("uploads")).isEmptyDirectory();
    }
  }

  @Test
  void aContradictionIsAConflict() throws IOException {
    loader.hold(
        () -> {
          throw new Loader.Refused("somewhere is a vessel", new IllegalStateException());
        });

    MockHttpServletResponse answer = send("", ZipOf.files(SMALL));

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(at(answer, "$.detail")).asString().contains("somewhere is a vessel");
    assertThat(lastRecorded()).contains("LOAD_REFUSED");
  }

  @Test
  void whileOneIsLoadedAnotherIsToldToWait() {
    StringBuilder seen = new StringBuilder();
    loader.hold(
        () -> {
          seen.append(send("", ZipOf.files(SMALL)).getStatus());
          return Corpus.EMPTY;
        });

    assertThat(send("", ZipOf.files(SMALL)).getStatus()).isEqualTo(200);

    assertThat(seen.toString()).isEqualTo("503");
  }

  @Test
  void whatIsBeingLoadedIsTold() {
    StringBuilder seen = new StringBuilder();
    loader.hold(
        () -> {
          seen.append(loading());
          return Corpus.EMPTY;
        });

    send("", ZipOf.files(SMALL));

    assertThat(JsonPath.<String>read(seen.toString(), "$.loading.dataSet")).isEqualTo("small");
    assertThat(JsonPath.<Integer>read(seen.toString(), "$.loading.total")).isEqualTo(2);
    assertThat(loading()).isEqualTo("{\"loading\":null}");
  }

  private String loading() {
    return Asking.answer(mvc.get().uri("/api/v1/datasets/loading")).body();
  }
}
