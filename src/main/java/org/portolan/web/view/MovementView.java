package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.transport.Mode;

/**
 * One transport of cargo, as all its claims give it.
 *
 * @param id its id
 * @param mode how
 * @param from where it starts
 * @param to where it ends
 * @param vessel the ship; null when no claim names one
 * @param departed when it left
 * @param arrived when it arrived
 * @param after the movements that came before it by the author's reading
 * @param evidence what stands behind it
 * @param note a remark of the author; null for none
 */
public record MovementView(
    String id,
    Mode mode,
    ThingView from,
    ThingView to,
    @Nullable ShipView vessel,
    DateView departed,
    DateView arrived,
    List<String> after,
    EvidenceView evidence,
    @Nullable String note) {}
