package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.run;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.portolan.TheCase;
import org.portolan.chain.NetworkText;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.transport.Movement;

/** The statements of cypher/query/ that people run, against evidence, none, and contradictions. */
class CypherQuestionTest {
  private static final int DAYS = 4;

  private static final String CONTRADICTIONS =
      """
      actor x
      actor y
      actor z
      place c
      place region REGION
      place b PORT  in region
      a -SEA-> b  during 2023-09  called yes  said by x in doc-1 2024-01-01
      claim about a-b  from a  to b  during 2023-05  hedged DENIED  called no  said by y in doc-2 2024-01-02
      claim about a-b  from a  to c  called other  said by z, unknown in doc-3 2024-01-03
      claim about a-b  to region  called vague  ranked DEPRECATED  said by x in doc-3 2024-01-03
      claim about a-b  to region  called coarse  said by x in leaflet
      """;

  private Graph graph = GraphFixture.empty();

  @BeforeEach
  void wipe() {
    graph = GraphFixture.empty();
  }

  private void loadTheCase() {
    graph.load(TheCase.dataSet(), LoadProgress.SILENT);
  }

  private void load(Corpus corpus) {
    graph.load(SampleCase.dataSet("told", corpus), LoadProgress.SILENT);
  }

  private static Map<String, Object> about(String id) {
    return Map.of("about", id);
  }

  private static List<Record> legsAsOf(LocalDate day) {
    return run(ForPeople.FIND_LEGS_AS_OF, Map.of("day", day));
  }

  private static List<String> rows(List<Record> records, String... columns) {
    return records.stream()
        .map(
            record ->
                List.of(columns).stream()
                    .map(column -> String.valueOf(record.get(column).asObject()))
                    .reduce((one, other) -> one + " " + other)
                    .orElse(""))
        .toList();
  }

  @Test
  void listDatedClaimsPutsTheDatesOfAVoyageInOrder() {
    loadTheCase();

    assertThat(
            rows(
                run(ForPeople.LIST_DATED_CLAIMS, about("angara-rajin-dunay")),
                "edtf",
                "field",
                "claim"))
        .containsExactly(
            "2023-09 loaded kbs-2023-10-16-sea",
            "2023-09-07/2023-10-01 during unnamed-2023-10-sea",
            "2023-09-07/2023-10-01 during yonhap-2023-10-14-sea",
            "2023-10-13 said joongang-2023-10-15-sea",
            "2023-10-13 said yonhap-2023-10-14-sea");
  }

  @Test
  void listDatedClaimsOfNothingInParticularListsAll() {
    loadTheCase();
    Map<String, Object> none = new HashMap<>();
    none.put("about", null);

    assertThat(run(ForPeople.LIST_DATED_CLAIMS, none))
        .hasSize(
            TheCase.dataSet().corpus().claims().values().stream()
                .mapToInt(
                    claim ->
                        claim.stated().dates().size()
                            + (claim.provenance().said().isPresent() ? 1 : 0))
                .sum());
  }

  @Test
  void listDatedClaimsMarksWhatIsDenied() {
    load(NetworkText.corpus(CONTRADICTIONS));

    assertThat(
            rows(
                run(ForPeople.LIST_DATED_CLAIMS, about("a-b")), "edtf", "claim", "denied", "known"))
        .containsExactly("2023-05 no true 2024-01-02", "2023-09 yes false 2024-01-01");
  }

  @Test
  void listDatedClaimsOfAnEmptyGraphGivesNone() {
    assertThat(run(ForPeople.LIST_DATED_CLAIMS, about("a-b"))).isEmpty();
  }

  @Test
  void listPublicationsPutsTheReportsOfTheCaseInTheOrderInWhichTheyBecameKnown() {
    loadTheCase();

    assertThat(rows(run(ForPeople.LIST_PUBLICATIONS, Map.of()), "known", "document", "inferred"))
        .containsExactly(
            "2023-10-14 yonhap-2023-10-14 false",
            "2023-10-15 joongang-2023-10-15 false",
            "2023-10-22 kbs-2023-10-16 true",
            "2023-10-31 unnamed-2023-10 true",
            "2024-08-27 yonhap-2024-08-27 false");
  }

  @Test
  void listPublicationsCountsClaimsAndPutsAnUndatedDocumentLast() {
    load(NetworkText.corpus(CONTRADICTIONS));

    assertThat(
            rows(run(ForPeople.LIST_PUBLICATIONS, Map.of()), "known", "document", "claims", "legs"))
        .containsExactly(
            "2024-01-01 doc-1 1 [a-b]",
            "2024-01-02 doc-2 1 [a-b]",
            "2024-01-03 doc-3 2 [a-b]",
            "null leaflet 1 [a-b]");
  }

  @Test
  void listPublicationsOfAnEmptyGraphGivesNone() {
    assertThat(run(ForPeople.LIST_PUBLICATIONS, Map.of())).isEmpty();
  }

