package org.portolan.web.view;

import org.jspecify.annotations.Nullable;

/**
 * A place at the other end of chains.
 *
 * @param place the place
 * @param arrival when cargo can have arrived there by the earliest chain
 * @param departure when cargo can have left from there by the latest chain
 * @param legs the legs of that chain
 */
public record ReachedView(
    ThingView place,
    @OnlyWhenPresent @Nullable DateView arrival,
    @OnlyWhenPresent @Nullable DateView departure,
    int legs) {}
