package org.portolan.web.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.usecase.total.Growth;

/**
 * How much one total exceeds an earlier one, where a source compares them or both count from the
 * same start.
 *
 * @param from the earlier total
 * @param to the later total
 * @param difference the later figure less the earlier one
 * @param differenceBetween the same as the qualifiers allow
 * @param unit the unit of both
 * @param ratio the later figure over the earlier one, two decimals; null when the earlier is zero
 * @param ratioBetween the same as the qualifiers allow
 * @param rate how fast it grew; null where the time between is unknown or can be nothing
 * @param stated the growth that a source states; null when none does
 * @param basis why the two may be compared
 * @param claims the claims that compare them
 */
public record GrowthView(
    String from,
    String to,
    BigDecimal difference,
    SpreadView differenceBetween,
    String unit,
    @Nullable BigDecimal ratio,
    SpreadView ratioBetween,
    @Nullable RateView rate,
    @Nullable QuantityView stated,
    Growth.Basis basis,
    List<String> claims) {}
