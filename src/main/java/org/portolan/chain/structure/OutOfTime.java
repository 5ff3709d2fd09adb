package org.portolan.chain.structure;

/** Stops an algorithm that goes through a map when the time for the question is up. */
final class OutOfTime extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutOfTime() {
    super("the time for the question is up", null, false, false);
  }
}
