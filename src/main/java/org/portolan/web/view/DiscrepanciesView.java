package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where reports differ, and whether what they compute comes out.
 *
 * @param items the discrepancies, what cannot both be true first
 * @param calculations what reports compute, over all pages
 * @param decisions what people decided of the thing asked about; absent if nothing
 * @param snapshot what it was read from
 * @param partial true when time did not suffice for all, so that there may be more
 * @param reason why it is partial, and how to ask for the rest
 * @param next the cursor of the next page; null on the last
 */
public record DiscrepanciesView(
    List<DiscrepancyView> items,
    List<CalculationView> calculations,
    @OnlyWhenPresent @Nullable List<DecisionView> decisions,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason,
    @Nullable String next)
    implements Bounded {}
