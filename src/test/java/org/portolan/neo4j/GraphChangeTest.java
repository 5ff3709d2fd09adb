package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.Evidence.assertSame;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portolan.domain.Id;
import org.portolan.domain.actor.ActorKind;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Difference;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Vessel;

class GraphChangeTest {
  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void wipe() {
    graph = GraphFixture.empty();
  }

  /** One more thing of each sort, as it is first and as it is later. */
  static Stream<Arguments> things() {
    return Stream.of(
        thing(
            Change.Thing.PLACE,
            c -> c.add(SampleCase.country("x")),
            c -> c.add(SampleCase.place("x", "north"))),
        thing(Change.Thing.VESSEL, c -> c.add(vessel("One")), c -> c.add(vessel("Two"))),
        thing(
            Change.Thing.ACTOR,
            c -> c.add(SampleCase.actor("x", ActorKind.PERSON, Optional.empty())),
            c -> c.add(SampleCase.actor("x", ActorKind.PERSON, Optional.of(new Id("office"))))),
        thing(Change.Thing.LINK, c -> c.add(link("alpha")), c -> c.add(link("beta"))),
        thing(
            Change.Thing.MOVEMENT,
            c ->
                c.add(
                    SampleCase.movement(
                        "x", Mode.AIR, "alpha", "beta", Optional.empty(), List.of())),
            c ->
                c.add(
                    SampleCase.movement(
                        "x",
                        Mode.AIR,
                        "alpha",
                        "gamma",
                        Optional.of("mv-sample"),
                        List.of("train")))),
        thing(
            Change.Thing.SUBJECT,
            c -> c.add(new Subject(new Id("x"), Subject.Type.SIGHTING, Optional.empty())),
            c -> c.add(new Subject(new Id("x"), Subject.Type.EVENT, Optional.empty()))),
        thing(Change.Thing.DOCUMENT, c -> c.add(document("One")), c -> c.add(document("Two"))),
        thing(
            Change.Thing.NAME,
            c -> c.add(SampleCase.name("beta", "X", "en")),
            c -> c.add(SampleCase.name("beta", "X", "en", "report"))),
        thing(Change.Thing.CLAIM, c -> c.add(claim("RU")), c -> c.add(claim("KP"))));
  }

