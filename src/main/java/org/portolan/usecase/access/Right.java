package org.portolan.usecase.access;

import java.util.Arrays;
import java.util.List;

/** What somebody may do. */
public enum Right {
  /** Ask. */
  READ,
  /** Ask, and load data sets. */
  LOAD;

  /**
   * Lists the rights that come with this one.
   *
   * @return this and all lesser ones
   */
  public List<Right> all() {
    return Arrays.stream(values()).filter(right -> right.compareTo(this) <= 0).toList();
  }
}
