package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.usecase.server.Errand;
import org.portolan.usecase.server.Office;
import org.portolan.usecase.server.RunningServer;
import org.springframework.context.ConfigurableApplicationContext;

/** Commands while a server runs, which does what needs the graph. */
class CommandsBesideServerTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static RunningServer server;

  @TempDir private Path folder;

  private record Ran(int code, String out, String err) {}

  @BeforeAll
  static void findTheServer() {
    assertThat(RunningPortolan.context().isActive()).isTrue();
    server = RunningServer.find(RunningPortolan.DATA).orElseThrow();
  }

  /** On a folder with nothing but word of the server, so that nobody else can answer. */
  private Ran run(RunningServer announced, String... arguments) throws IOException {
    announced.announce(folder);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--portolan.data=" + folder);
    int code = Portolan.run(stream(out), stream(err), all.toArray(String[]::new));
    assertThat(folder.resolve("neo4j")).doesNotExist();
    return new Ran(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(OutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String path) {
    try {
      return HTTP.send(
          request
              .uri(URI.create(server.address() + "/api/v1" + path))
              .header("Authorization", "Bearer " + server.token())
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(path, e);
    }
  }

  @Test
  void theServerAnswers() throws IOException {
    Ran ran = run(server, "chain", "Najin", "Tikhorestk");

    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("Rajin → Dunay → Tikhoretsk");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chain Najin Tikhoretsk|/chains?from=Najin&to=Tikhoretsk",
        "chain Najin Tikhoretsk --as-of 2023-10-13 --links --explain|"
            + "/chains?from=Najin&to=Tikhoretsk&asOf=2023-10-13&includeLinks=true&explain=true",
        "chain Najin Tikhoretsk --without-decisions|"
            + "/chains?from=Najin&to=Tikhoretsk&decisions=NONE",
        "chain --from Najin|/chains?from=Najin",
        "chokepoints Najin Tikhoretsk|/chokepoints?from=Najin&to=Tikhoretsk",
        "structure Najin Tikhoretsk|/structure?from=Najin&to=Tikhoretsk",
        "history Najin Tikhoretsk|/history?from=Najin&to=Tikhoretsk",
        "timeline Najin --limit 20|/timeline?about=Najin",
        "totals --unit containers|/totals?unit=containers",
        "discrepancies Tikhoretsk --verdict DIFFER|"
            + "/discrepancies?about=Tikhoretsk&verdict=DIFFER",
        "evidence rajin|/evidence?about=rajin",
        "vessel Angara --on 2023-09|/vessels/mv-angara?on=2023-09",
        "decisions|/decisions",
        "match Раджин --country=KP|/match?name=%D0%A0%D0%B0%D0%B4%D0%B6%D0%B8%D0%BD&country=KP",
        "places naj|/places?q=naj",
        "vessels Angara|/vessels?q=Angara",
        "documents|/documents",
        "documents --q yonhap --limit 1|/documents?q=yonhap&limit=1"
      })
  void jsonIsRestsOwn(String command, String path) throws IOException {
    Ran ran = run(server, (command + " --json").split(" ", -1));

    HttpResponse<String> rest = send(HttpRequest.newBuilder(), path);
    assertThat(rest.statusCode()).isEqualTo(200);
    assertThat(ran).isEqualTo(new Ran(0, rest.body(), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"geojson", "CSV"})
  void anExportIsTheFileThatRestGives(String format) throws IOException {
    Path file = folder.resolve("export");
    Ran printed = run(server, "export", "Najin", "Tikhoretsk", "--format", format);
    Ran written = run(server, "export", "--format", format, "--out", file.toString());

    assertThat(printed)
        .isEqualTo(
            new Ran(
                0,
                send(HttpRequest.newBuilder(), "/export?from=Najin&to=Tikhoretsk&format=" + format)
                    .body(),
                ""));
    assertThat(written).isEqualTo(new Ran(0, "", ""));
    assertThat(file).hasContent(send(HttpRequest.newBuilder(), "/export?format=" + format).body());
  }

  @Test
  void anExportOverwritesNothingAndLeavesNothingWhenItIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("mine"), "mine");
    Path fresh = folder.resolve("fresh");

    assertThat(run(server, "export", "--format", "csv", "--out", file.toString()).code())
        .isEqualTo(2);
    assertThat(file).hasContent("mine");
    Ran ran = run(server, "export", "--format", "xml", "--out", fresh.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("'xml'");
    assertThat(fresh).doesNotExist();
  }

  @Test
  void aProblemIsJsonTooAndSaidInALine() throws IOException {
    Ran ran = run(server, "chain", "Najin", "Tikhoretzk", "--json");

    HttpResponse<String> rest = send(HttpRequest.newBuilder(), "/chains?from=Najin&to=Tikhoretzk");
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).contains("\"status\":404").contains("\"tikhoretsk\"");
    assertThat(ran.out()).startsWith(rest.body().substring(0, 40));
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(run(server, "timeline", "Najin", "--limit", "5000", "--json").code()).isEqualTo(2);
    assertThat(run(server, "places", "Xyzzyplugh", "--json").code()).isEqualTo(1);
  }

  @Test
  void aLoadThroughTheServerSaysTheSameAsRestAndIsRecorded() throws IOException {
    Path audit = RunningPortolan.DATA.resolve("audit.jsonl");
    long before = Files.readAllLines(audit).size();

    Ran ran = run(server, "load", "src/main/resources/cases/dprk-russia", "--json");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("{\"dataSet\":\"dprk-russia\",\"title\":")
        .contains("\"dryRun\":false,\"added\":0,\"changed\":0,\"removed\":0,\"changes\":[]");
    assertThat(ran.err()).contains(": no faults").contains("comparing");
    assertThat(Files.readAllLines(audit).stream().skip(before))
        .hasSize(2)
        .allMatch(line -> line.contains("\"via\":\"COMMAND\""));
    assertThat(run(server, "derive", "--json")).isEqualTo(new Ran(0, "{\"written\":0}\n", ""));
  }

  @Test
  void theJsonOfALoadIsRestsOwn() throws IOException {
    Path dataSet = Files.createDirectory(folder.resolve("set"));
    Files.writeString(dataSet.resolve("dataset.yaml"), "id: small\ntitle: A small one\n");
    Files.writeString(
        dataSet.resolve("places.csv"),
        "id,name,kind,latitude,longitude,coordinates_source\nx,X,PORT,42,130,a map\n");

    Ran ran = run(server, "load", "--dry-run", dataSet.toString(), "--json");

    HttpResponse<String> rest =
        send(
            HttpRequest.newBuilder()
                .header("Content-Type", "application/zip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(zip(dataSet))),
            "/datasets?dryRun=true");
    assertThat(rest.statusCode()).isEqualTo(200);
    assertThat(ran.out()).isEqualTo(rest.body());
  }

  private static byte[] zip(Path dataSet) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes);
        Stream<Path> files = Files.list(dataSet)) {
      for (Path file : files.sorted().toList()) {
        zip.putNextEntry(new ZipEntry(file.getFileName().toString()));
        zip.write(Files.readAllBytes(file));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void pathsAreSeenFromWhereTheCallerStands() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int code =
        RunningPortolan.context()
            .getBean(Office.class)
            .run(
                new Errand(
                    List.of("load", "--dry-run", "dprk-russia"),
                    Path.of("src/main/resources/cases").toAbsolutePath(),
                    false),
                out,
                OutputStream.nullOutputStream());

    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Nothing would change");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serve", "keys", "people", "audit"})
  void theServerRunsNoCommandThatIsNotItsOwnToRun(String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int code =
        RunningPortolan.context()
            .getBean(Office.class)
            .run(
                new Errand(List.of(command), Path.of("").toAbsolutePath(), false),
                OutputStream.nullOutputStream(),
                err);

    assertThat(code).isEqualTo(3);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("not the server's to run");
  }

  private boolean isTakenOn(RunningServer announced, String... settings) throws IOException {
    announced.announce(folder);
    String[] all =
        Stream.concat(Stream.of("--portolan.data=" + folder), Stream.of(settings))
            .toArray(String[]::new);
    return new AtTheOffice(
            all,
            false,
            stream(OutputStream.nullOutputStream()),
            stream(OutputStream.nullOutputStream()))
        .run(List.of("decisions"))
        .isPresent();
  }

  private static RunningServer at(String address, String token) {
    return new RunningServer(
        URI.create(address),
        token,
        server.pid(),
        server.neo4j(),
        server.database(),
        server.questionLimit());
  }

  @Test
  void wordOfAServerThatIsNotThereIsPassedOver() throws IOException {
    assertThat(isTakenOn(server)).isTrue();
    assertThat(isTakenOn(at("http://127.0.0.1:1", server.token()))).isFalse();
    assertThat(isTakenOn(at(server.address().toString(), "portolan-owner-of-another-run")))
        .isFalse();
    assertThat(isTakenOn(at(server.address() + "/elsewhere", server.token()))).isFalse();
  }

  @Test
  void aCommandThatIsSetToSomethingElseWorksAlone() throws IOException {
    assertThat(isTakenOn(server, "--spring.neo4j.uri=bolt://192.0.2.1:7687")).isFalse();
    assertThat(isTakenOn(server, "--portolan.neo4j.database=other")).isFalse();
    assertThat(isTakenOn(server, "--portolan.question-limit=2s")).isFalse();
    assertThat(isTakenOn(server, "--portolan.question-limit=60s")).isTrue();
  }

  @Test
  void jsonIsRestsOwnWhereNoServerRunsToo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(Instance.settings("bolt"));
    all.addAll(
        List.of(
            "--portolan.data=" + folder,
            // Nobody is listed, so that the command has to know itself.
            "--portolan.reading=USERS",
            "documents",
            "--json"));

    int code = Portolan.run(stream(out), stream(err), all.toArray(String[]::new));

    Instance.Answer rest = Instance.one().get("/documents");
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(rest.body());
    assertThat(code).isEqualTo(rest.list("$.items").isEmpty() ? 1 : 0);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(folder.resolve("server.json")).doesNotExist();
  }

  @Test
  void aServerTakesItsWordBackWhenItEnds() {
    List<String> settings = new ArrayList<>(Instance.settings("bolt"));
    settings.add("--portolan.data=" + folder);
    Path word = folder.resolve("server.json");

    try (ConfigurableApplicationContext context =
        Serving.start(settings.toArray(String[]::new), stream(OutputStream.nullOutputStream()))) {
      assertThat(context.isActive()).isTrue();
      assertThat(word).exists();
    }

    assertThat(word).doesNotExist();
  }
}
