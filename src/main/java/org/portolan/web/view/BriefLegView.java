package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.domain.transport.Mode;

/**
 * A movement as a hop of a chain, in brief.
 *
 * @param sequence its position in the chain, from 1
 * @param movement the movement
 * @param mode how, as claims state it
 * @param from where it starts
 * @param to where it ends
 * @param vessel the ship; null when no claim that counts names one
 * @param departed when it left
 * @param arrived when it arrived
 * @param evidence what stands behind it, in numbers
 */
public record BriefLegView(
    int sequence,
    String movement,
    Mode mode,
    ThingView from,
    ThingView to,
    @Nullable BriefShipView vessel,
    DateView departed,
    DateView arrived,
    BriefEvidenceView evidence) {}
