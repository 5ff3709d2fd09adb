package org.portolan.web.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.measure.Qualifier;

/**
 * One version of a figure.
 *
 * @param value the number as said; the lower one of a range
 * @param upper the higher number of a range
 * @param unit what is counted
 * @param qualifier how the number is hedged
 * @param claims the claims that give it so
 * @param documents how many documents do
 * @param documentIds those documents
 */
public record FigureView(
    BigDecimal value,
    @OnlyWhenPresent @Nullable BigDecimal upper,
    String unit,
    Qualifier qualifier,
    List<String> claims,
    int documents,
    List<String> documentIds) {}
