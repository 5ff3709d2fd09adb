package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Gathered;
import org.portolan.domain.evidence.Update;
import org.portolan.neo4j.Graph;
import org.portolan.neo4j.TestNeo4j;
import org.portolan.usecase.NotReady;

/** Whether what was read still holds, asked of a real Neo4j. */
class GraphAccessTest {
  private final GraphAccess access = new GraphAccess();
  private final Graph graph = new Graph(TestNeo4j.driver());

  @BeforeEach
  void openAnEmptyGraph() {
    TestNeo4j.wipe();
    access.open(graph, Optional.of(TestNeo4j.changeFeed()));
  }

  @Test
  void whatWasReadHoldsWhereNothingChanged() {
    long revision = access.project(new Gathered()).revision();

    assertThat(untouched(access, revision)).isEqualTo(OptionalLong.of(revision));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (:Scratch {id: 'mine'})",
        "MERGE (lock:LoadLock) SET lock.at = coalesce(lock.at, 0) + 1"
      })
  void whatWasReadHoldsWhereNothingOfTheModelIsTouched(String edit) {
    long revision = access.project(new Gathered()).revision();
    cypher(edit);

    OptionalLong upTo = untouched(access, revision);

    assertThat(upTo).isEqualTo(OptionalLong.of(access.revision()));
    assertThat(upTo.getAsLong()).isGreaterThan(revision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (:Place {id: 'rajin', name: 'Rajin'})",
        "CREATE (:Movement {id: 'voyage', mode: 'SEA'})",
        "CREATE (:Claim {id: 'a-claim'})"
      })
  void whatWasReadNoLongerHoldsWhereTheModelIsTouched(String edit) {
    long revision = access.project(new Gathered()).revision();
    cypher(edit);

    assertThat(untouched(access, revision)).isEmpty();
  }

  @Test
  void aTouchAfterOneElsewhereIsTold() {
    long revision = access.project(new Gathered()).revision();
    cypher("CREATE (:Scratch)");
    long upTo = untouched(access, revision).orElseThrow();
    cypher("CREATE (:Place {id: 'rajin', name: 'Rajin'})");

    assertThat(untouched(access, upTo)).isEmpty();
  }

  @Test
  void withoutAFeedAnyChangeMayBeATouch() {
    access.open(graph, Optional.empty());
    long revision = access.project(new Gathered()).revision();
    cypher("CREATE (:Scratch)");

    assertThat(untouched(access, revision)).isEmpty();
  }

  @Test
  void whatWasReadBeforeALargeLoadHoldsUntilItIsDone() {
    AtomicLong upTo = new AtomicLong(access.project(new Gathered()).revision());
    List<Boolean> held = new ArrayList<>();

    TestNeo4j.loadInSteps(
        TheCase.dataSet(),
        (phase, done, total) -> {
          OptionalLong untouched = untouched(access, upTo.get());
          held.add(untouched.isPresent());
          untouched.ifPresent(upTo::set);
        });

    assertThat(held).isNotEmpty().containsOnly(true);
    assertThat(untouched(access, upTo.get())).isEmpty();
  }

  @Test
  void aGraphThatIsNotOpenIsNotReady() {
    assertThatExceptionOfType(NotReady.class).isThrownBy(() -> untouched(new GraphAccess(), 1));
  }

  /** Up to when a reading of an empty graph is known to hold. */
  private static OptionalLong untouched(GraphAccess access, long revision) {
    return access
        .findUpdate(revision, Corpus.EMPTY)
        .filter(Update::isNothing)
        .map(update -> OptionalLong.of(update.upTo()))
        .orElseGet(OptionalLong::empty);
  }

  private static void cypher(String edit) {
    TestNeo4j.driver().executableQuery(edit).execute();
  }
}
