package org.portolan.neo4j;

import java.util.List;

/** Says why a data set cannot be loaded or removed. Nothing was written. */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> conflicts;

  ConflictException(List<String> conflicts) {
    super(String.join("; ", conflicts));
    this.conflicts = List.copyOf(conflicts);
  }

  /**
   * Lists the conflicts.
   *
   * @return a sentence each
   */
  public List<String> conflicts() {
    return conflicts;
  }
}
