package org.portolan.neo4j;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Query;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionCallback;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;
import org.portolan.domain.bound.Curb;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session whose transactions Neo4j ends after a time, and at once where they are a question's
 * that is stopped.
 */
final class BoundSession implements Session {
  private static final Logger LOG = LoggerFactory.getLogger(BoundSession.class);

  /** What the transactions of a question have in their metadata. */
  private static final String QUESTION = "portolanQuestion";

  private final Session session;
  private final TransactionConfig config;
  private final Curb.Held heeded;

  private BoundSession(Session session, TransactionConfig config, Curb.Held heeded) {
    this.session = session;
    this.config = config;
    this.heeded = heeded;
  }

  /**
   * Opens one.
   *
   * @throws org.portolan.domain.bound.Stopped if the question of this thread is stopped
   */
  static Session open(Driver driver, SessionConfig session, Duration limit) {
    TransactionConfig.Builder config = TransactionConfig.builder().withTimeout(limit);
    Optional<Curb> curb = Curb.find();
    if (curb.isEmpty()) {
      return new BoundSession(driver.session(session), config.build(), () -> {});
    }
    curb.get().check();
    String question = UUID.randomUUID().toString();
    return new BoundSession(
        driver.session(session),
        config.withMetadata(Map.of(QUESTION, question)).build(),
        curb.get().whenStopped(() -> terminateBeside(driver, session, question)));
  }

  /** Whoever stops a question does not wait for Neo4j. */
  private static void terminateBeside(Driver driver, SessionConfig config, String question) {
    var unused = CompletableFuture.runAsync(() -> terminate(driver, config, question));
  }

  private static void terminate(Driver driver, SessionConfig config, String question) {
    SessionConfig.Builder plain = SessionConfig.builder();
    config.database().ifPresent(plain::withDatabase);
    try (Session session = driver.session(plain.build())) {
      session
          .run(CypherScript.TERMINATE_QUESTION.text(), Values.parameters("question", question))
          .consume();
    } catch (Neo4jException e) {
      LOG.warn("Cannot end the transactions of a question that was stopped", e);
    }
  }

  @Override
  public Transaction beginTransaction() {
    return session.beginTransaction(config);
  }

  @Override
  public Transaction beginTransaction(TransactionConfig unused) {
    return session.beginTransaction(config);
  }

  @Override
  public <T> T executeRead(TransactionCallback<T> work, TransactionConfig unused) {
    return session.executeRead(work, config);
  }

  @Override
  public <T> T executeWrite(TransactionCallback<T> work, TransactionConfig unused) {
    return session.executeWrite(work, config);
  }

  @Override
  public Result run(String text) {
    return session.run(text, config);
  }

  @Override
  public Result run(String text, TransactionConfig unused) {
    return session.run(text, config);
  }

  @Override
  public Result run(String text, Map<String, Object> parameters) {
    return session.run(text, parameters, config);
  }

  @Override
  public Result run(String text, Map<String, Object> parameters, TransactionConfig unused) {
    return session.run(text, parameters, config);
  }

  @Override
  public Result run(String text, Value parameters) {
    return session.run(new Query(text, parameters), config);
  }

  @Override
  public Result run(String text, Record parameters) {
    return session.run(new Query(text, parameters.asMap()), config);
  }

  @Override
  public Result run(Query query) {
    return session.run(query, config);
  }

  @Override
  public Result run(Query query, TransactionConfig unused) {
    return session.run(query, config);
  }

  @Override
  public Set<Bookmark> lastBookmarks() {
    return session.lastBookmarks();
  }

  @Override
  public boolean isOpen() {
    return session.isOpen();
  }

  @Override
  public void close() {
    try {
      session.close();
    } finally {
      heeded.close();
    }
  }
}
