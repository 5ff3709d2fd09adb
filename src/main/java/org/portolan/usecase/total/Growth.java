package org.portolan.usecase.total;

import java.math.BigDecimal;
import java.util.NavigableSet;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Spread;

/**
 * How much one total exceeds an earlier one. Given only where a source compares the two, or both
 * count from the same start, since figures over different spans do not compare.
 *
 * @param from the earlier total
 * @param to the later total
 * @param difference the later figure less the earlier one, in their unit; negative when it fell
 * @param differenceBetween the same as the qualifiers allow
 * @param ratio the later figure over the earlier one, two decimals; empty when the earlier is zero
 * @param ratioBetween the same as the qualifiers allow
 * @param rate how fast it grew; empty where the time between is unknown or can be nothing
 * @param stated the growth that a source states; empty when none states a figure
 * @param basis why the two may be compared
 * @param claims the claims that compare them, in order of id
 */
public record Growth(
    Id from,
    Id to,
    BigDecimal difference,
    Spread differenceBetween,
    Optional<BigDecimal> ratio,
    Spread ratioBetween,
    Optional<Rate> rate,
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

  /**
   * How fast a total grew.
   *
   * @param leastDays the fewest days between the ends of the two counts, above 0
   * @param mostDays the most days between them
   * @param perDay growth a day, in the unit of the totals, as the qualifiers and days allow
   */
  public record Rate(long leastDays, long mostDays, Spread perDay) {}
}
