package org.portolan.neo4j.child.watch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Notes what every commit touches, and tells it. */
public final class CommitWatch {
  /** Ten to thirty megabytes, as the ids are short or long. */
  private static final int MOST_LINES = 200_000;

  private CommitWatch() {}

  /**
   * All that this needs besides the JDK and Neo4j.
   *
   * @return the top-level classes, this one included
   */
  public static List<Class<?>> classes() {
    return List.of(
        CommitWatch.class,
        Call.class,
        Database.class,
        CommitListener.class,
        TransactionReader.class,
        TouchedNodes.class,
        TooMuch.class,
        InFlight.class,
        ChangeWindow.class,
        ChangePort.class);
  }

  /**
   * Watches a Neo4j in this process for as long as that lives. It does not return; if it cannot
   * watch, Neo4j runs on unwatched.
   *
   * @param service Neo4j's {@code DatabaseManagementService}, started
   * @param file is given the port to ask at and the secret to say, once all is watched
   * @throws IOException if there is no port to be had, or the file cannot be written
   * @throws ClassNotFoundException if this is not the Neo4j that Portolan knows
   * @throws InterruptedException if the thread is asked to stop
   */
  public static void watch(Object service, Path file)
      throws IOException, ClassNotFoundException, InterruptedException {
    Database database = new Database(service);
    ChangeWindow window = new ChangeWindow(database::lastClosed, MOST_LINES);
    database.listen(new CommitListener(window));
    database.awaitTheEndOfThoseRunning();
    window.open();
    try (ChangePort port = ChangePort.open(window, file)) {
      port.answerAll();
    }
  }
}
