package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.chain.search.Budget;

/** The keys {@code partial} and {@code reason} of an answer for which time did not suffice. */
public final class Lacks {
  private Lacks() {}

  /**
   * Tells whether something is left out.
   *
   * @param budget that of the question, after all of the answer was made
   * @return true if something is; null if nothing is
   */
  public static @Nullable Boolean partial(Budget budget) {
    return budget.lacks().isPresent() ? true : null;
  }

  /**
   * Says what is left out, and how to ask for it.
   *
   * @param budget that of the question, after all of the answer was made
   * @return sentences; null if nothing is
   */
  public static @Nullable String reason(Budget budget) {
    return budget.lacks().orElse(null);
  }
}
