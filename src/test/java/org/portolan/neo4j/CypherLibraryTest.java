package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.summary.QueryType;
import org.portolan.TheCase;

/** All scripts of cypher/query that people run, as their headers tell to run them. */
class CypherLibraryTest {
  private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

  /** What the bundled case has nothing of. */
  private static final Set<String> NOTHING_IN_THE_CASE =
      Set.of("query/list-decisions", "query/list-set-aside-claims");

  static Stream<CypherScript> scripts() {
    return ForPeople.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void theHeaderHasAnExampleOfEachParameterAndNoOther(CypherScript script) {
    ScriptHeader header = ScriptHeader.of(script);
    Set<String> used = names(statement(script));

    assertThat(header.values().keySet()).containsExactlyInAnyOrderElementsOf(used);
    assertThat(names(header.part("Parameters"))).containsExactlyInAnyOrderElementsOf(used);
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void theFileIsOneStatementThatAnyClientCanSend(CypherScript script) {
    assertThat(statement(script)).doesNotContain(";").doesNotContain(":param");
  }

  @Nested
  class OverTheBundledCase {
    @BeforeAll
    static void load() {
      GraphFixture.empty().load(TheCase.dataSet(), LoadProgress.SILENT);
    }

    static Stream<CypherScript> scripts() {
      return ForPeople.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void theExampleFindsSomething(CypherScript script) {
      EagerResult result = runExample(script);

      assertThat(result.summary().queryType()).isEqualTo(QueryType.READ_ONLY);
      assertThat(result.records().isEmpty()).isEqualTo(NOTHING_IN_THE_CASE.contains(script.name()));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void theHeaderNamesTheColumnsInTheirOrder(CypherScript script) {
      String columns = ScriptHeader.of(script).part("Columns");
      int from = 0;

      for (String column : runExample(script).keys()) {
        Matcher named = Pattern.compile("\\b" + column + "\\b").matcher(columns);
        assertThat(named.find(from)).as("%s in: %s", column, columns.substring(from)).isTrue();
        from = named.start();
      }
    }

    /** But of names that this graph has nothing of, which are 01N50 to 01N52. */
    @ParameterizedTest
    @MethodSource("scripts")
    void theServerWarnsOfNothing(CypherScript script) {
      assertThat(runExample(script).summary().gqlStatusObjects())
          .extracting(status -> status.gqlStatus() + " " + status.statusDescription())
          .allMatch(status -> status.matches("(00|02|01N5[0-2]).*"));
    }
  }

  @Nested
  class OverAnEmptyGraph {
    @BeforeAll
    static void empty() {
      GraphFixture.empty();
    }

    static Stream<CypherScript> scripts() {
      return ForPeople.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void theExampleFindsNothing(CypherScript script) {
      assertThat(runExample(script).records()).isEmpty();
    }
  }

  private static EagerResult runExample(CypherScript script) {
    Map<String, Object> parameters = new HashMap<>();
    ScriptHeader.of(script).values().forEach((name, value) -> parameters.put(name, value(value)));
    return TestNeo4j.driver().executableQuery(script.text()).withParameters(parameters).execute();
  }

  /** As Neo4j Browser and cypher-shell do, which ask the server. */
  private static @Nullable Object value(String expression) {
    return cypher("RETURN " + expression + " AS value").get(0).get("value").asObject();
  }

  private static String statement(CypherScript script) {
    List<String> lines =
        script.text().lines().filter(line -> !line.strip().startsWith("//")).toList();
    return String.join("\n", lines);
  }

  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    Matcher matcher = PARAMETER.matcher(text);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
