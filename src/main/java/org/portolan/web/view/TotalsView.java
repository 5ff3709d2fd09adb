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
 * @param next the cursor of the next page; null on the last
 */
public record TotalsView(
    List<TotalView> items,
    List<SeriesView> series,
    List<GrowthView> growth,
    SnapshotView snapshot,
    @Nullable String next) {}
