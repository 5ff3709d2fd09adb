package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.neo4j.child.ListenAddress;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** What of docker/ can be checked without an engine; docker/check.sh checks the rest that can. */
class DockerTest {
  private static final Path FOLDER = Path.of("docker");

  /** What Spring Boot and its libraries read of what is set there. */
  private static final Set<String> OF_SPRING =
      Set.of(
          "server.address",
          "server.port",
          "spring.neo4j.uri",
          "spring.neo4j.authentication.username",
          "spring.neo4j.authentication.password",
          "spring.config.import");

  static Stream<Path> composeFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("compose"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The services of a file that are Portolan, by name; the others are Neo4j. */
  private static Map<String, Map<String, Object>> portolans(Path file) {
    Map<String, Map<String, Object>> portolans = new HashMap<>(services(file));
    portolans.values().removeIf(service -> !"portolan".equals(service.get("image")));
    return portolans;
  }

  private static Map<String, Map<String, Object>> services(Path file) {
    Map<String, Map<String, Map<String, Object>>> whole = new Yaml().load(read(file));
    return Objects.requireNonNull(whole.get("services"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> environment(Map<String, Object> service) {
    Map<String, String> environment = new HashMap<>(ofImage());
    ((Map<String, Object>) Objects.requireNonNull(service.get("environment")))
        .forEach((name, value) -> environment.put(name, value.toString()));
    return environment;
  }

  /** What the Dockerfile sets. */
  private static Map<String, String> ofImage() {
    return Pattern.compile("(?m)^(?:ENV| {3}) +([A-Z0-9_]+)=(\\S+)")
        .matcher(read(FOLDER.resolve("Dockerfile")))
        .results()
        .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
  }

  @Test
  void thereAreThreeWaysToRunIt() throws IOException {
    assertThat(composeFiles().map(file -> file.getFileName().toString()))
        .containsExactly("compose.neo4j.yaml", "compose.two.yaml", "compose.yaml");
  }

  @ParameterizedTest
  @MethodSource("composeFiles")
  void everyPortIsPublishedToThisMachineAlone(Path file) {
    for (Map<String, Object> service : services(file).values()) {
      assertThat((List<?>) service.get("ports"))
          .isNotEmpty()
          .allSatisfy(port -> assertThat(port.toString()).startsWith("127.0.0.1:"));
    }
  }

  @ParameterizedTest
  @MethodSource("composeFiles")
  void everyPortolanIsHeldShort(Path file) {
    assertThat(portolans(file)).isNotEmpty();
    for (Map<String, Object> service : portolans(file).values()) {
      assertThat(service).containsEntry("read_only", true).containsKey("mem_limit");
      assertThat(service.get("cap_drop")).isEqualTo(List.of("ALL"));
      assertThat(service.get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
      assertThat(service.get("tmpfs")).asString().contains("/tmp");
    }
  }

  @ParameterizedTest
  @MethodSource("composeFiles")
  void everyVariableIsReadBySomething(Path file) {
    Set<String> known = known();
    String scripts = read(FOLDER.resolve("entrypoint.sh")) + read(FOLDER.resolve("healthy.sh"));
    for (Map<String, Object> service : portolans(file).values()) {
      for (String variable : environment(service).keySet()) {
        assertThat(known.contains(variable) || scripts.contains("${" + variable + ":-"))
            .as("%s in %s is read by Portolan or by a script", variable, file)
            .isTrue();
      }
    }
  }

  /** The variables of the properties that Portolan reads. */
  private static Set<String> known() {
    Set<String> properties = new TreeSet<>(OF_SPRING);
    Pattern.compile("\"(portolan\\.[a-z.0-9-]+)\"")
        .matcher(read(Path.of("src/main/java/org/portolan/Settings.java")))
        .results()
        .map(found -> found.group(1))
        .forEach(properties::add);
    return properties.stream()
        .map(name -> name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Settings settings(Path file, String service) {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(
            new SystemEnvironmentPropertySource(
                "container-systemEnvironment",
                new HashMap<>(environment(Objects.requireNonNull(services(file).get(service))))));
    ConfigurationPropertySources.attach(environment);
    return Settings.of(environment);
  }

  @Test
  void theVariablesOfTheImageMeanWhatTheyShould() {
    Settings settings = settings(FOLDER.resolve("compose.yaml"), "portolan");

    assertThat(settings.data()).isEqualTo(Path.of("/portolan/data"));
    assertThat(settings.listenAddress()).isEqualTo(ListenAddress.ALL);
    assertThat(settings.external()).isFalse();
    assertThat(settings.url()).isEqualTo(URI.create("http://localhost:8080"));
  }

  @Test
  void twoPortolansUseTheOneNeo4jAndAreFoundApart() {
    Path file = FOLDER.resolve("compose.two.yaml");
    List<Settings> both = List.of(settings(file, "one"), settings(file, "other"));

    assertThat(both).allMatch(Settings::external);
    assertThat(both)
        .extracting(Settings::browserUrl)
        .allSatisfy(url -> assertThat(url).contains(URI.create("http://localhost:7474/browser/")));
    assertThat(both)
        .extracting(settings -> settings.url().toString())
        .containsExactly("http://localhost:8080", "http://localhost:8081");
  }

  @Test
  void noSecretStandsInAVariable() throws IOException {
    for (Path file : composeFiles().toList()) {
      for (Map<String, Object> service : services(file).values()) {
        assertThat(environment(service).keySet())
            .noneMatch(name -> name.endsWith("PASSWORD") || name.equals("NEO4J_AUTH"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("composeFiles")
  void whoeverUsesANeo4jWaitsUntilItIsHealthy(Path file) {
    if (services(file).containsKey("neo4j")) {
      assertThat(services(file).get("neo4j")).containsKeys("healthcheck", "mem_limit", "volumes");
      for (Map<String, Object> service : portolans(file).values()) {
        assertThat(service.get("depends_on"))
            .isEqualTo(Map.of("neo4j", Map.of("condition", "service_healthy")));
      }
    }
  }

  @Test
  void theNeo4jContainerIsOfTheVersionThatTheBuildGathers() throws IOException {
    String version = found(Path.of("pom.xml"), "<neo4j.version>([^<]+)<").get(0);
    for (Path file : composeFiles().toList()) {
      assertThat(found(file, "image: neo4j:(\\S+)")).isSubsetOf(version + "-community");
    }
  }

  @Test
  void everyImageIsPinnedAndNothingRunsAsRoot() {
    Path dockerfile = FOLDER.resolve("Dockerfile");

    assertThat(found(dockerfile, "_IMAGE=(\\S+)"))
        .hasSize(2)
        .allMatch(image -> image.matches("[a-z-]+:[0-9]+\\.[0-9]+\\.[0-9]+.*"));
    assertThat(found(dockerfile, "(?m)^USER (\\S+)")).containsExactly("10001:10001");
  }

  @Test
  void everyFileThatIsCopiedIsThere() {
    List<String> missing = new ArrayList<>();
    for (String copied :
        found(FOLDER.resolve("Dockerfile"), "(?m)^COPY (?!--from)(?:--\\S+ )?(.*) \\S+$")) {
      for (String source : copied.split(" ", -1)) {
        if (!Files.exists(Path.of(source))) {
          missing.add(source);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static List<String> found(Path file, String pattern) {
    return Pattern.compile(pattern)
        .matcher(read(file))
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
