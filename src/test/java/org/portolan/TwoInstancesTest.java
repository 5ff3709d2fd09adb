package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portolan.chain.NetworkText;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.DataSet;
import org.portolan.neo4j.TestNeo4j;
import org.portolan.usecase.Loader;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Submission;

/**
 * Two instances on one Neo4j: what goes in through one is what the other answers, since neither
 * keeps anything but what it has read.
 */
class TwoInstancesTest {
  private static final String PATH = "/chains?from=rajin&to=tikhoretsk";

  private final Instance one = Instance.one();
  private final Instance other = Instance.other();

  @BeforeEach
  void startEmpty() {
    TestNeo4j.wipe();
    one.awaits("/documents", TwoInstancesTest::isEmpty);
    other.awaits("/documents", TwoInstancesTest::isEmpty);
  }

  private static boolean isEmpty(Instance.Answer answer) {
    return answer.status() == 200 && answer.list("$.items").isEmpty();
  }

  private static DataSet dataSet(String id, String evidence) {
    return new DataSet(new Id(id), id, Optional.empty(), NetworkText.corpus(evidence));
  }

  private static void load(Instance instance, DataSet dataSet) {
    instance
        .bean(Loader.class)
        .load(dataSet, Submission.byCommand(Optional.empty()), (doing, done, total) -> {});
  }

  private static void cypher(String edit) {
    TestNeo4j.driver().executableQuery(edit).execute();
  }

  /** What both answer, once they agree; they must within the time that {@code awaits} gives. */
  private Instance.Answer agreed(String path) {
    Instance.Answer answer = one.get(path);
    other.awaits(path, seen -> seen.equals(answer));
    return answer;
  }

  @Test
  void whatOneLoadsTheOtherAnswersToTheByte() {
    load(one, TheCase.dataSet());

    one.awaits(PATH, seen -> seen.status() == 200);

    assertThat(agreed(PATH).text("$.chains[0].id"))
        .isEqualTo("angara-rajin-dunay.rail-dunay-tikhoretsk");
  }

  @Test
  void whatTheOtherLoadsOneAnswers() {
    load(other, TheCase.dataSet());

    one.awaits(PATH, seen -> seen.status() == 200);

    assertThat(agreed(PATH).number("$.chains.length()")).isPositive();
  }

  @Test
  void anInstanceAnswersWhatItLoadedItselfWhenItLooksNext() {
    load(other, TheCase.dataSet());
    other.bean(Snapshots.class).invalidate();

    assertThat(other.get(PATH).status()).isEqualTo(200);
  }

  @Test
  void aDecisionByHandActsInBoth() {
    load(one, TheCase.dataSet());
    cypher(
        """
        MATCH (a:Place {id: 'vladivostok'}), (b:Place {id: 'vladivostok-naval-base'})
        CREATE (d:Decision {id: 'two-places', verdict: 'DIFFERENT', by: 'me', decided: '2024-06-01', why: 'so'}),
               (d)-[:ON {order: 1}]->(a), (d)-[:ON {order: 2}]->(b)
        """);

    one.awaits("/decisions/two-places", seen -> seen.status() == 200);

    assertThat(agreed("/decisions/two-places").text("$.standing")).isEqualTo("ACTS");
  }

  @Test
  void anEditByHandIsAnsweredByBoth() {
    load(one, TheCase.dataSet());
    other.awaits(PATH, seen -> seen.status() == 200);

    cypher("MATCH (c:Claim {id: 'yonhap-2023-10-14-sea'}) SET c.during = '2023-09-07/2023-09-30'");

    one.awaits(PATH, seen -> seen.body().contains("2023-09-07/2023-09-30"));
    assertThat(agreed(PATH).text("$.chains[0].legs[0].departed.edtf"))
        .isEqualTo("2023-09-07/2023-09-30");
  }

  @Test
  void whatIsBrokenIsToldByBoth() {
    load(other, TheCase.dataSet());
    cypher("CREATE (:Actor {id: 'press-office', kind: 'AGENCY'})");

    assertThat(one.get("/health/data").text("$.items[0].id")).isEqualTo("press-office");
    assertThat(other.get("/health/data").text("$.items[0].id")).isEqualTo("press-office");
  }

  @Test
  void loadsThroughBothAtOnceBothArriveWhole() {
    List<CompletableFuture<Void>> loads = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      DataSet some =
          dataSet(
              "set-" + i,
              """
              actor someone
              place hub
              origin-%1$d -SEA-> hub  during 2023-08  as voyage-%1$d
              hub -RAIL-> end-%1$d  during 2023-09  as train-%1$d
              """
                  .formatted(i));
      Instance through = i % 2 == 0 ? one : other;
      loads.add(CompletableFuture.runAsync(() -> load(through, some)));
    }
    loads.forEach(CompletableFuture::join);

    for (int i = 0; i < 6; i++) {
      String path = "/chains?from=origin-%1$d&to=end-%1$d".formatted(i);
      String chain = "voyage-%1$d.train-%1$d".formatted(i);
      one.awaits(path, seen -> seen.body().contains(chain));
      other.awaits(path, seen -> seen.body().contains(chain));
    }
    assertThat(one.get("/health/data").number("$.count")).isZero();
    assertThat(
            TestNeo4j.driver()
                .executableQuery(
                    "MATCH (n:Place|Actor) RETURN count(n) AS all, count(DISTINCT n.id) AS ids,"
                        + " count { (:Place {id: 'hub'}) } AS hubs")
                .execute()
                .records()
                .get(0)
                .asMap())
        .satisfies(
            row -> {
              assertThat(row).containsEntry("all", row.get("ids"));
              assertThat(row).containsEntry("hubs", 1L);
            });
  }

  @Test
  void theSameDataSetLoadedThroughBothAtOnceIsThereOnce() {
    CompletableFuture<Void> first = CompletableFuture.runAsync(() -> load(one, TheCase.dataSet()));
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(() -> load(other, TheCase.dataSet()));
    first.join();
    second.join();

    one.awaits(PATH, seen -> seen.status() == 200);
    agreed(PATH);
    assertThat(one.get("/health/data").number("$.count")).isZero();
  }
}
