package org.portolan.neo4j;

import java.time.Duration;
import java.util.Optional;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Value;

/**
 * The way to one database: its sessions, of which each sees what those before it wrote, its
 * revision, and the lock that loads take.
 */
final class Connection {
  private static final System.Logger LOG = System.getLogger(Connection.class.getName());
  private static final int FEW_ROWS = 4;

  private final Driver driver;
  private final Optional<String> database;
  private final TransactionLimits limits;
  private final BookmarkManager bookmarks =
      BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
  private final LoadRescue rescue = new LoadRescue(this);

  Connection(Driver driver, Optional<String> database, TransactionLimits limits) {
    this.driver = driver;
    this.database = database;
    this.limits = limits;
  }

  Driver driver() {
    return driver;
  }

  Optional<String> database() {
    return database;
  }

  Session reading() {
    return bound(config(AccessMode.READ), limits.reading());
  }

  Session writing() {
    return bound(config(AccessMode.WRITE), limits.load());
  }

  /** A session for rows so large that a few are as much as should be under way. */
  Session wideRows() {
    return bound(config(AccessMode.READ).withFetchSize(FEW_ROWS), limits.reading());
  }

  private Session bound(SessionConfig.Builder config, Duration limit) {
    return BoundSession.open(driver, config.build(), limit);
  }

  private SessionConfig.Builder config(AccessMode mode) {
    SessionConfig.Builder config =
        SessionConfig.builder().withDefaultAccessMode(mode).withBookmarkManager(bookmarks);
    database.ifPresent(config::withDatabase);
    return config;
  }

  /** The number of the latest change; while a load takes several transactions, from before it. */
  long revision() {
    try (Session session = reading()) {
      Value before =
          session.executeRead(
              transaction ->
                  transaction.run(CypherScript.FIND_REVISION.text()).single().get("before"));
      if (before.isNull()) {
        return Revision.of(session.lastBookmarks());
      }
      rescue.begin();
      return before.asLong();
    }
  }

  /** Holds off loads until the transaction ends, and waits for one that is under way. */
  static void lock(SimpleQueryRunner transaction) {
    transaction.run(CypherScript.LOCK_GRAPH.text()).consume();
  }

  /** Takes back or finishes a load that somebody began and never ended. For holders of the lock. */
  void recover() {
    try {
      LoadJournal.recover(this::writing);
    } catch (LoadTakenOver lost) {
      // Then the lock is lost too, and the transaction that held it cannot be committed.
      LOG.log(System.Logger.Level.DEBUG, "another takes back or finishes a load", lost);
    }
  }

  /** Tells whether a load takes several transactions now, or was left half done. */
  boolean isLoadOpen() {
    return LoadMark.findOwner(this::reading).isPresent();
  }
}