  private static Arguments thing(
      Change.Thing thing, Consumer<CorpusBuilder> first, Consumer<CorpusBuilder> later) {
    return Arguments.of(thing, first, later);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("things")
  void oneThingMoreIsTheWholeDifference(
      Change.Thing thing, Consumer<CorpusBuilder> first, Consumer<CorpusBuilder> later) {
    load(builder -> {});

    Loaded loaded = load(first);

    assertThat(kinds(thing, loaded.difference())).containsExactly(Change.Kind.ADDED);
    assertThat(loaded.written().nodesCreated()).isEqualTo(1);
    assertThat(loaded.written().nodesDeleted()).isZero();
    assertSame(graph.read(), corpus(first));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("things")
  void oneThingChangedIsTheWholeDifference(
      Change.Thing thing, Consumer<CorpusBuilder> first, Consumer<CorpusBuilder> later) {
    load(first);

    Loaded loaded = load(later);

    assertThat(kinds(thing, loaded.difference())).containsExactly(Change.Kind.CHANGED);
    assertThat(touched(loaded.written())).isBetween(1L, 12L);
    assertSame(graph.read(), corpus(later));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("things")
  void oneThingLessIsTheWholeDifference(
      Change.Thing thing, Consumer<CorpusBuilder> first, Consumer<CorpusBuilder> later) {
    load(later);

    Loaded loaded = load(builder -> {});

    assertThat(kinds(thing, loaded.difference())).containsExactly(Change.Kind.REMOVED);
    assertThat(loaded.written().nodesDeleted()).isEqualTo(1);
    assertThat(loaded.written().nodesCreated()).isZero();
    assertSame(graph.read(), corpus(builder -> {}));
  }

  @Test
  void aChangedDateMovesTheLegAndTheMovementWithIt() {
    graph.load(dated("2023-09"), LoadProgress.SILENT);

    Loaded loaded = graph.load(dated("2023-10"), LoadProgress.SILENT);

    assertThat(loaded.difference().changes()).hasSize(1);
    assertThat(
            cypher(
                "MATCH (m:Movement {id: 'voyage'}), ()-[l:LEG {movement: 'voyage'}]->()"
                    + " RETURN toString(m.departEarliest) AS m, toString(l.departEarliest) AS l"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.get("m").asString()).isEqualTo("2023-10-01");
              assertThat(row.get("l").asString()).isEqualTo("2023-10-01");
            });
  }

  @Test
  void aMovementThatLosesItsClaimsLosesTheWindowThatTheyGaveIt() {
    graph.load(dated("2023-09"), LoadProgress.SILENT);
    CorpusBuilder builder = Corpus.builder();
    SampleCase.addThings(builder);

    graph.load(SampleCase.dataSet("sample", builder.build()), LoadProgress.SILENT);

    assertThat(cypher("MATCH (m:Movement {id: 'voyage'}) RETURN m.departEarliest AS day"))
        .extracting(row -> row.get("day").isNull())
        .containsExactly(true);
  }

  @Test
  void aPropertyThatSomebodyAddedSurvivesALoad() {
    load(builder -> {});
    cypher("MATCH (p:Place {id: 'alpha'}) SET p.reviewed = true");

    load(builder -> builder.add(SampleCase.country("x")));

    assertThat(cypher("MATCH (p:Place {id: 'alpha'}) RETURN p.reviewed AS reviewed"))
        .extracting(row -> row.get("reviewed").asBoolean())
        .containsExactly(true);
  }

  @Test
  void aCorrectionByHandIsTakenBackByTheNextLoadOfItsDataSet() {
    load(builder -> {});
    cypher("MATCH (p:Place {id: 'alpha'}) SET p.name = 'Corrected'");

    Difference difference = load(builder -> {}).difference();

    assertThat(difference.changes())
        .containsExactly(
            new Change(Change.Thing.PLACE, new Id("alpha"), Optional.empty(), Change.Kind.CHANGED));
    assertSame(graph.read(), corpus(builder -> {}));
  }

  private Loaded load(Consumer<CorpusBuilder> more) {
    return graph.load(SampleCase.dataSet("sample", corpus(more)), LoadProgress.SILENT);
  }

  private static Corpus corpus(Consumer<CorpusBuilder> more) {
    CorpusBuilder builder = SampleCase.builder();
    more.accept(builder);
    return builder.build();
  }

  private static DataSet dated(String during) {
    CorpusBuilder builder = Corpus.builder();
    SampleCase.addThings(builder);
    builder.add(
        Claim.of(
            ClaimType.MOVEMENT,
            SampleCase.VOYAGE_CLAIM,
            SampleCase.VOYAGE,
            SampleCase.provenance("report", "paper"),
            SampleCase.voyage(during).build()));
    return SampleCase.dataSet("sample", builder.build());
  }

  private static List<Change.Kind> kinds(Change.Thing thing, Difference difference) {
    assertThat(difference.changes()).extracting(Change::thing).containsOnly(thing);
    return difference.changes().stream().map(Change::kind).toList();
  }

  private static long touched(Written written) {
    return written.nodesCreated()
        + written.nodesDeleted()
        + written.relationshipsCreated()
        + written.relationshipsDeleted()
        + written.propertiesSet();
  }

  private static Vessel vessel(String name) {
    return new Vessel(
        new Id("x"),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Link link(String from) {
    return new Link(
        new Id("x"), Mode.RAIL, new Id(from), new Id("gamma"), Optional.empty(), Optional.empty());
  }

  private static Document document(String title) {
    return new Document(
        new Id("x"),
        title,
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Claim claim(String flag) {
    return Claim.of(
        ClaimType.ATTRIBUTE,
        new Id("x"),
        new Id("mv-sample"),
        SampleCase.provenance("report", "paper"),
        Stated.builder().field("flag").value(flag).build());
  }
}
