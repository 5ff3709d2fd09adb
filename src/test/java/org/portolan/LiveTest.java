package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.domain.evidence.ModelRule;
import org.portolan.neo4j.Graph;
import org.portolan.neo4j.LoadProgress;
import org.portolan.neo4j.TestNeo4j;

/** What a person changes by Cypher, in answers over REST, as docs/LIVE.md says. */
class LiveTest {
  private static final String CHAIN = "/chains?from=Najin&to=Tikhoretsk";
  private static final String HEALTH = "/health/data?limit=200";

  private static final Pattern BLOCK =
      Pattern.compile("^### ([A-Z_]+)$|^```cypher\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

  /** Ends of a movement of one's own, without it. */
  private static final String ENDS =
      "MATCH (a:Place {id: 'dunay'}), (b:Place {id: 'vladivostok'}) ";

  private final Instance instance = Instance.one();

  @BeforeEach
  void holdTheCase() {
    TestNeo4j.wipe();
    new Graph(TestNeo4j.driver()).load(TheCase.dataSet(), LoadProgress.SILENT);
    instance.awaits(
        "/documents", answer -> answer.status() == 200 && answer.body().contains("kbs-2023"));
    instance.awaits(HEALTH, answer -> answer.number("$.count") == 0);
  }

  private static void cypher(String statement) {
    TestNeo4j.driver().executableQuery(statement).execute();
  }

  /** The Cypher of the documentation, by the rule that it is for; null for what is for none. */
  private static Map<ModelRule, List<String>> mends() {
    Map<ModelRule, List<String>> mends = new EnumMap<>(ModelRule.class);
    Matcher blocks = BLOCK.matcher(documentation());
    List<String> current = new ArrayList<>();
    while (blocks.find()) {
      if (blocks.group(1) == null) {
        current.add(blocks.group(2));
      } else {
        current = mends.computeIfAbsent(ModelRule.valueOf(blocks.group(1)), k -> new ArrayList<>());
      }
    }
    return mends;
  }

  private static List<String> edits() {
    String first = documentation().split("\n## ", -1)[0];
    return BLOCK.matcher(first).results().map(block -> block.group(2)).toList();
  }

  private static String documentation() {
    try {
      return Files.readString(Path.of("docs/LIVE.md"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aNewMovementIsAnsweredAndMarkedAsWithoutASource() {
    assertThat(instance.get("/chains?from=dunay&to=vladivostok").number("$.chains.length()"))
        .isZero();

    cypher(edits().get(0));

    Instance.Answer answer =
        instance.awaits(
            "/chains?from=dunay&to=vladivostok", seen -> !seen.list("$.chains").isEmpty());
    assertThat(answer.text("$.chains[0].id")).isEqualTo("my-movement");
    assertThat(answer.at("$.chains[0].legs[0].evidence.unsourced")).isEqualTo(true);
    assertThat(answer.number("$.chains[0].legs[0].evidence.documents")).isZero();
    assertThat(answer.text("$.chains[0].legs[0].departed.earliest")).isEqualTo("2023-10-02");
  }

  @Test
  void aCorrectedDateIsTheDateOfTheLegNext() {
    cypher(edits().get(1));

    Instance.Answer answer =
        instance.awaits(CHAIN, seen -> seen.body().contains("2023-09-07/2023-09-30"));

    assertThat(answer.text("$.chains[0].legs[0].departed.edtf")).isEqualTo("2023-09-07/2023-09-30");
  }

  @Test
  void whatFollowsFromACorrectedDateIsReportedUntilItIsDerivedAnew() {
    cypher(edits().get(1));

    Instance.Answer told = instance.get(HEALTH);

    assertThat(told.list("$.items[*].rule"))
        .isNotEmpty()
        .allSatisfy(rule -> assertThat(rule).isEqualTo(ModelRule.DERIVED_VALUE.name()));
    assertThat(told.body()).contains("its arriveLatest is 2023-09-30");

    assertThat(command("derive")).startsWith("Derived anew: ");

    assertThat(instance.get(HEALTH).number("$.count")).isZero();
    assertThat(command("derive"))
        .isEqualTo("Nothing changes: all that is derived follows from the claims.\n");
  }

  /** What a command prints that runs on the same Neo4j. */
  private static String command(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> words = new ArrayList<>(Instance.settings("bolt"));
    words.add(name);
    int code =
        Portolan.run(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            words.toArray(String[]::new));
    assertThat(code).as("%s", out.toString(StandardCharsets.UTF_8)).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aDeletedClaimIsGoneAndItsDocumentNoLongerCounts() {
    int documents = instance.get(CHAIN).number("$.chains[0].legs[1].evidence.documents");

    cypher(edits().get(2));

    instance.awaits("/claims/yonhap-2023-10-14-rail", seen -> seen.status() == 404);
    assertThat(instance.get(CHAIN).number("$.chains[0].legs[1].evidence.documents"))
        .isEqualTo(documents - 1);
  }

  @Test
  void everyRuleIsDocumentedWithCypher() {
    assertThat(mends()).containsOnlyKeys(ModelRule.values());
    assertThat(mends().values()).allSatisfy(some -> assertThat(some).isNotEmpty());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          IDENTITY | 0 | Place | CREATE (:Place {name: 'Nameless', kind: 'PORT'})
          SHARED_ID | 0 | Actor rajin | CREATE (:Actor {id: 'rajin', name: 'Rajin Port Authority', kind: 'COMPANY'})
          MISSING_VALUE | 0 | Actor press-office | CREATE (:Actor {id: 'press-office', kind: 'AGENCY'})
          BAD_VALUE | 0 | Place dunay | MATCH (p:Place {id: 'dunay'}) SET p.location = 'near Vladivostok'
          BAD_WORD | 0 | Claim yonhap-2023-10-14-sea | MATCH (c:Claim {id: 'yonhap-2023-10-14-sea'}) SET c.certainty = 'SURE'
          BAD_DATE | 0 | Claim yonhap-2023-10-14-sea | MATCH (c:Claim {id: 'yonhap-2023-10-14-sea'}) SET c.during = 'last summer'
          MISSING_RELATIONSHIP | 0 | Movement my-movement | ENDS CREATE (:Movement {id: 'my-movement', mode: 'ROAD'})-[:FROM]->(a)
          MISSING_RELATIONSHIP | 1 | Claim my-claim | CLAIM ABOUT NOTHING
          MISSING_RELATIONSHIP | 2 | Decision my-decision | MATCH (p:Place {id: 'beijing'}) CREATE (:Decision {id: 'my-decision', verdict: 'DIFFERENT', by: 'me', decided: '2024-06-01', why: 'so'})-[:ON {order: 1}]->(p)
          MISSING_RELATIONSHIP | 3 | Name | CREATE (:Name {text: 'Nobody'})
          REPEATED_RELATIONSHIP | 0 | Movement my-movement | ENDS MATCH (c:Place {id: 'rajin'}) CREATE (m:Movement {id: 'my-movement', mode: 'ROAD'}), (m)-[:FROM]->(a), (m)-[:TO]->(b), (m)-[:TO]->(c)
          MISDIRECTED_RELATIONSHIP | 0 | Movement my-movement | ENDS MATCH (v:Vessel {id: 'mv-angara'}) CREATE (m:Movement {id: 'my-movement', mode: 'ROAD'}), (m)-[:FROM]->(a), (m)-[:TO]->(v)
          BAD_ORDER | 0 | Claim my-claim | CLAIM SAID IN NO ORDER
          INCONSISTENT | 0 | Movement my-movement | ENDS CREATE (m:Movement {id: 'my-movement', mode: 'ROAD', departEarliest: date('2023-10-02'), departLatest: date('2023-10-01')}), (m)-[:FROM]->(a), (m)-[:TO]->(b)
          BROKEN_REFERENCE | 0 | Movement my-movement | ENDS CREATE (m:Movement {id: 'my-movement', mode: 'SEA', vessel: 'mv-nowhere'}), (m)-[:FROM]->(a), (m)-[:TO]->(b)
          NO_SOUND_CLAIM | 0 | Movement my-movement | CLAIM NOT SURE
          CIRCLE | 0 | Place rajin | MATCH (a:Place {id: 'north-korea'}), (b:Place {id: 'rajin'}) CREATE (a)-[:PART_OF]->(b)
          CONTRADICTED_DECISION | 0 | Decision my-decision | DECISIONS AT ODDS
          DERIVED_VALUE | 0 | Movement angara-rajin-dunay | MATCH (m:Movement {id: 'angara-rajin-dunay'}) SET m.departEarliest = date('1999-01-01')
          LEG_WITHOUT_MOVEMENT | 0 | Place dunay | ENDS CREATE (a)-[:LEG {movement: 'nobodys'}]->(b)
          LEG_WITHOUT_MOVEMENT | 0 | Place dunay | ENDS CREATE (a)-[:LEG {mode: 'SEA'}]->(b)
          """)
  void whatIsBrokenIsReportedTheRestIsAnsweredAndItsCypherMendsIt(
      ModelRule rule, int block, String node, String edit) {
    cypher(fault(edit));

    Instance.Answer told = instance.get(HEALTH);

    assertThat(told.status()).isEqualTo(200);
    assertThat(told.list("$.items"))
        .as("%s", told.body())
        .anySatisfy(
            any -> {
              Map<?, ?> item = (Map<?, ?>) any;
              assertThat(item.get("rule")).isEqualTo(rule.name());
              assertThat(item.get("label") + (item.get("id") == null ? "" : " " + item.get("id")))
                  .isEqualTo(node);
              assertThat(item.get("id") == null).isEqualTo(item.get("elementId") != null);
            });
    Instance.Answer chains = instance.get(CHAIN);
    assertThat(chains.status()).isEqualTo(200);
    assertThat(chains.text("$.chains[0].id")).isEqualTo("angara-rajin-dunay.rail-dunay-tikhoretsk");

    cypher(mends().getOrDefault(rule, List.of()).get(block));

    Instance.Answer mended = instance.get(HEALTH);
    assertThat(mended.number("$.count")).as("%s", mended.body()).isZero();
  }

  private static String fault(String edit) {
    return switch (edit) {
      case "CLAIM ABOUT NOTHING" -> claim("ASSERTED", "{order: 1}", "");
      case "CLAIM SAID IN NO ORDER" -> claim("ASSERTED", "", about("rail-dunay-tikhoretsk"));
      case "CLAIM NOT SURE" ->
          ENDS
              + "CREATE (m:Movement {id: 'my-movement', mode: 'ROAD'}), (m)-[:FROM]->(a), (m)-[:TO]->(b) WITH m "
              + claim("SURE", "{order: 1}", about("my-movement"));
      case "DECISIONS AT ODDS" ->
          """
          MATCH (a:Place {id: 'beijing'}), (b:Place {id: 'busan'})
          CREATE (d:Decision {id: 'my-decision', verdict: 'SAME', by: 'me', decided: '2024-06', why: 'so'}),
                 (d)-[:ON {order: 1}]->(a), (d)-[:ON {order: 2}]->(b),
                 (e:Decision {id: 'another', verdict: 'DIFFERENT', by: 'you', decided: '2024-06', why: 'no'}),
                 (e)-[:ON {order: 1}]->(a), (e)-[:ON {order: 2}]->(b)
          """;
      default -> edit.replace("ENDS ", ENDS);
    };
  }

  private static String claim(String certainty, String order, String about) {
    return """
    MATCH (d:Document {id: 'yonhap-2023-10-14'}), (a:Actor {id: 'yonhap'})
    CREATE (c:Claim {id: 'my-claim', type: 'MOVEMENT', basis: 'TOLD', certainty: '%s', mode: 'RAIL'}),
           (c)-[:IN]->(d), (c)-[:SAID_BY %s]->(a)
    %s
    """
        .formatted(certainty, order, about);
  }

  private static String about(String movement) {
    return "WITH c MATCH (m:Movement {id: '%s'}) CREATE (c)-[:ABOUT]->(m)".formatted(movement);
  }
}
