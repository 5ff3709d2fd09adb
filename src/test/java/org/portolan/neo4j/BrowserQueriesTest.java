package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.portolan.TheCase;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.ContentHash;
import org.portolan.domain.place.PlaceKind;

/** The queries of the guide in Neo4j Browser, and the style that they are drawn with. */
class BrowserQueriesTest {
  private static final Path FOLDER = Path.of("cypher", "browser");
  private static final String MARK = "mark-kinds";
  private static final String UNMARK = "unmark-kinds";

  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void loadTheCase() {
    graph = GraphFixture.empty();
    graph.load(TheCase.dataSet(), LoadProgress.SILENT);
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("queries"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".cypher", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String text(String name) {
    return read(FOLDER.resolve("queries").resolve(name + ".cypher"));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Record> run(String name) {
    return cypher(text(name));
  }

  @ParameterizedTest
  @MethodSource("names")
  void itFindsSomethingInTheCase(String name) {
    assertThat(run(name)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void itFindsNothingWhereThereIsNothing(String name) {
    TestNeo4j.wipe();

    assertThat(run(name)).hasSize(name.equals(UNMARK) ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("names")
  void itRunsOnWhatHandsBroke(String name) {
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      Damage.strike(random);
    }

    assertThat(run(name)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("names")
  void itsFirstLineIsItsNameAmongTheFavoritesAndItsHeaderSaysTheRest(String name) {
    assertThat(text(name))
        .matches("(?s)// [0-9]{2} [A-Z][^\n]+\n// Purpose: .*")
        .contains("\n// Parameters: ", "\n// Columns: ", "\n// Order: ");
  }

  @ParameterizedTest
  @MethodSource("names")
  void itFitsInALink(String name) {
    assertThat(text(name)).doesNotContain("&", "#");
  }

  @Test
  void markingGivesKindsAndCertaintiesAsLabelsAndUnmarkingTakesThemBack() {
    List<String> before = labels();

    run(MARK);

    assertThat(labels())
        .contains("rajin: [Place, Port]", "tikhoretsk: [City, Place]")
        .contains("kbs-2023-10-16-rail: [Asserted, Claim]");
    run(UNMARK);
    assertThat(labels()).isEqualTo(before);
  }

  private static List<String> labels() {
    return cypher("MATCH (n:Place|Claim) RETURN n.id AS id, labels(n) AS labels ORDER BY id")
        .stream()
        .map(
            row ->
                row.get("id").asString()
                    + ": "
                    + row.get("labels").asList(label -> label.asString()).stream()
                        .sorted()
                        .toList())
        .toList();
  }

  @Test
  void markingAgainFollowsWhatWasEdited() {
    run(MARK);
    cypher("MATCH (p:Place {id: 'rajin'}) SET p.kind = 'DEPOT'");
    cypher("MATCH (p:Place {id: 'dunay'}) SET p.kind = ['PORT']");
    cypher("MATCH (p:Place {id: 'busan'}) SET p.kind = 'VILLAGE'");

    run(MARK);

    assertThat(labels()).contains("rajin: [Depot, Place]", "dunay: [Place]", "busan: [Place]");
  }

  @Test
  void markingChangesNothingThatPortolanReads() {
    Content before = graph.read();

    run(MARK);

    Content after = graph.read();
    assertThat(ContentHash.of(after.corpus())).isEqualTo(ContentHash.of(before.corpus()));
    assertThat(after.defects()).isEqualTo(before.defects());
    assertThat(graph.load(TheCase.dataSet(), LoadProgress.SILENT).written())
        .isEqualTo(Written.NOTHING);
  }

  @Test
  void everyKindAndEveryCertaintyIsMarkedTakenBackAndHasItsStyle() {
    Set<String> words =
        Stream.concat(Arrays.stream(PlaceKind.values()), Arrays.stream(Certainty.values()))
            .map(word -> word.name() + ": '" + label(word) + "'")
            .collect(Collectors.toSet());

    assertThat(found(text(MARK), "[A-Z_]+: '[A-Za-z]+'")).isEqualTo(words);
    for (Enum<?> word : all()) {
      String label = label(word);
      assertThat(text(MARK).replace("'" + label + "'", "")).containsPattern(":" + label + "\\b");
      assertThat(text(UNMARK)).containsPattern(":" + label + "\\b");
      assertThat(style()).contains("node." + label + " {");
    }
  }

  private static List<Enum<?>> all() {
    return Stream.<Enum<?>>concat(
            Arrays.stream(PlaceKind.values()), Arrays.stream(Certainty.values()))
        .toList();
  }

  /** Such as RailYard for RAIL_YARD. */
  private static String label(Enum<?> word) {
    return Arrays.stream(word.name().split("_", -1))
        .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  private static Set<String> found(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static String style() {
    return read(FOLDER.resolve("portolan.grass"));
  }

  /** Browser's reader of styles knows neither comments nor colons within a value. */
  @Test
  void theStyleIsWhatBrowserReads() {
    assertThat(style())
        .matches(
            "(?s)((node|relationship)(\\.[A-Za-z_]+)? \\{\\n"
                + "(  [a-z-]+: [^:;{}]*(\\{[a-z]+}[^:;{}]*)*;\\n)+}\\n)+");
  }

  @Test
  void theStyleKnowsOnlyLabelsAndTypesThatThereAre() {
    Set<String> known =
        Stream.concat(
                all().stream().map(BrowserQueriesTest::label),
                Arrays.stream(Shape.class.getDeclaredFields())
                    .filter(field -> field.getType() == String.class)
                    .map(BrowserQueriesTest::value))
            .collect(Collectors.toSet());

    assertThat(known).containsAll(found(style(), "(?<=(node|relationship)\\.)[A-Za-z_]+"));
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatTheStyleWritesOnNodesIsThereToBeRead() {
    for (MatchResult rule :
        Pattern.compile("node\\.([A-Za-z]+) \\{[^}]*?caption: '([^']*)'")
            .matcher(style())
            .results()
            .toList()) {
      assertThat(Shape.dataProperties(rule.group(1)))
          .as(rule.group(1))
          .containsAll(found(rule.group(2), "(?<=\\{)[a-z]+(?=})"));
    }
  }
}