  @Test
  void listAttributionsGoesFromTheSpeakerToTheOrigin() {
    loadTheCase();

    assertThat(
            rows(
                run(ForPeople.LIST_ATTRIBUTIONS, about("rail-dunay-tikhoretsk")),
                "claim",
                "speakers"))
        .containsExactly(
            "joongang-2023-10-15-rail [korea-joongang-daily, white-house]",
            "kbs-2023-10-16-rail [kbs-world-radio, us-government]",
            "unnamed-2023-10-rail [unknown, white-house]",
            "yonhap-2023-10-14-rail [yonhap, white-house]");
  }

  @Test
  void listAttributionsKeepsSpeakersThatNobodyNames() {
    load(
        NetworkText.corpus(
            "actor x\nactor y\na -SEA-> b  called c  said by x, unknown, y in doc 2024"));

    assertThat(rows(run(ForPeople.LIST_ATTRIBUTIONS, about("a-b")), "claim", "speakers", "origin"))
        .containsExactly("c [x, unknown, y] y");
  }

  @Test
  void listAttributionsListsContradictingClaimsSideBySide() {
    load(NetworkText.corpus(CONTRADICTIONS));

    assertThat(
            rows(
                run(ForPeople.LIST_ATTRIBUTIONS, about("a-b")),
                "document",
                "claim",
                "certainty",
                "deprecated"))
        .containsExactly(
            "doc-1 yes ASSERTED false",
            "doc-2 no DENIED false",
            "doc-3 other ASSERTED false",
            "doc-3 vague ASSERTED true",
            "leaflet coarse ASSERTED false");
  }

  @Test
  void listAttributionsOfAnEmptyGraphGivesNone() {
    assertThat(run(ForPeople.LIST_ATTRIBUTIONS, about("a-b"))).isEmpty();
  }

  @Test
  void findLegsAsOfGrowsWithThePublicationsOfTheCase() {
    loadTheCase();

    assertThat(legsAsOf(LocalDate.of(2023, 10, 13))).isEmpty();
    assertThat(rows(legsAsOf(LocalDate.of(2023, 10, 14)), "movement", "documents", "coarser"))
        .contains("angara-rajin-dunay 1 0", "rail-dunay-tikhoretsk 1 0");
    assertThat(rows(legsAsOf(LocalDate.of(2023, 10, 31)), "movement", "documents", "coarser"))
        .contains("angara-rajin-dunay 4 0", "rail-dunay-tikhoretsk 3 1");
  }

  @Test
  void findLegsAsOfCountsNeitherDenialsNorOtherStoriesNorUndatedDocuments() {
    load(NetworkText.corpus(CONTRADICTIONS));

    assertThat(rows(legsAsOf(LocalDate.of(2024, 2, 1)), "movement", "documentIds", "coarser"))
        .containsExactly("a-b [doc-1] 0");
  }

  @Test
  void findLegsAsOfOfAnEmptyGraphGivesNone() {
    assertThat(legsAsOf(LocalDate.of(2024, 1, 1))).isEmpty();
  }

  @Property(tries = 25)
  void findLegsAsOfCountsAsPortolanDoes(@ForAll long seed) {
    Graph empty = GraphFixture.empty();
    Corpus corpus = NetworkText.corpus(randomClaims(new Random(seed)));
    empty.load(SampleCase.dataSet("random", corpus), LoadProgress.SILENT);

    for (int day = 1; day <= DAYS; day++) {
      LocalDate date = LocalDate.of(2024, 1, day);
      Readings readings = new Readings(corpus, Lens.asOf(date));
      assertThat(rows(legsAsOf(date), "movement", "documents", "coarser"))
          .containsExactlyElementsOf(
              corpus.movements().values().stream()
                  .flatMap(movement -> line(movement, readings).stream())
                  .toList());
    }
  }

  /** Two legs, and claims about them that hedge, compute and place them at random. */
  private static String randomClaims(Random random) {
    List<String> ends =
        List.of(
            "from a  to b",
            "from a",
            "to region",
            "from b  to c",
            "to c",
            "to quay",
            "from a  to x");
    List<String> marks =
        List.of(
            "", "", "", "hedged DENIED", "ranked DEPRECATED", "derived from c1", "derived from c2");
    StringBuilder text = new StringBuilder("actor o\nplace x\nplace region REGION\n");
    text.append("place b PORT  in region\nplace quay PORT  in b\n");
    for (int claim = 1; claim <= 9; claim++) {
      int day = 1 + random.nextInt(DAYS);
      String head =
          switch (claim) {
            case 1 -> "a -SEA-> b  as s";
            case 2 -> "b -RAIL-> c  as t";
            default ->
                "claim about %s  %s  %s"
                    .formatted(
                        random.nextBoolean() ? "s" : "t",
                        ends.get(random.nextInt(ends.size())),
                        marks.get(random.nextInt(marks.size())));
          };
      text.append(head.strip())
          .append("  called c%d  said by o in d%d 2024-01-0%d%n".formatted(claim, day, day));
    }
    return text.toString();
  }

  private static List<String> line(Movement movement, Readings readings) {
    return readings
        .find(movement)
        .map(
            reading ->
                "%s %d %d"
                    .formatted(
                        movement.id(),
                        reading.support().documents().size(),
                        reading.support().coarser().size()))
        .stream()
        .toList();
  }
}
