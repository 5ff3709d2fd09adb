package org.portolan.neo4j;

import org.portolan.domain.evidence.ModelRule;

/** Says which rule a node or relationship breaks. */
final class BrokenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ModelRule broken;

  BrokenException(ModelRule broken, String rule) {
    super(rule);
    this.broken = broken;
  }

  BrokenException(ModelRule broken, String rule, Throwable cause) {
    super(rule, cause);
    this.broken = broken;
  }

  ModelRule broken() {
    return broken;
  }

  String rule() {
    return String.valueOf(getMessage());
  }
}
