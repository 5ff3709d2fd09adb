package org.portolan.cli;

import org.portolan.chain.search.Budget;

/** The last lines of an answer for which time did not suffice. */
final class Lacks {
  private Lacks() {}

  /** What is left out, and how to ask for it; nothing if the answer is whole. */
  static String of(Budget budget) {
    return budget
        .lacks()
        .map(
            "This answer is partial. %s A longer --portolan.question-limit gives it more time.%n"
                ::formatted)
        .orElse("");
  }
}
