package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cumulative figures in the order in which they were said, never added up.
 *
 * @param items the totals
 * @param series the totals sorted by actors, way and unit, over all pages
 * @param growth how they grew, over all pages
 * @param snapshot what it was read from
 * @param partial true when time did not suffice for all, so that there may be more
 * @param reason why it is partial, and how to ask for the rest
 * @param next the cursor of the next page; null on the last
 */
public record TotalsView(
    List<TotalView> items,
    List<SeriesView> series,
    List<GrowthView> growth,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason,
    @Nullable String next)
    implements Bounded {}
