package org.portolan.web.view;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.transport.Mode;
import org.portolan.usecase.bridge.Bridge;

/**
 * Links across a gap, along which one can travel; no source says that the cargo did.
 *
 * @param hops the links in order; empty if none lead across
 * @param text a sentence that says what they are, or why there are none
 */
public record BridgeView(List<HopView> hops, String text) {
  /** How far a hop is told of. */
  public enum Standing {
    /** No source says that anything went here. */
    UNREPORTED
  }

  /**
   * A link across.
   *
   * @param standing always UNREPORTED
   * @param link the link's id
   * @param name its name; null for none
   * @param mode what travels on it
   * @param from where it is entered
   * @param to where it is left
   * @param km the geodesic distance, one decimal; null when a place has no coordinates
   * @param documents how many documents say that the link is there
   * @param origins how many independent origins say so
   * @param claims the claims that say so
   */
  public record HopView(
      Standing standing,
      String link,
      @Nullable String name,
      Mode mode,
      ThingView from,
      ThingView to,
      @Nullable BigDecimal km,
      int documents,
      int origins,
      List<String> claims) {}

  /**
   * Shows a bridge.
   *
   * @param bridge the links
   * @param corpus where places have their names
   * @return its JSON
   */
  public static BridgeView of(Bridge bridge, Corpus corpus) {
    return new BridgeView(
        bridge.hops().stream().map(hop -> hop(hop, corpus)).toList(), bridge.text());
  }

  private static HopView hop(Bridge.Hop hop, Corpus corpus) {
    return new HopView(
        Standing.UNREPORTED,
        hop.way().link().id().value(),
        hop.way().link().name().orElse(null),
        hop.way().link().mode(),
        ThingView.of(hop.way().from(), corpus),
        ThingView.of(hop.way().to(), corpus),
        GapPresenter.km(hop.way().km()),
        hop.support().documents().size(),
        hop.support().origins().size(),
        EvidenceView.values(hop.support().claims()));
  }
}
