package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.Evidence.assertSame;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Content;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Window;

class HandEditTest {
  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void load() {
    graph = GraphFixture.empty();
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
  }

  @Test
  void aMovementAddedByHandIsReadWithItsOwnWindowAndShip() {
    cypher(
        """
        MATCH (a:Place {id: 'alpha'}), (b:Place {id: 'gamma'}), (v:Vessel {id: 'mv-sample'}),
              (before:Movement {id: 'voyage'})
        CREATE (m:Movement {id: 'by-hand', mode: 'SEA', departEarliest: date('2023-11-01'),
                            arriveLatest: date('2023-11-05')}),
               (m)-[:FROM]->(a), (m)-[:TO]->(b), (m)-[:ABOARD]->(v), (m)-[:AFTER]->(before)
        """);

    Content content = graph.read();

    assertThat(content.defects()).isEmpty();
    assertThat(content.corpus().movements())
        .containsEntry(
            new Id("by-hand"),
            new Movement(
                new Id("by-hand"),
                Mode.SEA,
                new Id("alpha"),
                new Id("gamma"),
                Optional.of(new Id("mv-sample")),
                List.of(new Id("voyage")),
                new Window(
                    Bounds.from(LocalDate.of(2023, 11, 1)),
                    Bounds.until(LocalDate.of(2023, 11, 5))),
                Optional.empty()));
  }

  @Test
  void aMovementAddedByHandOutlivesLoadsAndGetsNoLeg() {
    cypher(
        """
        MATCH (a:Place {id: 'alpha'}), (b:Place {id: 'gamma'}), (v:Vessel {id: 'mv-sample'})
        CREATE (m:Movement {id: 'by-hand', mode: 'SEA', departEarliest: date('2023-11-01')}),
               (m)-[:FROM]->(a), (m)-[:TO]->(b), (m)-[:ABOARD]->(v)
        """);
    Content before = graph.read();

    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertSame(graph.read(), before.corpus());
    assertThat(cypher("MATCH ()-[l:LEG {movement: 'by-hand'}]->() RETURN l")).isEmpty();
  }

  @Test
  void aLegThatSomebodyDrewForAMovementOfTheirOwnStays() {
    cypher(
        """
        MATCH (a:Place {id: 'alpha'}), (b:Place {id: 'gamma'})
        CREATE (m:Movement {id: 'by-hand', mode: 'SEA'}), (m)-[:FROM]->(a), (m)-[:TO]->(b),
               (a)-[:LEG {movement: 'by-hand', mode: 'SEA'}]->(b)
        """);

    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertThat(graph.read().defects()).isEmpty();
    assertThat(cypher("MATCH ()-[l:LEG {movement: 'by-hand'}]->() RETURN l")).hasSize(1);
  }

