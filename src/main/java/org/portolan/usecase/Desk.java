package org.portolan.usecase;

/** Portolan at work on one graph: what commands ask, opened when the first needs it. */
public interface Desk extends AutoCloseable {
  /**
   * Gives the evidence.
   *
   * @return the latest snapshots
   */
  Snapshots snapshots();

  /**
   * Gives the way in.
   *
   * @return what loads data sets
   */
  Loader loader();

  /**
   * Gives how long a question may take.
   *
   * @return the limit
   */
  QuestionLimit questionLimit();

  /**
   * Gives REST.
   *
   * @return REST on the same graph
   * @throws UnsupportedOperationException if the desk was opened without it
   */
  Rest rest();

  /**
   * Gives the way to back the graph up.
   *
   * @return what backs up and restores
   * @throws UnsupportedOperationException if the graph is not in a store
   */
  default Vault vault() {
    throw new UnsupportedOperationException("this graph is in no store");
  }

  /** Stops what was started for it. */
  @Override
  void close();
}
