package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.portolan.neo4j.GraphFixture.cypher;
import static org.portolan.neo4j.GraphFixture.everything;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DataSet;
import org.portolan.neo4j.LoadProgress.Phase;
import org.portolan.neo4j.child.Neo4jEndpoint;

/** Loads whose connections are lost, the one that holds the lock of loads among them. */
@Timeout(180)
class LostConnectionTest {
  private static final int FEW = 20;

  /** The first is that of the look for a load left half done. */
  private static final long COMMIT_OF_A_SMALL_LOAD = 2;

  private static final DataSet ONE = dataSet(1);
  private static final DataSet OTHER = dataSet(2);

  private static DataSet dataSet(long seed) {
    return SampleCase.dataSet("lost", new RandomCorpus(new Random(seed)).corpus());
  }

  @BeforeEach
  void wipe() {
    GraphFixture.empty();
  }

  private static void hold(boolean filled) {
    GraphFixture.empty();
    if (filled) {
      stepwise().load(ONE, LoadProgress.SILENT);
    }
  }

  private static Graph stepwise() {
    return new Graph(TestNeo4j.driver(), Optional.empty(), FEW);
  }

  /** A transaction is counted and written once, though its answer is lost and it is tried again. */
  @ParameterizedTest
  @CsvSource({"false, 1", "false, 2", "false, 5", "true, 1", "true, 3", "true, 20", "true, 28"})
  void aLostAnswerToACommitChangesNeitherTheGraphNorTheCount(boolean filled, long commit) {
    hold(filled);
    Loaded undisturbed = stepwise().load(OTHER, LoadProgress.SILENT);
    List<String> whole = everything();
    hold(filled);

    try (Wire wire = Wire.to(TestNeo4j.child().boltUri());
        Driver driver = through(wire)) {
      wire.loseTheAnswerToCommit(commit);
      Loaded loaded = new Graph(driver, Optional.empty(), FEW).load(OTHER, LoadProgress.SILENT);

      assertThat(wire.lost()).isEqualTo(1);
      assertThat(everything()).isEqualTo(whole);
      assertThat(loaded).isEqualTo(undisturbed);
    }
  }

  @Test
  void aLostAnswerToTheOnlyCommitOfASmallLoadIsToldAsLoaded() {
    Loaded undisturbed = new Graph(TestNeo4j.driver()).load(OTHER, LoadProgress.SILENT);
    List<String> whole = everything();
    hold(false);

    try (Wire wire = Wire.to(TestNeo4j.child().boltUri());
        Driver driver = through(wire)) {
      wire.loseTheAnswerToCommit(COMMIT_OF_A_SMALL_LOAD);
      Loaded loaded = new Graph(driver).load(OTHER, LoadProgress.SILENT);

      assertThat(wire.lost()).isEqualTo(1);
      assertThat(everything()).isEqualTo(whole);
      assertThat(loaded).isEqualTo(undisturbed);
    }
  }

  /** Whoever comes takes the load over; its loader is kept out, and loads again. */
  @ParameterizedTest
  @CsvSource({"false, WRITING", "true, NOTING", "true, WRITING"})
  void aLoaderThatHasLostItsLockNeverWritesBesideWhoTookOver(boolean filled, Phase phase) {
    hold(filled);
    Loaded undisturbed = stepwise().load(OTHER, LoadProgress.SILENT);
    List<String> whole = everything();
    hold(filled);
    List<String> before = everything();
    List<List<String>> seen = new ArrayList<>();

    Loaded loaded =
        stepwise()
            .load(
                OTHER,
                (reached, done, total) -> {
                  if (seen.isEmpty() && reached == phase && done >= total / 2) {
                    endTheLock();
                    stepwise().read();
                    seen.add(everything());
                  }
                });

    assertThat(seen).hasSize(1).allMatch(read -> read.equals(before) || read.equals(whole));
    assertThat(everything()).isEqualTo(whole);
    assertThat(loaded.difference()).isEqualTo(undisturbed.difference());
    assertThat(cypher("MATCH (n:LoadState|LoadStep) RETURN n")).isEmpty();
  }

  /** All connections, that of the lock among them. */
  @ParameterizedTest
  @CsvSource({"false, WRITING", "true, NOTING", "true, WRITING", "true, COMMITTING"})
  void aLoadGoesOnWhenTheNetworkWasCutAndIsBack(boolean filled, Phase phase) {
    hold(filled);
    Loaded undisturbed = stepwise().load(OTHER, LoadProgress.SILENT);
    List<String> whole = everything();
    hold(filled);
    AtomicLong cuts = new AtomicLong();

    try (Wire wire = Wire.to(TestNeo4j.child().boltUri());
        Driver driver = through(wire)) {
      Loaded loaded =
          new Graph(driver, Optional.empty(), FEW)
              .load(
                  OTHER,
                  (reached, done, total) -> {
                    if (reached == phase && done >= total / 2 && cuts.getAndIncrement() == 0) {
                      wire.cut();
                      wire.mend();
                    }
                  });

      assertThat(cuts).hasPositiveValue();
      assertThat(everything()).isEqualTo(whole);
      assertThat(loaded.difference()).isEqualTo(undisturbed.difference());
    }
  }

  /** Between two transactions of a load the one that holds the lock is the only one. */
  private static void endTheLock() {
    cypher(
        "SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS query"
            + " WHERE NOT coalesce(query, '') STARTS WITH 'SHOW'"
            + " TERMINATE TRANSACTIONS id YIELD message RETURN message");
  }

  @Test
  void whoeverLoadsMeanwhileAndTheLoaderThatLostItsLockBothGetTheirTurn() {
    hold(true);
    AtomicLong times = new AtomicLong();
    DataSet third =
        SampleCase.dataSet(
            "third", Corpus.builder().add(SampleCase.country("third-place")).build());

    stepwise()
        .load(
            OTHER,
            (reached, done, total) -> {
              if (reached == Phase.WRITING && done > 0 && times.getAndIncrement() == 0) {
                endTheLock();
                stepwise().load(third, LoadProgress.SILENT);
              }
            });

    List<String> both = everything();
    hold(true);
    stepwise().load(third, LoadProgress.SILENT);
    stepwise().load(OTHER, LoadProgress.SILENT);
    assertThat(both).isEqualTo(everything());
  }

  private static Driver through(Wire wire) {
    return GraphDatabase.driver(
        wire.uri(), AuthTokens.basic(Neo4jEndpoint.USER, TestNeo4j.child().password()));
  }
}