  @Test
  void aClaimCorrectedByHandIsReadAsCorrected() {
    cypher("MATCH (c:Claim {id: 'voyage-claim'}) SET c.during = '2023-08', c.certainty = 'DENIED'");

    Content content = graph.read();

    assertThat(content.corpus().claimsAbout(SampleCase.VOYAGE))
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.stated().date(StatedField.DURING))
                  .contains(ReportedDate.of("2023-08"));
              assertThat(claim.supports()).isFalse();
            });
  }

  @Test
  void aDerivedValueThatDiffersFromItsClaimsIsReportedUntilItIsDerivedAnew() {
    cypher("MATCH (m:Movement {id: 'voyage'}) SET m.departEarliest = date('1999-01-01')");
    assertThat(graph.read().defects())
        .singleElement()
        .satisfies(
            defect -> {
              assertThat(defect.id()).isEqualTo("voyage");
              assertThat(defect.rule()).contains("departEarliest differs from the claims");
            });

    graph.refresh();

    assertThat(graph.read().defects()).isEmpty();
  }

  @Test
  void aSpellingAddedByHandIsReadWithItsDocument() {
    cypher(
        """
        MATCH (p:Place {id: 'beta'}), (d:Document {id: 'report'})
        CREATE (p)-[:NAMED]->(:Name {text: 'Бета', lang: 'ru'})-[:USED_IN]->(d)
        """);

    assertThat(graph.read().corpus().names())
        .contains(SampleCase.name("beta", "Бета", "ru", "report"));
  }

  @Test
  void derivingAnewNamesTheScriptOfASpellingAddedByHand() {
    cypher("MATCH (p:Place {id: 'beta'}) CREATE (p)-[:NAMED]->(:Name {text: 'Бета'})");

    graph.refresh();

    assertThat(cypher("MATCH (n:Name {text: 'Бета'}) RETURN n.script AS script"))
        .extracting(row -> row.get("script").asString())
        .containsExactly("Cyrl");
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MATCH (:Movement {id: 'train'})-[r:TO]->() DELETE r | train | it has no TO
          MATCH (c:Claim {id: 'voyage-claim'}) SET c.during = 'last summer' | voyage-claim | is not a date in EDTF
          MATCH (c:Claim {id: 'voyage-claim'}) SET c.certainty = 'SURE' | voyage-claim | expected one of [ASSERTED
          MATCH (:Claim {id: 'flag-claim'})-[r:ABOUT]->() DELETE r | flag-claim | it is ABOUT 0 things
          MATCH (d:Document {id: 'undated'}) DETACH DELETE d | flag-claim | it has no IN
          MATCH (:Claim {id: 'flag-claim'})-[r:SAID_BY]->() DELETE r | flag-claim | SAID_BY nobody
          MATCH (c:Claim {id: 'far-claim'}) SET c.distanceUnits = ['km'] | far-claim | of unequal length
          MATCH (c:Claim {id: 'boxes-claim'}) SET c.quantityValue = 'many' | boxes-claim | expected a number
          MATCH (c:Claim {id: 'boxes-claim'}) SET c.quantityUnit = 'boxes' | boxes-claim | expected a unit
          MATCH (c:Claim {id: 'boxes-claim'}) SET c.quantityValue = -1 | boxes-claim | cannot be negative
          MATCH (c:Claim {id: 'flag-claim'}) REMOVE c.field | flag-claim | must state 'field'
          MATCH (c:Claim {id: 'train-claim'}) SET c.gradeSource = 'Z' | train-claim | expected A to F
          MATCH (c:Claim {id: 'train-claim'}) REMOVE c.rankReason | train-claim | without a reason
          MATCH (c:Claim {id: 'voyage-claim'}) SET c.paragraphs = 'two' | voyage-claim | expected a list
          MATCH (v:Vessel {id: 'mv-sample'}) SET v.imo = '1234568' | mv-sample | fails its check
          MATCH (p:Place {id: 'alpha'}) SET p.kind = 'HARBOUR' | alpha | expected one of [PORT
          MATCH (p:Place {id: 'alpha'}) SET p.location = 'there' | alpha | expected a point
          MATCH (a:Place {id: 'north'}), (b:Place {id: 'alpha'}) CREATE (a)-[:PART_OF]->(b) | alpha | part of it in turn
          MATCH (p:Place {id: 'beta'}), (n:Place {id: 'north'}) CREATE (p)-[:PART_OF]->(n) | beta | it has 2 PART_OF
          CREATE (:Place {name: 'Nameless'}) | | it has no id of its own
          CREATE (:Place:Vessel {id: 'both', name: 'Both'}) | | it has no id of its own
          CREATE (:Actor {id: 'alpha', name: 'Alpha', kind: 'PERSON'}) | alpha | a Place has the same id
          CREATE (:Name {text: 'Nothing'}) | | of the name 'Nothing': it is the name of nothing
          """)
  void whatIsBrokenByHandIsReportedAndLeftOut(String edit, @Nullable String id, String rule) {
    cypher(edit);

    Content content = graph.read();

    assertThat(content.defects())
        .anySatisfy(
            defect -> {
              assertThat(defect.rule()).contains(rule);
              assertThat(id == null || id.equals(defect.id())).isTrue();
            });
    assertThat(content.corpus().places()).containsKey(new Id("gamma"));
    assertThat(content.corpus().documents()).containsKey(new Id("report"));
  }

  @Test
  void whatDependsOnABrokenPieceIsLeftOutWithIt() {
    cypher("MATCH (c:Claim {id: 'voyage-claim'}) SET c.during = 'last summer'");

    Content content = graph.read();

    assertThat(content.corpus().movements()).isEmpty();
    assertThat(content.corpus().claims())
        .doesNotContainKeys(SampleCase.VOYAGE_CLAIM, new Id("train-claim"));
    assertThat(content.defects())
        .extracting(Defect::id)
        .contains("voyage-claim", "voyage", "train-claim", "train");
    assertThat(content.corpus().claims()).containsKey(new Id("flag-claim"));
  }

  @Test
  void aLoadMendsWhatWasBrokenInItsDataSet() {
    cypher("MATCH (c:Claim {id: 'voyage-claim'}) SET c.during = 'last summer'");
    cypher("MATCH (:Movement {id: 'train'})-[r:TO]->() DELETE r");
    cypher("MATCH (d:Document {id: 'undated'}) DETACH DELETE d");

    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertSame(graph.read(), SampleCase.builder().build());
  }

  @Test
  void aRelationshipDrawnTwiceIsReadOnceAndMendedByALoad() {
    cypher("MATCH (m:Movement {id: 'train'})-[:TO]->(p) CREATE (m)-[:TO]->(p)");
    assertSame(graph.read(), SampleCase.builder().build());

    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertThat(cypher("MATCH (:Movement {id: 'train'})-[r:TO]->() RETURN r"))
        .isEqualTo(List.of(cypher("MATCH (:Movement {id: 'train'})-[r:TO]->() RETURN r").get(0)));
  }
}
