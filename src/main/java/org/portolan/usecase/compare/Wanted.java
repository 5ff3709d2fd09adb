package org.portolan.usecase.compare;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * Which discrepancies are asked for.
 *
 * @param about the thing; empty for all
 * @param field the field, or its first or last parts: {@code certainty} finds {@code
 *     use.certainty}; empty for all
 * @param verdict the verdict; empty for all
 */
public record Wanted(Optional<Id> about, Optional<String> field, Optional<Agreement> verdict) {
  /** Everything. */
  public static final Wanted ALL = new Wanted(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Everything about one thing.
   *
   * @param about the thing
   * @return what is asked for
   */
  public static Wanted about(Id about) {
    return new Wanted(Optional.of(about), Optional.empty(), Optional.empty());
  }

  boolean passes(Discrepancy discrepancy) {
    return verdict.filter(asked -> discrepancy.verdict() != asked).isEmpty()
        && passes(discrepancy.field());
  }

  boolean passes(Calculation calculation) {
    return verdict.filter(asked -> !calculation.verdict().equals(Optional.of(asked))).isEmpty()
        && passes(calculation.field());
  }

  private boolean passes(String given) {
    return field
        .filter(
            asked ->
                !given.equals(asked)
                    && !given.startsWith(asked + ".")
                    && !given.endsWith("." + asked))
        .isEmpty();
  }
}
