package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen, in order of when.
 *
 * @param items the sightings
 * @param snapshot what it was read from
 * @param partial true when time did not suffice for all, so that there may be more
 * @param reason why it is partial, and how to ask for the rest
 * @param next the cursor of the next page; null on the last
 */
public record SightingsView(
    List<SightingView> items,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason,
    @Nullable String next)
    implements Bounded {}
