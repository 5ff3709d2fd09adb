package org.portolan.web.view;

import org.jspecify.annotations.Nullable;

/**
 * That a decision was undone.
 *
 * @param on when
 * @param by who did; null when not kept
 * @param why for what reason; null when not kept
 */
public record UndoingView(DateView on, @Nullable String by, @Nullable String why) {}
