package org.portolan.web.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hop that no claim supports, with the parts beside it in brief.
 *
 * @param from where the part that leaves the origin ends, or the origin
 * @param to where the part that reaches the destination starts, or the destination
 * @param leaving the best-evidenced part that leaves the origin; null when nothing does
 * @param reaching the best-evidenced part that reaches the destination; null when nothing does
 * @param km the geodesic distance across, one decimal; null when a place has no coordinates
 * @param reasons each filter without which there would be a chain
 * @param text a sentence that says what is missing
 * @param bridge links that lead across, if they were asked for
 */
public record BriefGapView(
    ThingView from,
    ThingView to,
    @Nullable BriefChainView leaving,
    @Nullable BriefChainView reaching,
    @Nullable BigDecimal km,
    List<ReasonView> reasons,
    String text,
    @OnlyWhenPresent @Nullable BridgeView bridge) {}
