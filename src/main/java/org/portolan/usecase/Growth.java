package org.portolan.usecase;

import java.math.BigDecimal;
import java.util.NavigableSet;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Quantity;

/**
 * How much one total exceeds an earlier one. Given only where a source compares the two, or both
 * count from the same start, since figures over different spans do not compare.
 *
 * @param from the earlier total
 * @param to the later total
 * @param difference the later figure less the earlier one, in their unit; negative when it fell
 * @param ratio the later figure over the earlier one, two decimals; empty when the earlier is zero
 * @param stated the growth that a source states; empty when none states a figure
 * @param basis why the two may be compared
 * @param claims the claims that compare them, in order of id
 */
public record Growth(
    Id from,
    Id to,
    BigDecimal difference,
    Optional<BigDecimal> ratio,
    Optional<Quantity> stated,
    Basis basis,
    NavigableSet<Id> claims) {
  /** Why two totals may be compared. */
  public enum Basis {
    /** A source compares them. */
    COMPARED_BY_SOURCE,
    /** Both count from the same start. */
    SAME_START
  }
}
