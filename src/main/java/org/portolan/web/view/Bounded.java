package org.portolan.web.view;

import org.jspecify.annotations.Nullable;

/** An answer for which time may not suffice. */
public interface Bounded {
  /**
   * Tells whether something is left out.
   *
   * @return true if something is; null if nothing is
   */
  @Nullable Boolean partial();
}
