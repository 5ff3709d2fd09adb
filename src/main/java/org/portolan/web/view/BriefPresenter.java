package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.portolan.chain.Alternative;
import org.portolan.chain.Chain;
import org.portolan.chain.Gap;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Reading;
import org.portolan.domain.evidence.Readings;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.bridge.Bridge;

/**
 * Shows chains and gaps in brief: what legs are known of themselves, and nothing that must be
 * gathered, compared or measured.
 */
public final class BriefPresenter {
  private final Corpus corpus;
  private final Lens lens;
  private final Readings readings;

  /**
   * Prepares.
   *
   * @param corpus where the chains were found
   * @param lens which claims counted
   */
  public BriefPresenter(Corpus corpus, Lens lens) {
    this.corpus = corpus;
    this.lens = lens;
    this.readings = new Readings(corpus, lens);
  }

  /**
   * Shows a chain, or a route by its best chain.
   *
   * @param alternative the chain or route
   * @return its JSON
   */
  public BriefChainView show(Alternative alternative) {
    return show(alternative.chain());
  }

  private BriefChainView show(Chain chain) {
    return new BriefChainView(
        chain.id(),
        IntStream.range(0, chain.legs().size())
            .mapToObj(at -> show(at + 1, chain.legs().get(at)))
            .toList(),
        chain.joins().stream().map(JoinView::of).toList(),
        TimingView.of(chain.timing()),
        chain.weakestLeg(),
        new DecisionPresenter(corpus).along(chain));
  }

  private BriefLegView show(int sequence, Leg leg) {
    Reading reading = leg.reading();
    return new BriefLegView(
        sequence,
        leg.id().value(),
        reading.mode(),
        ThingView.of(leg.from(), corpus),
        ThingView.of(leg.to(), corpus),
        reading.vessel().map(this::ship).orElse(null),
        DateView.of(reading.window().departure()),
        DateView.of(reading.window().arrival()),
        BriefEvidenceView.of(reading));
  }

  private BriefShipView ship(Id ship) {
    return new BriefShipView(
        ship.value(),
        corpus.findName(ship).orElse(null),
        Optional.ofNullable(corpus.vessels().get(ship)).flatMap(readings::flag).orElse(null));
  }

  /**
   * Shows a gap.
   *
   * @param explained the gap with its reasons
   * @param bridge links that lead across; empty if they were not asked for
   * @return its JSON
   */
  public BriefGapView show(ChainAnswer.ExplainedGap explained, Optional<Bridge> bridge) {
    Gap gap = explained.gap();
    List<ReasonView> reasons = explained.reasons().stream().map(ReasonView::of).toList();
    return new BriefGapView(
        ThingView.of(gap.from(), corpus),
        ThingView.of(gap.to(), corpus),
        gap.leaving().map(this::show).orElse(null),
        gap.reaching().map(this::show).orElse(null),
        GapPresenter.km(gap.geodesicKm()),
        reasons,
        GapPresenter.text(gap, corpus, lens),
        bridge.map(found -> BridgeView.of(found, corpus)).orElse(null));
  }
}
