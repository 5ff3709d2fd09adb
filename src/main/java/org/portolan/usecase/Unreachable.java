package org.portolan.usecase;

/**
 * Neo4j does not answer, or refuses to: it has ended, is starting, hangs, or its network is cut.
 * Asking again later helps once it is back.
 */
public final class Unreachable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param why what was seen of it, as a sentence without a full stop
   */
  public Unreachable(String why) {
    super(why);
  }

  /**
   * Says why.
   *
   * @param why what was seen of it, as a sentence without a full stop
   * @param cause what the driver said
   */
  public Unreachable(String why, Throwable cause) {
    super(why, cause);
  }
}
