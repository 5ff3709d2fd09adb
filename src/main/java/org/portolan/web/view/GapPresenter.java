package org.portolan.web.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Gap;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.bridge.Bridge;
import org.portolan.usecase.measure.Patience;

/** Shows gaps. */
public final class GapPresenter {
  private final Corpus corpus;
  private final Lens lens;
  private final ChainPresenter chains;

  /**
   * Prepares.
   *
   * @param snapshot where the gaps were found
   * @param lens which claims counted
   * @param patience how long to wait for routes around land
   * @param shown legs that were shown before
   */
  public GapPresenter(Snapshot snapshot, Lens lens, Patience patience, ShownLegs shown) {
    this.corpus = snapshot.corpus();
    this.lens = lens;
    this.chains = new ChainPresenter(snapshot, lens, Optional.empty(), patience, shown);
  }

  /**
   * Shows a gap.
   *
   * @param explained the gap with its reasons
   * @param bridge links that lead across; empty if they were not asked for
   * @return its JSON
   */
  public GapView show(ChainAnswer.ExplainedGap explained, Optional<Bridge> bridge) {
    Gap gap = explained.gap();
    List<ReasonView> reasons = explained.reasons().stream().map(ReasonView::of).toList();
    return new GapView(
        ThingView.of(gap.from(), corpus),
        ThingView.of(gap.to(), corpus),
        gap.leaving().map(chains::show).orElse(null),
        gap.reaching().map(chains::show).orElse(null),
        km(gap.geodesicKm()),
        reasons,
        text(gap, corpus, lens),
        bridge.map(found -> BridgeView.of(found, corpus)).orElse(null));
  }

  static @Nullable BigDecimal km(OptionalDouble distance) {
    return distance.isPresent()
        ? BigDecimal.valueOf(distance.getAsDouble()).setScale(1, RoundingMode.HALF_UP)
        : null;
  }

  /** A sentence that says what is missing. */
  static String text(Gap gap, Corpus corpus, Lens lens) {
    if (gap.from().equals(gap.to())) {
      return "Both parts are at %s, and only time, a filter or the number of legs keeps them apart."
          .formatted(name(gap.from(), corpus));
    }
    String known = lens.asOf().map(day -> " published by " + day).orElse("");
    return "No chain that passes the question goes on from %s to %s by any document%s."
        .formatted(name(gap.from(), corpus), name(gap.to(), corpus), known);
  }

  private static String name(Id place, Corpus corpus) {
    return corpus.findName(place).orElse(place.value());
  }
}
