package org.portolan.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place with all that is known of it.
 *
 * @param place the place
 * @param names its spellings
 * @param claims what is said about it
 * @param movements the movements from or to it, or a place inside it
 * @param recordedAs what decisions make one, each as it was recorded; absent if it is one with
 *     nothing else
 * @param decisions what people decided of it; absent if nothing
 * @param partial true when time did not suffice for all of it
 * @param reason why it is partial, and how to ask for the rest
 */
public record PlaceDetailView(
    @JsonUnwrapped PlaceView place,
    List<NameView> names,
    List<ClaimView> claims,
    List<MovementView> movements,
    @OnlyWhenPresent @Nullable List<PlaceView> recordedAs,
    @OnlyWhenPresent @Nullable List<DecisionView> decisions,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason)
    implements Bounded {}
