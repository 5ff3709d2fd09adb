package org.portolan.neo4j;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes decimal numbers as Neo4j has them without losing a digit: an INTEGER or a FLOAT where its
 * written form is the number's, else a STRING (so {@code 290.00}).
 */
final class Numbers {
  private Numbers() {}

  static Object write(BigDecimal number) {
    return asInteger(number)
        .<Object>map(Function.identity())
        .or(() -> asFloat(number))
        .orElseGet(number::toString);
  }

  /** Writes numbers as one kind of value, since a Neo4j list holds but one. */
  static List<?> write(List<BigDecimal> numbers) {
    List<Long> integers =
        numbers.stream().map(Numbers::asInteger).flatMap(Optional::stream).toList();
    if (integers.size() == numbers.size()) {
      return integers;
    }
    List<Double> floats = numbers.stream().map(Numbers::asFloat).flatMap(Optional::stream).toList();
    return floats.size() == numbers.size()
        ? floats
        : numbers.stream().map(BigDecimal::toString).toList();
  }

  private static Optional<Long> asInteger(BigDecimal number) {
    return number.scale() == 0 && number.precision() <= 18
        ? Optional.of(number.longValueExact())
        : Optional.empty();
  }

  private static Optional<Double> asFloat(BigDecimal number) {
    return Optional.of(number.doubleValue())
        .filter(value -> Double.isFinite(value))
        .filter(value -> new BigDecimal(value.toString()).toString().equals(number.toString()));
  }

  /**
   * Reads a number back.
   *
   * @throws NumberFormatException if it is a text of something else
   */
  static BigDecimal read(Object value) {
    return new BigDecimal(value.toString());
  }
}
