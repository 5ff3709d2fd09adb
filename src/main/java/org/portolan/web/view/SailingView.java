package org.portolan.web.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Chain;

/**
 * A chain in short.
 *
 * @param id its movements in order, joined by dots
 * @param movements its movements in order
 * @param departure the latest day on which cargo can have left by it; null when nothing bounds that
 * @param arrival the earliest day on which cargo can arrive by it; null when nothing bounds that
 * @param timing the worst timing of its joins
 */
public record SailingView(
    String id,
    List<String> movements,
    @Nullable LocalDate departure,
    @Nullable LocalDate arrival,
    TimingView timing) {
  static SailingView of(Chain chain) {
    return new SailingView(
        chain.id(),
        chain.legs().stream().map(leg -> leg.id().value()).toList(),
        chain.departure().orElse(null),
        chain.arrival().orElse(null),
        TimingView.of(chain.timing()));
  }
}
