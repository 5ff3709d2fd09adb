package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.portolan.neo4j.TestNeo4j;
import org.springframework.context.ConfigurableApplicationContext;

/** Portolan whole, as a user starts it, with a Neo4j of its own. */
class PortolanTest {
  private static final String DATA_SETTING = "--portolan.data=" + RunningPortolan.DATA;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final ConfigurableApplicationContext context = RunningPortolan.context();
  private final String printed = RunningPortolan.printed();

  private record Ran(int code, String out, String err) {}

  private static Ran run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Portolan.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            arguments);
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private HttpResponse<String> get(String path) {
    return Fetch.get(HTTP, context, path);
  }

  @Test
  void theStartPrintsTheCaseTheChainAndTheAddresses() {
    assertThat(printed)
        .contains("Loaded the case dprk-russia: ")
        .contains("Rajin → Dunay → Tikhoretsk")
        .contains("aboard MV Angara (flag RU), named by 2 documents")
        .contains("during 2023-09-07/2023-10-01")
        .contains("and 1 coarser (unnamed-2023-10), 1 origin (white-house)")
        .contains("Tikhoretsk – Ukrainian border: about 290 km")
        .containsPattern("REST +http://localhost:[0-9]+/api/v1/chains")
        .containsPattern("API docs +http://localhost:[0-9]+/swagger-ui")
        .containsPattern("Neo4j Browser +http://localhost:[0-9]+/browser/")
        .containsPattern(
            "Browser guide +http://localhost:[0-9]+/browser/\\?dbms=.*&cmd=guide&arg=");
  }

  @Test
  void thePrintedLinkLeadsToAGuideThatIsThere() {
    String link =
        printed.lines().filter(line -> line.startsWith("Browser guide")).findFirst().orElseThrow();
    String guide =
        URLDecoder.decode(link.substring(link.indexOf("arg=") + 4), StandardCharsets.UTF_8);

    assertThat(guide).matches("http://localhost:[0-9]+/neo4j-browser/guide.html");
    assertThat(get(URI.create(guide).getPath()).body()).contains("<title>Portolan");
    assertThat(get("/api/v1/neo4j-browser").body()).contains(link.substring(link.indexOf("http")));
  }

  @Test
  void restAnswersTheChainFromNeo4j() {
    HttpResponse<String> answer = get("/api/v1/chains?from=Najin&to=Tikhorestk");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Portolan-Revision")).isPresent();
    assertThat(answer.body())
        .contains("\"id\":\"angara-rajin-dunay.rail-dunay-tikhoretsk\"")
        .contains("\"documents\":4,\"coarser\":0,\"origins\":1")
        .contains("\"documents\":3,\"coarser\":1,\"origins\":1");
  }

  @Test
  void itIsReadyAndAlive() {
    assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(get("/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
  }

  @Test
  void theApiIsDescribedInOpenApi() {
    assertThat(get("/v3/api-docs").body())
        .contains("\"openapi\":\"3.1")
        .contains("/api/v1/chains")
        .contains("/api/v1/totals");
    assertThat(get("/swagger-ui/index.html").statusCode()).isEqualTo(200);
  }

  @Test
  void whatAPersonEditsByCypherIsWhatRestAnswersNext() {
    Driver driver = context.getBean(Driver.class);
    String path = "/api/v1/claims/yonhap-2023-10-14-sea";
    try {
      set(driver, "2023-09-07/2023-09-30");
      Instant limit = Instant.now().plus(Duration.ofSeconds(10));
      while (!get(path).body().contains("2023-09-07/2023-09-30")) {
        assertThat(Instant.now()).isBefore(limit);
      }
      assertThat(get("/api/v1/chains?from=Najin&to=Dunay").body())
          .as("the narrower window wins over the one that contains it")
          .contains("\"departed\":{\"edtf\":\"2023-09-07/2023-09-30\"");
    } finally {
      set(driver, "2023-09-07/2023-10-01");
    }
  }

  private static void set(Driver driver, String during) {
    driver
        .executableQuery("MATCH (c:Claim {id: 'yonhap-2023-10-14-sea'}) SET c.during = $during")
        .withParameters(Map.of("during", during))
        .execute();
  }

  @Test
  void aCommandWorksBesideTheServer() {
    Ran ran = run("chain", "Najin", "Tikhorestk", DATA_SETTING);

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Rajin → Dunay → Tikhoretsk");
  }

  @Test
  void aChainOfOneLegClaimsNothingOfItsTime() {
    Ran ran = run("chain", "Dunay", "Tikhoretsk", DATA_SETTING);

    assertThat(ran.out()).startsWith("Dunay → Tikhoretsk").doesNotContain("in time");
  }

  @Test
  void aNameThatNothingHasIsAnsweredWithSuggestions() {
    Ran ran = run("chain", "Najin", "Tikhoretzk", DATA_SETTING);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("to 'Tikhoretzk': nothing has this name; did you mean")
        .contains("(tikhoretsk)");
  }

  @Test
  void aSecondServerOnTheFolderEndsWithOneLine() {
    Ran ran = run("serve", DATA_SETTING, "--server.port=0");

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err().strip())
        .startsWith("Another Portolan is running on the data folder " + RunningPortolan.DATA)
        .contains(" (process %d)".formatted(ProcessHandle.current().pid()))
        .doesNotContain("\n");
  }

  @Test
  void aServerPortThatIsTakenEndsWithOneLine() {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    Ran ran = run("serve", "--portolan.data=" + TestNeo4j.freshFolder(), "--server.port=" + port);

    assertThat(ran.code()).isEqualTo(3);
    assertThat(ran.err().strip())
        .startsWith("Port " + port + ", which Portolan serves on, is in use")
        .doesNotContain("\n");
  }

  @Test
  void loadingTheSameTwiceChangesNothing() {
    Ran ran = run("load", "src/main/resources/cases/dprk-russia", DATA_SETTING);

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Nothing changes");
  }

  @Test
  void aDataSetWithFaultsIsToldFaultByFaultAndLoadsNothing(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("dataset.yaml"), "id: bad\ntitle: A bad one\n");
    Files.writeString(
        folder.resolve("places.csv"),
        "id,name,kind,latitude,longitude,coordinates_source\nx,X,PORT,142,0,a map\n");
    String before = get("/api/v1/places").body();

    Ran ran = run("load", folder.toString(), DATA_SETTING);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("places.csv:2:10: ").contains("'142'").contains("1 fault");
    assertThat(get("/api/v1/places").body()).isEqualTo(before);
  }

  @Test
  void anUnknownCommandShowsTheUsage() {
    Ran ran = run("chains", "Najin", "Dunay");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("chains").contains("chain");
  }
}
