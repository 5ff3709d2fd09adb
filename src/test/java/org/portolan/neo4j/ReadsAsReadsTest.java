package org.portolan.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.portolan.neo4j.GraphFixture.cypher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Gathered;
import org.portolan.domain.evidence.Projected;

/**
 * That reads are sent as reads, which a cluster sends to followers, and every session takes part in
 * the bookmarks.
 */
class ReadsAsReadsTest {
  /** How each transaction or statement was sent, since it was last looked at. */
  private final List<AccessMode> sent = Collections.synchronizedList(new ArrayList<>());

  private final List<SessionConfig> sessions = Collections.synchronizedList(new ArrayList<>());
  private final Graph graph = new Graph(watched(TestNeo4j.driver()));

  @BeforeEach
  void load() {
    GraphFixture.empty().load(SampleCase.dataSet(), LoadProgress.SILENT);
    sent.clear();
  }

  private Driver watched(Driver driver) {
    return proxy(
        Driver.class,
        (proxy, method, arguments) -> {
          Object answer = invoke(driver, method, arguments);
          if (answer instanceof Session session
              && arguments != null
              && arguments.length > 0
              && arguments[arguments.length - 1] instanceof SessionConfig config) {
            sessions.add(config);
            return watched(session, config.defaultAccessMode());
          }
          if (!method.getName().equals("close")) {
            assertThat(answer).as("%s", method).isNotInstanceOf(Session.class);
          }
          return answer;
        });
  }

  private Session watched(Session session, AccessMode usual) {
    return proxy(
        Session.class,
        (proxy, method, arguments) -> {
          String name = method.getName();
          if (name.startsWith("executeRead")) {
            sent.add(AccessMode.READ);
          } else if (name.startsWith("executeWrite")) {
            sent.add(AccessMode.WRITE);
          } else if (name.equals("run") || name.equals("beginTransaction")) {
            sent.add(usual);
          }
          return invoke(session, method, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            ReadsAsReadsTest.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static @Nullable Object invoke(
      Object target, Method method, Object @Nullable [] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getTargetException();
    }
  }

  private void assertAllRead() {
    assertThat(sent).isNotEmpty().containsOnly(AccessMode.READ);
  }

  @Test
  void theRevisionIsARead() {
    graph.revision();

    assertAllRead();
  }

  @Test
  void aReadingOfAllIsAllReads() {
    graph.read();

    assertAllRead();
  }

  @Test
  void aProjectionIsAllReads() {
    graph.project(new Gathered());

    assertAllRead();
  }

  @Test
  void aPlanIsAllReads() {
    graph.plan(SampleCase.dataSet());

    assertAllRead();
  }

  @Test
  void anUpdateIsAllReads() {
    Gathered gathered = new Gathered();
    Projected before = graph.project(gathered);
    cypher("MATCH (c:Claim {id: 'voyage-claim'}) SET c.during = '2023-08'");
    sent.clear();

    assertThat(
            graph.findUpdate(before.revision(), TestNeo4j.changeFeed(), gathered.corpus().frame()))
        .isPresent();

    assertAllRead();
  }

  @Test
  void nothingIsWrittenWhereSomethingIsReadOnAnEmptyGraph() {
    GraphFixture.empty();

    assertThat(graph.read().corpus().places()).isEqualTo(Corpus.EMPTY.places());

    assertAllRead();
  }

  @Test
  void aLoadIsSentAsAWrite() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);

    assertThat(sent).contains(AccessMode.WRITE);
  }

  @Test
  void everySessionTakesPartInTheBookmarks() {
    graph.load(SampleCase.dataSet(), LoadProgress.SILENT);
    graph.read();

    assertThat(sessions)
        .isNotEmpty()
        .extracting(SessionConfig::bookmarkManager)
        .allSatisfy(manager -> assertThat(manager).isPresent())
        .containsOnly(sessions.get(0).bookmarkManager());
  }

  @Test
  void theServerRefusesAWriteThatIsSentAsARead() {
    Connection connection =
        new Connection(TestNeo4j.driver(), Optional.empty(), TransactionLimits.USUAL);
    try (Session session = connection.reading()) {
      assertThatExceptionOfType(ClientException.class)
          .isThrownBy(() -> session.executeRead(t -> t.run("CREATE (n:Scratch) RETURN n").list()))
          .satisfies(refused -> assertThat(refused.code()).contains("AccessMode"));
    }
  }
}
