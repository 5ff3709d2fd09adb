package org.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN;
import static org.springframework.http.HttpHeaders.ACCESS_CONTROL_REQUEST_HEADERS;
import static org.springframework.http.HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD;
import static org.springframework.http.HttpHeaders.ORIGIN;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.usecase.Neo4jBrowser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What Neo4j Browser loads from Portolan. */
@WebTest
@Import(BrowserFilesTest.WithBrowser.class)
class BrowserFilesTest {
  private static final String BROWSER = "http://localhost:7474";
  private static final String GUIDE = "/neo4j-browser/guide.html";
  private static final String STYLE = "/neo4j-browser/portolan.grass";
  private static final String QUERIES = "/neo4j-browser/portolan-queries.zip";

  /** Not a stereotype, so that no scan finds it. */
  static class WithBrowser {
    @Bean
    Neo4jBrowser neo4jBrowser() {
      return new Neo4jBrowser(
          URI.create(BROWSER + "/browser/"), Optional.empty(), URI.create("http://localhost:8080"));
    }
  }

  @Autowired private MockMvcTester mvc;
  @Autowired private Asking asking;

  private MockHttpServletResponse get(String path, String origin) {
    return mvc.get().uri(path).header(ORIGIN, origin).exchange().getResponse();
  }

  @Test
  void restTellsTheLinks() {
    assertThat(asking.get("/neo4j-browser").at("$.guide"))
        .isEqualTo(
            BROWSER
                + "/browser/?cmd=guide&arg=http%3A%2F%2Flocalhost%3A8080%2Fneo4j-browser%2Fguide.html");
  }

  @Test
  void theGuideIsWholeAndNamesThisPortolan() {
    String guide = asking.at(GUIDE).body();

    assertThat(guide)
        .contains("exec-topic=\"style http://localhost:8080/neo4j-browser/portolan.grass\"")
        .contains("-[:LEG*1..4]-&gt;(:Place {id: &#39;tikhoretsk&#39;})")
        .doesNotContain("{{", "}}", "// ");
    assertThat(guide.split("<slide>", -1)).hasSize(11);
  }

  @Test
  void nothingInTheGuideIsWhatBrowserCutsOut() {
    assertThat(asking.at(GUIDE).body())
        .doesNotContain("<script")
        .doesNotContainPattern("\\son\\S+\\s*=");
  }

  @Test
  void everyLinkOfTheGuideIsAnswered() {
    Stream.of(asking.at(GUIDE).body().split("href=\"", -1))
        .skip(1)
        .map(rest -> rest.substring(0, rest.indexOf('"')).replace("&amp;", "&"))
        .forEach(
            link -> {
              assertThat(link).startsWith("http://localhost:8080/");
              assertThat(asking.at(link.substring("http://localhost:8080".length())).status())
                  .as(link)
                  .isEqualTo(200);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {GUIDE, STYLE, QUERIES})
  void browserMayLoadIt(String path) {
    for (String origin : List.of(BROWSER, "http://127.0.0.1:7474")) {
      MockHttpServletResponse answer = get(path, origin);

      assertThat(answer.getStatus()).isEqualTo(200);
      assertThat(answer.getHeader(ACCESS_CONTROL_ALLOW_ORIGIN)).isEqualTo(origin);
      assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
    }
  }

  @Test
  void browserMayAskForItWithHeadersOfItsOwn() {
    MockHttpServletResponse answer =
        mvc.options()
            .uri(GUIDE)
            .header(ORIGIN, BROWSER)
            .header(ACCESS_CONTROL_REQUEST_METHOD, "GET")
            .header(ACCESS_CONTROL_REQUEST_HEADERS, "cache-control,pragma")
            .exchange()
            .getResponse();

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getHeader(ACCESS_CONTROL_ALLOW_ORIGIN)).isEqualTo(BROWSER);
  }

  @ParameterizedTest
  @ValueSource(strings = {GUIDE, STYLE, QUERIES})
  void noOtherOriginMay(String path) {
    assertThat(get(path, "http://localhost:7475").getStatus()).isEqualTo(403);
  }

  @Test
  void nothingElseIsOpenToBrowser() {
    assertThat(get("/api/v1/places", BROWSER).getHeader(ACCESS_CONTROL_ALLOW_ORIGIN)).isNull();
  }

  @Test
  void theArchiveHoldsTheQueriesOfTheGuideAndThoseOfTheLibrary() throws IOException {
    List<String> files = new ArrayList<>();
    files.addAll(files("Portolan library/", Path.of("cypher", "query")));
    files.addAll(files("Portolan/", Path.of("cypher", "browser", "queries")));

    assertThat(archive().keySet()).containsExactlyInAnyOrderElementsOf(files);
  }

  @Test
  void aQueryOfTheLibraryHasItsNameAndTheParametersOfItsExample() throws IOException {
    Map<String, String> archive = archive();
    for (String name : files("", Path.of("cypher", "query"))) {
      String query = Files.readString(Path.of("cypher", "query", name));
      List<String> examples =
          query
              .lines()
              .filter(line -> line.startsWith("//   :param "))
              .map(line -> line.substring(5))
              .toList();

      assertThat(archive.get("Portolan library/" + name))
          .startsWith("// " + name.replace(".cypher", "") + "\n")
          .endsWith(query)
          .contains(examples.isEmpty() ? "" : "\n" + String.join("\n", examples) + "\n//");
    }
  }

  private static List<String> files(String prefix, Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).map(file -> prefix + file.getFileName()).toList();
    }
  }

  private Map<String, String> archive() throws IOException {
    Map<String, String> archive = new LinkedHashMap<>();
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(get(QUERIES, BROWSER).getContentAsByteArray()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        archive.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return archive;
  }

  @Test
  void theArchiveIsTheSameBytesEachTime() {
    assertThat(get(QUERIES, BROWSER).getContentAsByteArray())
        .isEqualTo(get(QUERIES, BROWSER).getContentAsByteArray());
  }
}
