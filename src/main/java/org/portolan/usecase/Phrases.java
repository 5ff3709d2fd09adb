package org.portolan.usecase;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Quantity;

/** Numbers, quantities and lists as every sentence of ours gives them. */
public final class Phrases {
  private Phrases() {}

  /**
   * Writes a number.
   *
   * @param number the number
   * @return its digits with the thousands apart, and the decimals that it has
   */
  public static String number(BigDecimal number) {
    BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
    return String.format(Locale.ROOT, "%,." + plain.scale() + "f", plain);
  }

  /**
   * Writes a quantity.
   *
   * @param quantity the quantity
   * @return its number or range with the qualifier and the unit
   */
  public static String quantity(Quantity quantity) {
    return amount(quantity) + " " + quantity.unit().symbol();
  }

  /**
   * Writes a quantity of which the unit is known.
   *
   * @param quantity the quantity
   * @return its number or range with the qualifier
   */
  public static String amount(Quantity quantity) {
    String number = number(quantity.value());
    return switch (quantity.qualifier()) {
      case EXACT -> number;
      case ABOUT -> "about " + number;
      case MORE_THAN -> "more than " + number;
      case AT_LEAST -> "at least " + number;
      case LESS_THAN -> "less than " + number;
      case AT_MOST -> "at most " + number;
      case RANGE -> number + " to " + number(quantity.upper().orElseThrow());
    };
  }

  /**
   * Counts things.
   *
   * @param number how many
   * @param thing what one is called; its plural ends with an s
   * @return the number with the word
   */
  public static String count(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /**
   * Lists ids.
   *
   * @param ids the ids
   * @return the ids in the given order with commas between; empty without any
   */
  public static String ids(Collection<Id> ids) {
    return ids.stream().map(Id::value).collect(Collectors.joining(", "));
  }
}
