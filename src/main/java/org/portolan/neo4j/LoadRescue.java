package org.portolan.neo4j;

import java.util.concurrent.atomic.AtomicBoolean;
import org.neo4j.driver.Session;

/**
 * Waits beside everybody for the end of a load that takes several transactions, and takes it back
 * or finishes it if its loader has ended before it. Whoever has read the graph already is told the
 * revision from before such a load; without this he would be told that until somebody loads again.
 */
final class LoadRescue {
  private static final System.Logger LOG = System.getLogger(LoadRescue.class.getName());

  private final Connection connection;
  private final AtomicBoolean waiting = new AtomicBoolean();

  LoadRescue(Connection connection) {
    this.connection = connection;
  }

  /** Begins to wait, unless that is done already. Costs those who call nothing. */
  void begin() {
    if (waiting.compareAndSet(false, true)) {
      Thread thread = new Thread(this::await, "waits for the end of a load");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void await() {
    try (Session session = connection.writing()) {
      session.executeWriteWithoutResult(
          transaction -> {
            Connection.lock(transaction);
            connection.recover();
          });
    } catch (RuntimeException outOfReach) {
      // Whoever asks next begins again.
      LOG.log(System.Logger.Level.DEBUG, "a load that is open was not waited for", outOfReach);
    } finally {
      waiting.set(false);
    }
  }
}
