package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.portolan.domain.Id;
import org.portolan.neo4j.Graph;
import org.portolan.neo4j.TestNeo4j;
import org.portolan.neo4j.Wire;
import org.portolan.neo4j.child.Neo4jEndpoint;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Unreachable;

/**
 * What is told while the network to Neo4j is cut, or swallows what is sent, and once it is back.
 */
@Timeout(180)
class CutNetworkTest {
  private final Wire wire = Wire.to(TestNeo4j.child().boltUri());
  private final Driver driver =
      GraphDatabase.driver(
          wire.uri(), AuthTokens.basic(Neo4jEndpoint.USER, TestNeo4j.child().password()));
  private final GraphAccess access = new GraphAccess();
  private final Snapshots snapshots = new Snapshots(access);

  @BeforeEach
  void open() {
    TestNeo4j.wipe();
    access.open(new Graph(driver), Optional.empty());
  }

  @AfterEach
  void close() {
    wire.close();
    driver.close();
  }

  private void disturb(String how) {
    if (how.equals("cut")) {
      wire.cut();
    } else {
      wire.stall();
    }
  }

  private Snapshot await(boolean stale) throws InterruptedException {
    Snapshot now = snapshots.current();
    while (now.findStaleness().isPresent() != stale) {
      Thread.sleep(50);
      now = snapshots.current();
    }
    return now;
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut", "stall"})
  void theLastSnapshotAnswersMarkedAsStaleUntilTheNetworkIsBack(String how) throws Exception {
    Snapshot before = snapshots.current();
    assertThat(before.findStaleness()).isEmpty();
    disturb(how);
    cypher("CREATE (:Place {id: 'meanwhile', name: 'Meanwhile', kind: 'PORT'})");

    Snapshot stale = await(true);

    assertThat(stale.hash()).isEqualTo(before.hash());
    assertThat(stale.undecided().findStaleness()).isEqualTo(stale.findStaleness());
    assertThat(await(true).findStaleness().orElseThrow())
        .isGreaterThanOrEqualTo(stale.findStaleness().orElseThrow());
    wire.mend();

    assertThat(await(false).corpus().places()).containsKey(new Id("meanwhile"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut", "stall"})
  void whatNeedsTheGraphItselfIsRefusedUntilTheNetworkIsBack(String how) {
    assertThat(access.pulse().findComplaint()).isEmpty();
    disturb(how);

    assertThat(access.pulse().findComplaint().orElseThrow()).contains("has not answered for");
    assertThatExceptionOfType(Unreachable.class)
        .isThrownBy(() -> access.compare(TheCase.dataSet()));
    wire.mend();

    while (access.pulse().findComplaint().isPresent()) {
      Thread.onSpinWait();
    }
    assertThat(access.compare(TheCase.dataSet()).difference().isEmpty()).isFalse();
  }

  @Test
  void whatIsKnownToBeWrongIsToldWithoutAsking() {
    access.watch(() -> Optional.of("Neo4j ended with exit code 137"));

    assertThat(access.pulse().findComplaint()).contains("Neo4j ended with exit code 137");
  }

  private static void cypher(String statement) {
    TestNeo4j.driver().executableQuery(statement).execute();
  }
}
