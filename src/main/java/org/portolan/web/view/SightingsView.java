package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was seen, in order of when.
 *
 * @param items the sightings
 * @param snapshot what it was read from
 * @param next the cursor of the next page; null on the last
 */
public record SightingsView(
    List<SightingView> items, SnapshotView snapshot, @Nullable String next) {}
