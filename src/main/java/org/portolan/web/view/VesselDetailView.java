package org.portolan.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ship with all that is known of it.
 *
 * @param vessel the ship
 * @param names its spellings
 * @param claims what is said about it
 * @param movements the movements that claims name it for
 * @param history its names, flags and owners over time
 * @param recordedAs what decisions make one, each as it was recorded; absent if it is one with
 *     nothing else
 * @param decisions what people decided of it; absent if nothing
 * @param partial true when time did not suffice for all of it
 * @param reason why it is partial, and how to ask for the rest
 */
public record VesselDetailView(
    @JsonUnwrapped VesselView vessel,
    List<NameView> names,
    List<ClaimView> claims,
    List<MovementView> movements,
    ShipHistoryView history,
    @OnlyWhenPresent @Nullable List<VesselView> recordedAs,
    @OnlyWhenPresent @Nullable List<DecisionView> decisions,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason)
    implements Bounded {}
