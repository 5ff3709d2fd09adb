package org.portolan.web.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;

/**
 * A quantity as said: a value with its qualifier, or a range from one number to another.
 *
 * @param value the number; not of a range
 * @param from the lower number of a range
 * @param to the higher number of a range
 * @param unit what is counted or measured
 * @param qualifier how the number is hedged
 */
public record QuantityView(
    @OnlyWhenPresent @Nullable BigDecimal value,
    @OnlyWhenPresent @Nullable BigDecimal from,
    @OnlyWhenPresent @Nullable BigDecimal to,
    String unit,
    Qualifier qualifier) {
  static QuantityView of(Quantity quantity) {
    boolean range = quantity.upper().isPresent();
    return new QuantityView(
        range ? null : quantity.value(),
        range ? quantity.value() : null,
        quantity.upper().orElse(null),
        quantity.unit().symbol(),
        quantity.qualifier());
  }
}
