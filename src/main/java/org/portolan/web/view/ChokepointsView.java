package org.portolan.web.view;

import org.jspecify.annotations.Nullable;

/**
 * What every chain between two places has to have.
 *
 * @param question the question as understood
 * @param chains how many chains there are; without one there is nothing to break
 * @param places the smallest sets of places, the ends asked for aside
 * @param legs the smallest sets of movements
 * @param sources the smallest sets of sources
 * @param snapshot what it was read from
 * @param partial true if the search for chains stopped at its bound, so that there may be more
 */
public record ChokepointsView(
    QuestionView question,
    int chains,
    CutsView places,
    CutsView legs,
    SourceCutsView sources,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial) {}
