package org.portolan.usecase.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Interval;
import org.portolan.domain.measure.Quantity;

/**
 * What a report computes from other figures, computed again.
 *
 * @param claim the claim that states the result
 * @param about the thing that it is about
 * @param field the field that it states, as discrepancies name it
 * @param kind what sort of calculation it is
 * @param inputs the claims that it computes with and whose figures are used, in order of id
 * @param stated the result as stated
 * @param working the calculation in one line
 * @param computed what the figures as stated come to, without their qualifiers; the lower number
 *     where one of them is a range; empty if nothing can be computed
 * @param interval what the figures with their qualifiers allow; empty likewise
 * @param unit the unit of what is computed, such as {@code rounds a container}
 * @param verdict whether what is stated and what is computed agree; for a rate, whether it can be
 *     true together with the others; empty where there is nothing to compare with
 * @param comparedWith the other claims that a rate was compared with, in order of id
 * @param text what that means, in a sentence or two
 */
public record Calculation(
    Id claim,
    Id about,
    String field,
    Kind kind,
    List<Id> inputs,
    Quantity stated,
    String working,
    Optional<BigDecimal> computed,
    Optional<Interval> interval,
    String unit,
    Optional<Agreement> verdict,
    List<Id> comparedWith,
    String text) {
  /** The sorts of calculation. */
  public enum Kind {
    /** How many times one figure is another. */
    RATIO,
    /** How much of one unit there is for each of another. */
    RATE,
    /** Figures together. */
    SUM,
    /** What one figure has more than another. */
    DIFFERENCE,
    /** What cannot be followed: figures are missing, or which of several are meant is not said. */
    UNCLEAR
  }

  /**
   * Copies the lists.
   *
   * @param claim the claim that states the result
   * @param about the thing that it is about
   * @param field the field that it states, as discrepancies name it
   * @param kind what sort of calculation it is
   * @param inputs the claims that it computes with and whose figures are used
   * @param stated the result as stated
   * @param working the calculation in one line
   * @param computed what the figures as stated come to
   * @param interval what the figures with their qualifiers allow
   * @param unit the unit of what is computed
   * @param verdict whether what is stated and what is computed agree
   * @param comparedWith the other claims that a rate was compared with
   * @param text what that means
   */
  public Calculation {
    inputs = inputs.stream().sorted().toList();
    comparedWith = comparedWith.stream().sorted().toList();
  }
}
