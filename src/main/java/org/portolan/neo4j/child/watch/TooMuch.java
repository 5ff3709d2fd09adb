package org.portolan.neo4j.child.watch;

/** A transaction touches more than is worth telling; thrown to leave all its loops at once. */
final class TooMuch extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooMuch() {
    super("", null, false, false);
  }
}
