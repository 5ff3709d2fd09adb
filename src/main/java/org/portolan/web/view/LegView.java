package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.transport.Mode;

/**
 * A movement as a hop of a chain.
 *
 * @param sequence its position in the chain, from 1
 * @param movement the movement
 * @param mode how, as claims state it
 * @param from where it starts
 * @param to where it ends
 * @param vessel the ship; null when no claim that counts names one
 * @param departed when it left
 * @param arrived when it arrived
 * @param reportedDates every date as reported
 * @param distances how far it is: the geodesic and, for a leg by sea, the way around land; empty
 *     when a place has no coordinates or both ends are one region
 * @param speed how fast it must have been
 * @param evidence what stands behind it
 */
public record LegView(
    int sequence,
    String movement,
    Mode mode,
    StopView from,
    StopView to,
    @Nullable ShipView vessel,
    DateView departed,
    DateView arrived,
    List<LegDateView> reportedDates,
    List<ComputedDistanceView> distances,
    SpeedView speed,
    EvidenceView evidence) {
  /** The same leg at another position. */
  LegView at(int position) {
    return position == sequence
        ? this
        : new LegView(
            position,
            movement,
            mode,
            from,
            to,
            vessel,
            departed,
            arrived,
            reportedDates,
            distances,
            speed,
            evidence);
  }
}
