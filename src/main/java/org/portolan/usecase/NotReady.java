package org.portolan.usecase;

/** Portolan is still starting: its graph does not answer yet. Asking again shortly helps. */
public final class NotReady extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is still going on.
   *
   * @param doing what Portolan does at the moment, as the end of a sentence
   */
  public NotReady(String doing) {
    super("Portolan is still starting: " + doing);
  }
}
