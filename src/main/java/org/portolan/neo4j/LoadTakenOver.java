package org.portolan.neo4j;

/**
 * Ends the writing of a load whose lock was lost, since another has taken back or finished what
 * there was of it. To load again, under the lock, does what is left to do.
 */
final class LoadTakenOver extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LoadTakenOver() {
    super("the load was taken over, since the connection that held its lock was lost");
  }
}
