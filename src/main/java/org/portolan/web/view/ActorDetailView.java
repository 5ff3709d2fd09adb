package org.portolan.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor with all that is known of it.
 *
 * @param actor the actor
 * @param names its spellings
 * @param claims what is said about it
 * @param says what it says, at any place in an attribution
 * @param publishes the documents that it published
 * @param recordedAs what decisions make one, each as it was recorded; absent if it is one with
 *     nothing else
 * @param decisions what people decided of it; absent if nothing
 * @param partial true when time did not suffice for all of it
 * @param reason why it is partial, and how to ask for the rest
 */
public record ActorDetailView(
    @JsonUnwrapped ActorView actor,
    List<NameView> names,
    List<ClaimView> claims,
    List<ClaimView> says,
    List<String> publishes,
    @OnlyWhenPresent @Nullable List<ActorView> recordedAs,
    @OnlyWhenPresent @Nullable List<DecisionView> decisions,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason)
    implements Bounded {}
