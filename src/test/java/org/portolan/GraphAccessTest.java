package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.evidence.Update;
import org.portolan.domain.transport.Movement;
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
    long revision = project();

    assertThat(access.findUpdate(revision, Corpus.EMPTY))
        .isEqualTo(Optional.of(Update.nothing(revision)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (:Scratch {id: 'mine'})",
        "MERGE (lock:LoadLock) SET lock.at = coalesce(lock.at, 0) + 1"
      })
  void whatWasReadHoldsWhereNothingOfTheModelIsTouched(String edit) {
    long revision = project();
    cypher(edit);

    Optional<Update> update = access.findUpdate(revision, Corpus.EMPTY);

    assertThat(update).isEqualTo(Optional.of(Update.nothing(access.revision())));
    assertThat(access.revision()).isGreaterThan(revision);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE (:Place {id: 'rajin', name: 'Rajin'})",
        "CREATE (:Movement {id: 'voyage', mode: 'SEA'})",
        "CREATE (:Claim {id: 'a-claim'})"
      })
  void whatWasReadIsBroughtUpToDateWhereTheModelIsTouched(String edit) {
    long revision = project();
    cypher(edit);

    assertThat(access.findUpdate(revision, Corpus.EMPTY).orElseThrow().isNothing()).isFalse();
  }

  @Test
  void aTouchAfterOneElsewhereIsTold() {
    long revision = project();
    cypher("CREATE (:Scratch)");
    long upTo = access.findUpdate(revision, Corpus.EMPTY).orElseThrow().upTo();
    cypher("CREATE (:Place {id: 'rajin', name: 'Rajin', kind: 'PORT'})");

    Update update = access.findUpdate(upTo, Corpus.EMPTY).orElseThrow();

    assertThat(update.frame().orElseThrow().places()).containsOnlyKeys(new Id("rajin"));
    assertThat(update.upTo()).isEqualTo(access.revision());
  }

  @Test
  void withoutAFeedAnyChangeMayBeATouch() {
    access.open(graph, Optional.empty());
    long revision = project();
    cypher("CREATE (:Scratch)");

    assertThat(access.findUpdate(revision, Corpus.EMPTY)).isEmpty();
  }

  @Test
  void whatWasReadBeforeALargeLoadHoldsUntilItIsDone() {
    AtomicLong upTo = new AtomicLong(project());
    List<Boolean> held = new ArrayList<>();

    TestNeo4j.loadInSteps(
        TheCase.dataSet(),
        (phase, done, total) -> {
          Update update = access.findUpdate(upTo.get(), Corpus.EMPTY).orElseThrow();
          held.add(update.isNothing());
          upTo.set(update.upTo());
        });

    assertThat(held).isNotEmpty().containsOnly(true);
    Optional<Update> update = access.findUpdate(upTo.get(), Corpus.EMPTY);

    assertThat(update.map(Update::isNothing)).isNotEqualTo(Optional.of(true));
  }

  @Test
  void aGraphThatIsNotOpenIsNotReady() {
    assertThatExceptionOfType(NotReady.class)
        .isThrownBy(() -> new GraphAccess().findUpdate(1, Corpus.EMPTY));
  }

  private long project() {
    return access.project(new Nobody()).revision();
  }

  /** Takes a projection and keeps nothing of it. */
  private static final class Nobody implements Projection {
    @Override
    public void begin() {
      // Nothing was kept.
    }

    @Override
    public void frame(Corpus frame) {
      // Nothing is kept.
    }

    @Override
    public void movement(Movement movement, List<Claim> claims) {
      // Nothing is kept.
    }
  }

  private static void cypher(String edit) {
    TestNeo4j.driver().executableQuery(edit).execute();
  }
}
