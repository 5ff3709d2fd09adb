package org.portolan.neo4j;

/** Says which rule a node or relationship breaks. */
final class BrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenException(String rule) {
    super(rule);
  }

  BrokenException(String rule, Throwable cause) {
    super(rule, cause);
  }

  String rule() {
    return String.valueOf(getMessage());
  }
}
