package org.portolan.web.view;

import org.jspecify.annotations.Nullable;

/**
 * What every chain between two places has to have.
 *
 * @param question the question as understood
 * @param chains how many chains were found; without one there is nothing to break
 * @param places the smallest sets of places, the ends asked for aside
 * @param legs the smallest sets of movements
 * @param sources the smallest sets of sources
 * @param snapshot what it was read from
 * @param partial true if a search stopped at its bound, so that there may be more chains, or more
 *     or smaller sets
 * @param reason why it is partial, and how to ask for the rest
 */
public record ChokepointsView(
    QuestionView question,
    int chains,
    CutsView places,
    CutsView legs,
    SourceCutsView sources,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason)
    implements Bounded {}
