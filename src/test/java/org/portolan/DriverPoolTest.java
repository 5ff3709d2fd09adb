package org.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.portolan.neo4j.TestNeo4j;
import org.portolan.neo4j.child.Neo4jEndpoint;

/** What metrics tell of the connections of a driver. */
class DriverPoolTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final DriverPool pool = new DriverPool();

  @BeforeEach
  void bind() {
    pool.bindTo(registry);
  }

  private Driver driver(String address) {
    return GraphDatabase.driver(
        address,
        AuthTokens.basic(Neo4jEndpoint.USER, TestNeo4j.child().password()),
        pool.watch(Config.builder()).build());
  }

  private double gauge(String name) {
    return registry.get("portolan.neo4j.pool." + name).gauge().value();
  }

  private double count(String name) {
    return registry.get("portolan.neo4j.pool." + name).functionCounter().count();
  }

  @Test
  void connectionsAreCountedWhileTheyAreUsedAndAfter() {
    try (Driver driver = driver(TestNeo4j.child().boltUri().toString());
        Session session = driver.session();
        Session other = driver.session()) {
      try (Transaction one = session.beginTransaction();
          Transaction two = other.beginTransaction()) {
        one.run("RETURN 1").consume();
        two.run("RETURN 1").consume();
        assertThat(gauge("in.use")).isEqualTo(2);
        assertThat(gauge("waiting")).isZero();
        assertThat(count("acquired")).isGreaterThanOrEqualTo(2);
      }
      assertThat(gauge("in.use")).isZero();
      assertThat(gauge("idle")).isEqualTo(2);
      assertThat(count("failed")).isZero();
    }

    assertThat(gauge("idle")).isZero();
  }

  @Test
  void aConnectionThatIsNotToBeHadIsCountedAsFailed() {
    try (Driver driver = driver("bolt://127.0.0.1:1")) {
      assertThatThrownBy(driver::verifyConnectivity).isInstanceOf(Neo4jException.class);
    }

    assertThat(count("failed")).isEqualTo(1);
    assertThat(gauge("in.use")).isZero();
    assertThat(gauge("waiting")).isZero();
  }
}
