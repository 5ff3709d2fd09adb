package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ClientException;

/** Each script of cypher/ by itself: with what it finds, with nothing, with contradictory data. */
class CypherScriptTest {
  private static final String NOWHERE = "4:00000000-0000-0000-0000-000000000000:999999";

  @BeforeEach
  void wipe() {
    GraphFixture.empty();
  }

  static Stream<CypherScript> scripts() {
    return Stream.concat(CypherScript.ALL.stream(), ForPeople.ALL.stream());
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void everyScriptSaysItsPurposeItsParametersAndItsColumns(CypherScript script) {
    assertThat(script.text())
        .startsWith("// Purpose: ")
        .contains("\n// Parameters: ", "\n// Columns: ");
    assertThat(script.text().contains("RETURN")).isEqualTo(script.text().contains("\n// Order: "));
  }

  @Test
  void everyFileIsRunByTheApplicationOrByPeople() throws IOException {
    List<String> files = new ArrayList<>(files("load"));
    files.addAll(files("query"));

    assertThat(files)
        .containsExactlyInAnyOrderElementsOf(
            scripts().map(script -> script.name() + ".cypher").toList());
  }

  private static List<String> files(String folder) throws IOException {
    Path cypher = Path.of("cypher");
    try (Stream<Path> files = Files.walk(cypher.resolve(folder))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> cypher.relativize(file).toString())
          .toList();
    }
  }

  @Test
  void whatTheApplicationRunsLiesApartFromWhatPeopleRun() {
    assertThat(CypherScript.ALL)
        .extracting(CypherScript::name)
        .allMatch(name -> name.startsWith("load/") || name.startsWith("query/portolan/"));
  }

