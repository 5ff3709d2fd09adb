package org.portolan.usecase.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.portolan.domain.measure.Interval;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.usecase.Phrases;

/**
 * Compares quantities of one unit, or lengths of any, by the numbers that their words allow.
 *
 * <p>They agree if each allows what the other says, or if both set the same bound. The same number
 * with and without a qualifier that excludes it ("more than 1,000" in the text, "1,000" in the
 * headline) is compatible: it is a shortening, not another count.
 */
final class Quantities implements Comparer<Quantity> {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String key(Quantity quantity) {
    return text(quantity);
  }

  @Override
  public String text(Quantity quantity) {
    return Phrases.quantity(quantity);
  }

  @Override
  public Finding compare(Quantity one, Quantity other) {
    Unit unit = one.unit() == other.unit() ? one.unit() : Unit.KILOMETRES;
    Size size = size(one, other, unit);
    return judge(one, other, unit, size).with(size);
  }

  private Finding judge(Quantity one, Quantity other, Unit unit, Size size) {
    Interval ones = one.intervalIn(unit);
    Interval others = other.intervalIn(unit);
    String allowed = allowed(one, ones, unit) + " and " + allowed(other, others, unit);
    if (isBound(one) == isBound(other) && isUpper(one) == isUpper(other)) {
      if (isBound(one) && sameNumber(one, other, unit)) {
        return Finding.agree("%s and %s set the same bound.".formatted(text(one), text(other)));
      }
      if (!isBound(one) && allows(ones, other, unit) && allows(others, one, unit)) {
        return Finding.agree(allowed + ": each allows what the other says.");
      }
    }
    Optional<Interval> shared = Intervals.intersect(ones, others);
    if (shared.isPresent()) {
      return Finding.compatible(
          "%s: both allow %s.".formatted(allowed, Wording.interval(shared.get())));
    }
    if (isShortened(one, other, unit)) {
      return Finding.compatible(
          "%s and %s name the same number, one without the other's qualifier; at their word they"
                  .formatted(text(one), text(other))
              + " exclude each other, but by nothing that can be measured.");
    }
    return Finding.differ(
        "%s have no number in common; the stated numbers are %s %s apart%s."
            .formatted(
                allowed,
                Phrases.number(size.amount()),
                size.unit(),
                size.percent().map(share -> " (" + Phrases.number(share) + " %)").orElse("")));
  }

  /** The quantity with what it allows, where that says more than the quantity. */
  private String allowed(Quantity quantity, Interval interval, Unit unit) {
    boolean exact = interval.upper().filter(interval.lower()::equals).isPresent();
    return exact
        ? text(quantity)
        : "%s (%s %s)".formatted(text(quantity), Wording.interval(interval), unit.symbol());
  }

  private static boolean isBound(Quantity quantity) {
    return switch (quantity.qualifier()) {
      case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST -> true;
      case EXACT, ABOUT, RANGE -> false;
    };
  }

  private static boolean isUpper(Quantity quantity) {
    return quantity.qualifier() == Qualifier.LESS_THAN || quantity.qualifier() == Qualifier.AT_MOST;
  }

  private static boolean allows(Interval interval, Quantity said, Unit unit) {
    return numbers(said, unit).stream().allMatch(interval::contains);
  }

  private static boolean sameNumber(Quantity one, Quantity other, Unit unit) {
    return written(one).intervalIn(unit).overlaps(written(other).intervalIn(unit));
  }

  /** The number without its qualifier. */
  private static Quantity written(Quantity quantity) {
    return Quantity.of(quantity.value(), quantity.unit(), Qualifier.EXACT);
  }

  private static boolean isShortened(Quantity one, Quantity other, Unit unit) {
    return (one.qualifier() == Qualifier.EXACT || other.qualifier() == Qualifier.EXACT)
        && one.upper().isEmpty()
        && other.upper().isEmpty()
        && sameNumber(one, other, unit);
  }

  /** The numbers as said, converted. */
  private static List<BigDecimal> numbers(Quantity quantity, Unit unit) {
    return Stream.concat(
            Stream.of(quantity.valueIn(unit)),
            quantity.upper().stream()
                .map(upper -> Quantity.of(upper, quantity.unit(), Qualifier.EXACT).valueIn(unit)))
        .toList();
  }

  /** Between the stated numbers that are nearest to each other; none where ranges overlap. */
  private static Size size(Quantity one, Quantity other, Unit unit) {
    List<BigDecimal> ones = numbers(one, unit);
    List<BigDecimal> others = numbers(other, unit);
    BigDecimal gap =
        ones.get(0)
            .subtract(others.get(others.size() - 1))
            .max(others.get(0).subtract(ones.get(ones.size() - 1)))
            .max(BigDecimal.ZERO);
    BigDecimal smaller = ones.get(ones.size() - 1).min(others.get(others.size() - 1));
    Optional<BigDecimal> percent =
        smaller.signum() == 0
            ? Optional.empty()
            : Optional.of(gap.multiply(HUNDRED).divide(smaller, 1, RoundingMode.HALF_UP));
    BigDecimal amount = one.unit() == other.unit() ? gap : gap.setScale(1, RoundingMode.HALF_UP);
    return new Size(amount, unit.symbol(), percent);
  }
}
