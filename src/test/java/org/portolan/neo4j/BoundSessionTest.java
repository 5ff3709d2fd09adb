package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.Neo4jException;
import org.portolan.domain.bound.Bound;
import org.portolan.domain.bound.Curb;
import org.portolan.domain.bound.Stopped;

@Timeout(120)
class BoundSessionTest {
  /** Takes hours. */
  private static final String ENDLESS =
      "UNWIND range(1, 1000000000000) AS n WITH n WHERE n % 7 = -1 RETURN count(n) AS none";

  private static List<Object> running() {
    return TestNeo4j.driver()
        .executableQuery(
            "SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE metaData.portolanQuestion IS NOT"
                + " NULL AND currentQuery STARTS WITH 'UNWIND range(1, 1000000000000)'"
                + " RETURN metaData.portolanQuestion AS question")
        .execute()
        .records()
        .stream()
        .map(row -> (Object) row.get("question").asString())
        .toList();
  }

  private static Neo4jException runs(Duration limit) {
    Connection connection =
        new Connection(TestNeo4j.driver(), Optional.empty(), new TransactionLimits(limit, limit));
    try (Session session = connection.reading()) {
      return catchThrowableOfType(
          Neo4jException.class,
          () -> session.executeRead(transaction -> transaction.run(ENDLESS).consume()));
    }
  }

  @Test
  void aTransactionEndsWhenItsTimeIsOver() {
    assertThat(runs(Duration.ofMillis(10)).code())
        .startsWith("Neo.ClientError.Transaction.TransactionTimedOut");
  }

  @Test
  void theTransactionOfAQuestionThatIsStoppedEnds() throws Exception {
    Curb curb = new Curb(() -> 0, 1);
    CompletableFuture<Neo4jException> ended =
        CompletableFuture.supplyAsync(
            () -> {
              try (Curb.Held held = curb.hold()) {
                assertThat(held).isNotNull();
                return runs(Duration.ofHours(1));
              }
            });
    while (running().isEmpty()) {
      assertThat(ended).isNotDone();
    }

    curb.stop(new Stopped(Bound.DISCONNECTED, ""));

    assertThat(ended.get(1, TimeUnit.MINUTES).code()).contains("Terminated");
    assertThat(running()).isEmpty();
  }

  @Test
  void aQuestionThatIsStoppedBeginsNoTransaction() {
    Curb curb = new Curb(() -> 0, 1);
    curb.stop(new Stopped(Bound.DISCONNECTED, ""));
    Connection connection =
        new Connection(TestNeo4j.driver(), Optional.empty(), TransactionLimits.USUAL);
    try (Curb.Held held = curb.hold()) {
      assertThat(held).isNotNull();
      assertThatThrownBy(connection::reading).isInstanceOf(Stopped.class);
    }
  }
}