  @Test
  void aScriptThatIsMissingIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> CypherScript.read("load/no-such-thing"))
        .withMessageContaining("/cypher/load/no-such-thing.cypher");
  }

  @Test
  void lockGraphMakesItsNodeOnceAndChangesNothingAfterwards() {
    run(CypherScript.LOCK_GRAPH, Map.of());
    run(CypherScript.LOCK_GRAPH, Map.of());

    assertThat(cypher("MATCH (l:LoadLock) RETURN properties(l) AS p"))
        .extracting(row -> row.get("p").asMap())
        .containsExactly(Map.of("id", "load", "held", true));
  }

  @Test
  void createNodesAnswersWithTheElementIdOfEachRow() {
    List<Record> rows =
        run(CypherScript.CREATE_NODES, List.of(node("Place", "a"), node("Vessel", "b")));

    assertThat(rows).extracting(row -> row.get("row").asInt()).containsExactly(0, 1);
    assertThat(cypher("MATCH (v:Vessel {id: 'b'}) RETURN elementId(v) AS id"))
        .extracting(row -> row.get("id").asString())
        .containsExactly(rows.get(1).get("node").asString());
  }

  @Test
  void createNodesOfNoRowsCreatesNone() {
    assertThat(run(CypherScript.CREATE_NODES, List.of())).isEmpty();
    assertThat(cypher("MATCH (n) RETURN n")).isEmpty();
  }

  @Test
  void createNodesRefusesAnIdTwice() {
    assertThatExceptionOfType(ClientException.class)
        .isThrownBy(
            () -> run(CypherScript.CREATE_NODES, List.of(node("Place", "a"), node("Place", "a"))));
    assertThat(cypher("MATCH (n) RETURN n")).isEmpty();
  }

  @Test
  void createNodesOfLabelAnswersWithTheNumbersInTheOrderOfTheRows() {
    List<Record> rows =
        run(
            CypherScript.CREATE_NODES_OF_LABEL,
            Map.of("label", "Place", "rows", List.of(Map.of("id", "b"), Map.of("id", "a"))));

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get("nodes").asList(Value::asLong))
        .containsExactly(numberOfPlace("b"), numberOfPlace("a"));
  }

  @Test
  void createNodesOfLabelOfNoRowsCreatesNone() {
    run(CypherScript.CREATE_NODES_OF_LABEL, Map.of("label", "Place", "rows", List.of()));

    assertThat(cypher("MATCH (n) RETURN n")).isEmpty();
  }

  @Test
  void connectNodesDrawsEachRelationshipWithItsProperties() {
    place("a");
    place("b");

    run(
        CypherScript.CONNECT_NODES,
        Map.of(
            "type",
            "PART_OF",
            "rows",
            List.of(List.of(numberOfPlace("a"), numberOfPlace("b"), Map.of("as", "note")))));

    assertThat(cypher("MATCH (s)-[r]->(e) RETURN s.id + type(r) + e.id + r.as AS all"))
        .extracting(row -> row.get("all").asString())
        .containsExactly("aPART_OFbnote");
  }

  @Test
  void connectNodesPlainlyDrawsEachRelationshipWithoutProperties() {
    place("a");
    place("b");

    run(
        CypherScript.CONNECT_NODES_PLAINLY,
        Map.of(
            "type", "PART_OF", "rows", List.of(List.of(numberOfPlace("a"), numberOfPlace("b")))));

    assertThat(cypher("MATCH (s)-[r]->(e) RETURN s.id + type(r) + e.id + size(keys(r)) AS all"))
        .extracting(row -> row.get("all").asString())
        .containsExactly("aPART_OFb0");
  }

  @ParameterizedTest
  @MethodSource("connecting")
  void connectingWithANodeThatIsGoneDrawsNothing(CypherScript script) {
    place("a");

    run(
        script,
        Map.of(
            "type", "PART_OF", "rows", List.of(List.of(numberOfPlace("a"), 999_999L, Map.of()))));

    assertThat(cypher("MATCH ()-[r]->() RETURN r")).isEmpty();
  }

  static Stream<CypherScript> connecting() {
    return Stream.of(CypherScript.CONNECT_NODES, CypherScript.CONNECT_NODES_PLAINLY);
  }

  @Test
  void takingBackDeletesWhatADataSetAloneHasAndNothingElse() {
    cypher(
        "CREATE (:Dataset {id: 'mine'}), (:Dataset {id: 'other'}),"
            + " (a:Place {id: 'a', datasets: ['mine']}), (b:Place {id: 'b', datasets: ['mine']}),"
            + " (c:Place {id: 'c', datasets: ['mine', 'other']}), (d:Place {id: 'd'}),"
            + " (a)-[:PART_OF]->(b), (a)-[:PART_OF]->(d), (d)-[:PART_OF]->(b), (d)-[:PART_OF]->(c)");

    takeBack("mine");

    assertThat(cypher("MATCH (n) RETURN n.id AS id ORDER BY id"))
        .extracting(row -> row.get("id").asString())
        .containsExactly("c", "d", "other");
    assertThat(cypher("MATCH ()-[r]->() RETURN r")).hasSize(1);
  }

  @Test
  void takingBackADataSetThatIsNotThereDeletesNothing() {
    place("a");

    takeBack("mine");

    assertThat(cypher("MATCH (n) RETURN n")).hasSize(1);
  }

  /** These two commit as they go, which a transaction of the driver's does not allow. */
  private static void takeBack(String dataSet) {
    run(
        CypherScript.BEGIN_LOAD,
        Map.of("owner", "me", "revision", 7, "state", "FILLING", "dataSet", dataSet));
    try (Session session = TestNeo4j.driver().session()) {
      for (CypherScript script :
          List.of(CypherScript.TAKE_BACK_RELATIONSHIPS, CypherScript.TAKE_BACK_NODES)) {
        session.run(script.text(), Map.of("dataSet", dataSet, "owner", "me")).consume();
      }
    }
    run(CypherScript.END_LOAD, Map.of());
  }

  private static long numberOfPlace(String place) {
    return cypher("MATCH (p:Place {id: '%s'}) RETURN id(p) AS number".formatted(place))
        .get(0)
        .get("number")
        .asLong();
  }

  @Test
  void updateNodesSetsAndRemovesWhatIsGivenAndLeavesTheRest() {
    String place = place("a");
    Map<String, Object> update = new HashMap<>();
    update.put("name", null);
    update.put("kind", "PORT");

    run(CypherScript.UPDATE_NODES, List.of(Map.of("node", place, "properties", update)));

    assertThat(cypher("MATCH (p:Place) RETURN properties(p) AS p"))
        .extracting(row -> row.get("p").asMap())
        .containsExactly(Map.of("id", "a", "kind", "PORT"));
  }

  @Test
  void updateNodesOfANodeThatIsGoneChangesNothing() {
    run(
        CypherScript.UPDATE_NODES,
        List.of(Map.of("node", NOWHERE, "properties", Map.of("name", "X"))));

    assertThat(cypher("MATCH (n) RETURN n")).isEmpty();
  }

  @Test
  void updateNodesRefusesAnIdThatAnotherHas() {
    String place = place("a");
    place("b");

    assertThatExceptionOfType(ClientException.class)
        .isThrownBy(
            () ->
                run(
                    CypherScript.UPDATE_NODES,
                    List.of(Map.of("node", place, "properties", Map.of("id", "b")))));
  }

  @Test
  void deleteNodesTakesTheirRelationshipsWithThem() {
    String start = place("a");
    String end = place("b");
    run(CypherScript.CREATE_RELATIONSHIPS, List.of(partOf(start, end)));

    run(CypherScript.DELETE_NODES, List.of(Map.of("node", start)));

    assertThat(cypher("MATCH (n) RETURN n.id AS id"))
        .extracting(row -> row.get("id").asString())
        .containsExactly("b");
  }

  @Test
  void deleteNodesOfANodeThatIsGoneOrGivenTwiceDeletesWhatIsThere() {
    String place = place("a");

    run(
        CypherScript.DELETE_NODES,
        List.of(Map.of("node", NOWHERE), Map.of("node", place), Map.of("node", place)));

    assertThat(cypher("MATCH (n) RETURN n")).isEmpty();
  }

  @Test
  void createRelationshipsConnectsTheNodesGiven() {
    run(CypherScript.CREATE_RELATIONSHIPS, List.of(partOf(place("a"), place("b"))));

    assertThat(cypher("MATCH (s)-[r]->(e) RETURN s.id + type(r) + e.id + r.as AS all"))
        .extracting(row -> row.get("all").asString())
        .containsExactly("aPART_OFbnote");
  }

  @Test
  void createRelationshipsToANodeThatIsGoneCreatesNone() {
    run(CypherScript.CREATE_RELATIONSHIPS, List.of(partOf(place("a"), NOWHERE)));

    assertThat(cypher("MATCH ()-[r]->() RETURN r")).isEmpty();
  }

  @Test
  void createRelationshipsDrawsOneForEachRowEvenIfTwoAreAlike() {
    Map<String, Object> row = partOf(place("a"), place("b"));

    run(CypherScript.CREATE_RELATIONSHIPS, List.of(row, row));

    assertThat(cypher("MATCH ()-[r]->() RETURN r")).hasSize(2);
  }

  @Test
  void deleteRelationshipsDeletesJustThose() {
    Map<String, Object> row = partOf(place("a"), place("b"));
    run(CypherScript.CREATE_RELATIONSHIPS, List.of(row, row));
    String one =
        run(CypherScript.LIST_RELATIONSHIPS, Map.of()).get(0).get("relationship").asString();

    run(
        CypherScript.DELETE_RELATIONSHIPS,
        List.of(Map.of("relationship", one), Map.of("relationship", one)));

    assertThat(cypher("MATCH ()-[r]->() RETURN r")).hasSize(1);
  }

  @Test
  void deleteRelationshipsOfOneThatIsGoneDeletesNothing() {
    run(CypherScript.DELETE_RELATIONSHIPS, List.of(Map.of("relationship", "5:x:1")));

    assertThat(cypher("MATCH (n) RETURN n")).isEmpty();
  }

  @Test
  void listNodesGivesEveryNodeOfTheModelOnceWithAllItsLabels() {
    cypher("CREATE (:Place:Vessel {id: 'both'}), (:Remark {id: 'other'}), (:Name {text: 'X'})");

    assertThat(run(CypherScript.LIST_NODES, Map.of()))
        .extracting(row -> row.get("labels").asList(label -> label.asString()).size())
        .containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void listNodesOfAnEmptyGraphGivesNone() {
    assertThat(run(CypherScript.LIST_NODES, Map.of())).isEmpty();
  }

  @Test
  void listRelationshipsGivesEveryOneOfTheModelAndNoOther() {
    cypher("CREATE (a:Place)-[:PART_OF]->(b:Place)-[:PART_OF]->(a), (a)-[:REMARKED]->(b)");

    assertThat(run(CypherScript.LIST_RELATIONSHIPS, Map.of()))
        .extracting(row -> row.get("type").asString())
        .containsExactly("PART_OF", "PART_OF");
  }

  @Test
  void listRelationshipsOfAnEmptyGraphGivesNone() {
    assertThat(run(CypherScript.LIST_RELATIONSHIPS, Map.of())).isEmpty();
  }

  @Test
  void findRevisionAnswersWhateverTheGraphHolds() {
    assertThat(run(CypherScript.FIND_REVISION, Map.of()))
        .extracting(row -> row.get("answered").asBoolean())
        .containsExactly(true);
  }

  @Test
  void findRevisionAnswersWithTheOneFromBeforeALoadThatIsUnderWay() {
    beginLoad();

    assertThat(run(CypherScript.FIND_REVISION, Map.of()))
        .extracting(row -> row.get("before").asLong())
        .containsExactly(7L);
  }

  @Test
  void beginLoadMarksTheGraphOnce() {
    beginLoad();
    beginLoad();

    assertThat(run(CypherScript.FIND_LOAD, Map.of()))
        .extracting(row -> row.get("owner").asString())
        .containsExactly("me");
  }

  @Test
  void beginLoadLeavesTheMarkOfAnotherLoad() {
    beginLoad();

    List<Record> told =
        run(
            CypherScript.BEGIN_LOAD,
            Map.of("owner", "you", "revision", 8, "state", "NOTING", "dataSet", "e"));

    assertThat(told).extracting(row -> row.get("owner").asString()).containsExactly("me");
    assertThat(marks()).containsExactly("me FILLING");
  }

  @Test
  void holdLoadTellsWhoseTheMarkIs() {
    beginLoad();

    assertThat(run(CypherScript.HOLD_LOAD, Map.of()))
        .extracting(row -> row.get("owner").asString() + " " + row.get("slice").asInt())
        .containsExactly("me -1");
    run(CypherScript.NUMBER_LOAD_TRANSACTION, Map.of("slice", 3));
    assertThat(run(CypherScript.HOLD_LOAD, Map.of()))
        .extracting(row -> row.get("slice").asInt())
        .containsExactly(3);
  }

  @Test
  void holdLoadAndNumberLoadTransactionWithoutALoadFindNone() {
    run(CypherScript.NUMBER_LOAD_TRANSACTION, Map.of("slice", 3));

    assertThat(run(CypherScript.HOLD_LOAD, Map.of())).isEmpty();
  }

  @Test
  void takeOverLoadTakesWhatIsStillWhoseItWas() {
    beginLoad();

    List<Record> taken = run(CypherScript.TAKE_OVER_LOAD, Map.of("before", "me", "owner", "you"));

    assertThat(taken)
        .extracting(row -> row.get("state").asString() + " of " + row.get("dataSet").asString())
        .containsExactly("FILLING of d");
    assertThat(marks()).containsExactly("you FILLING");
  }

  @Test
  void takeOverLoadLeavesWhatAnotherHasTakenOrNobodyLoads() {
    Map<String, Object> late = Map.of("before", "somebody", "owner", "you");
    assertThat(run(CypherScript.TAKE_OVER_LOAD, late)).isEmpty();
    beginLoad();

    assertThat(run(CypherScript.TAKE_OVER_LOAD, late)).isEmpty();
    assertThat(marks()).containsExactly("me FILLING");
  }

  @Test
  void takingBackWhatAnotherHasTakenOverDeletesNothing() {
    cypher(
        "CREATE (:Place {id: 'a', datasets: ['d']})-[:PART_OF]->(:Place {id: 'b', datasets: ['d']})");
    beginLoad();
    run(CypherScript.TAKE_OVER_LOAD, Map.of("before", "me", "owner", "you"));

    takeBack("d");

    assertThat(cypher("MATCH (:Place)-[r]->(p:Place) RETURN p")).hasSize(1);
  }

  @Test
  void lockSchemaMakesItsNodeOnce() {
    run(CypherScript.LOCK_SCHEMA, Map.of());
    run(CypherScript.LOCK_SCHEMA, Map.of());

    assertThat(cypher("MATCH (lock:LoadLock) RETURN lock.id AS id"))
        .extracting(row -> row.get("id").asString())
        .containsExactly("schema");
  }

  @Test
  void constrainLockDoesNothingTheSecondTime() {
    run(CypherScript.CONSTRAIN_LOCK, Map.of());

    assertThat(cypher("SHOW CONSTRAINTS YIELD name WHERE name = 'load_lock_id'")).hasSize(1);
  }

  @Test
  void deleteMigrationsLockDeletesThatAlone() {
    place("a");
    run(CypherScript.DELETE_MIGRATIONS_LOCK, Map.of());
    cypher("CREATE (:__Neo4jMigrationsLock {id: 'left'})");

    run(CypherScript.DELETE_MIGRATIONS_LOCK, Map.of());

    assertThat(cypher("MATCH (n) RETURN labels(n)[0] AS label"))
        .extracting(row -> row.get("label").asString())
        .containsExactly("Place");
  }

  private static List<String> marks() {
    return cypher("MATCH (s:LoadState) RETURN s.owner + ' ' + s.state AS mark").stream()
        .map(row -> row.get("mark").asString())
        .toList();
  }

  @Test
  void findLoadFindsNoneInAGraphThatNobodyLoads() {
    assertThat(run(CypherScript.FIND_LOAD, Map.of())).isEmpty();
  }

  @Test
  void decideLoadChangesTheMark() {
    beginLoad();

    run(CypherScript.DECIDE_LOAD, Map.of("state", "DECIDED"));

    assertThat(marks()).containsExactly("me DECIDED");
  }

  @Test
  void decideLoadWithoutALoadChangesNothing() {
    run(CypherScript.DECIDE_LOAD, Map.of("state", "DECIDED"));

    assertThat(cypher("MATCH (n) RETURN n")).isEmpty();
  }

  @Test
  void aStepIsReadAsItWasNotedUntilItIsDone() {
    noteStep(0);

    Record noted = run(CypherScript.READ_LOAD_STEP, Map.of("number", 0)).get(0);
    run(CypherScript.CLOSE_LOAD_STEP, Map.of("number", 0, "created", List.of("a", "b")));
    Record closed = run(CypherScript.READ_LOAD_STEP, Map.of("number", 0)).get(0);

    assertThat(noted.get("rows").asByteArray()).containsExactly(1, 2);
    assertThat(noted.get("created").isNull()).isTrue();
    assertThat(closed.get("rows").isNull()).isTrue();
    assertThat(closed.get("created").asList()).containsExactly("a", "b");
  }

  @Test
  void readLoadStepOfNoSuchStepFindsNone() {
    assertThat(run(CypherScript.READ_LOAD_STEP, Map.of("number", 3))).isEmpty();
  }

  @Test
  void closeLoadStepOfNoSuchStepChangesNothing() {
    run(CypherScript.CLOSE_LOAD_STEP, Map.of("number", 3, "created", List.of()));

    assertThat(cypher("MATCH (n) RETURN n")).isEmpty();
  }

  @Test
  void noteLoadStepNotesAStepOnceHoweverOftenItIsTried() {
    noteStep(0);
    noteStep(0);

    assertThat(run(CypherScript.LIST_LOAD_STEPS, Map.of())).hasSize(1);
  }

  @Test
  void listLoadStepsGivesThemInOrder() {
    noteStep(1);
    noteStep(0);

    assertThat(run(CypherScript.LIST_LOAD_STEPS, Map.of()))
        .extracting(row -> row.get("number").asInt())
        .containsExactly(0, 1);
  }

  @Test
  void listLoadStepsWithoutALoadGivesNone() {
    assertThat(run(CypherScript.LIST_LOAD_STEPS, Map.of())).isEmpty();
  }

  @Test
  void endLoadTakesTheMarkAndTheStepsAndNothingElse() {
    beginLoad();
    noteStep(0);
    place("a");

    run(CypherScript.END_LOAD, Map.of());

    assertThat(cypher("MATCH (n) RETURN labels(n)[0] AS label"))
        .extracting(row -> row.get("label").asString())
        .containsExactly("Place");
  }

  private static void beginLoad() {
    run(
        CypherScript.BEGIN_LOAD,
        Map.of("owner", "me", "revision", 7, "state", "FILLING", "dataSet", "d"));
  }

  private static void noteStep(int number) {
    run(
        CypherScript.NOTE_LOAD_STEP,
        Map.of(
            "number", number, "script", "load/create-nodes", "rows", new byte[] {1, 2}, "size", 2));
  }

  @Test
  void findMovementRangeCountsMovementsBetweenTheirNumbers() {
    cypher("CREATE (:Movement {id: 'a'}), (:Place {id: 'p'}), (:Movement {id: 'b'})");

    assertThat(run(CypherScript.FIND_MOVEMENT_RANGE, Map.of()))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("movements").asInt()).isEqualTo(2);
              assertThat(row.get("last").asLong()).isGreaterThan(row.get("first").asLong());
            });
  }

  @Test
  void findMovementRangeOfAnEmptyGraphHasNoNumbers() {
    assertThat(run(CypherScript.FIND_MOVEMENT_RANGE, Map.of()))
        .singleElement()
        .satisfies(row -> assertThat(row.get("first").isNull()).isTrue());
  }

  @Test
  void listFrameGivesAllButMovementsAndTheClaimsAboutThem() {
    cypher(
        "CREATE (:Movement {id: 'm'})<-[:ABOUT]-(:Claim {id: 'c'}), (p:Place {id: 'p'}),"
            + " (:Claim {id: 'd'})-[:ABOUT]->(p), (:Movement:Place {id: 'both'}), (:Remark)");

    assertThat(run(CypherScript.LIST_FRAME, Map.of())).hasSize(3);
  }

  @Test
  void listFrameOfAnEmptyGraphIsEmpty() {
    assertThat(run(CypherScript.LIST_FRAME, Map.of())).isEmpty();
  }

  @Test
  void listNodesByNumberNamesWhatAMovementMentionsById() {
    long number =
        number(
            "CREATE (:Vessel {id: 'v'}), (m:Movement {id: 'b', vessel: 'v', after: ['a', 'x']}), (:Movement {id: 'a'})");

    assertThat(run(CypherScript.LIST_NODES_BY_NUMBER, Map.of("numbers", List.of(number))))
        .singleElement()
        .satisfies(row -> assertThat(row.get("mentioned").asList()).hasSize(2));
  }

  @Test
  void listNodesByNumberOfANodeThatIsGoneGivesNone() {
    assertThat(run(CypherScript.LIST_NODES_BY_NUMBER, Map.of("numbers", List.of(999_999))))
        .isEmpty();
  }

  @Test
  void listDependenciesGivesWhatLeavesANodeAndTheClaimsAboutAMovement() {
    long number =
        number(
            "CREATE (m:Movement {id: 'm'})-[:FROM]->(:Place {id: 'p'}),"
                + " (m)<-[:ABOUT]-(:Claim {id: 'c'}), (m)<-[:AFTER]-(:Movement {id: 'n'})");

    assertThat(run(CypherScript.LIST_DEPENDENCIES, Map.of("numbers", List.of(number))))
        .extracting(row -> row.get("type").asString())
        .containsExactlyInAnyOrder("FROM", "ABOUT");
  }

  @Test
  void listDependenciesOfNothingGivesNone() {
    assertThat(run(CypherScript.LIST_DEPENDENCIES, Map.of("numbers", List.of()))).isEmpty();
  }

  @Test
  void listMovementsGivesColumnsOfMovementsAndOfTheClaimsAboutThem() {
    long number =
        number(
            "CREATE (m:Movement {id: 'm', mode: 'SEA'})-[:FROM]->(:Place {id: 'p'}),"
                + " (m)<-[:ABOUT]-(:Claim {id: 'c'})-[:SAID_BY {order: 1}]->(:Actor {id: 'a'})");

    assertThat(run(CypherScript.LIST_MOVEMENTS, Map.of("from", number, "to", number, "size", 1)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("movements").get(0).asList()).containsExactly(number);
              assertThat(row.get("movements").get(1).asList()).containsExactly("m");
              assertThat(row.get("movements").get(2).asList()).containsExactly("SEA");
              assertThat(row.get("claims").get(0).get(2).get(0).asList()).containsExactly("c");
              assertThat(row.get("ends").size()).isEqualTo(1);
              assertThat(row.get("mentions").size()).isEqualTo(2);
            });
  }

  @Test
  void listMovementsWhereThereIsNoneGivesEmptyColumns() {
    assertThat(run(CypherScript.LIST_MOVEMENTS, Map.of("from", 0, "to", 0, "size", 1)))
        .singleElement()
        .satisfies(
            row -> assertThat(row.get("movements").asList(Value::size)).containsOnly(0).hasSize(6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "datasets: ['d']                | true",
        "datasets: ['d'], after: []     | true",
        "datasets: ['d'], after: ['n']  |",
        "datasets: ['d'], after: 7      |",
        "mode: 'SEA'                    |"
      })
  void listMovementsMarksThoseOfDataSetsThatAreAfterNoOther(
      String properties, @Nullable Boolean marked) {
    long number = number("CREATE (m:Movement {" + properties + "})");

    assertThat(run(CypherScript.LIST_MOVEMENTS, Map.of("from", number, "to", number, "size", 1)))
        .singleElement()
        .satisfies(
            row -> assertThat(row.get("movements").get(5).get(0).asObject()).isEqualTo(marked));
  }

  /** Runs an edit, and gives the number of the one movement called m in it. */
  private static long number(String edit) {
    return cypher(edit + " RETURN id(m) AS number").get(0).get("number").asLong();
  }

  private static String place(String id) {
    return run(CypherScript.CREATE_NODES, List.of(node("Place", id))).get(0).get("node").asString();
  }

  private static Map<String, Object> node(String label, String id) {
    return Map.of("label", label, "properties", Map.of("id", id, "name", id));
  }

  private static Map<String, Object> partOf(String start, String end) {
    return Map.of(
        "type", "PART_OF", "start", start, "end", end, "properties", Map.of("as", "note"));
  }
}
