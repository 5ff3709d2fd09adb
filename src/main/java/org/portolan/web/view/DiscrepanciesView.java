package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where reports differ, and whether what they compute comes out.
 *
 * @param items the discrepancies, what cannot both be true first
 * @param calculations what reports compute, over all pages
 * @param snapshot what it was read from
 * @param next the cursor of the next page; null on the last
 */
public record DiscrepanciesView(
    List<DiscrepancyView> items,
    List<CalculationView> calculations,
    SnapshotView snapshot,
    @Nullable String next) {}
