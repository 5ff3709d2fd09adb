package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Rank;

/**
 * An analyst's preference.
 *
 * @param level the preference
 * @param reason why; null for NORMAL
 */
public record RankView(Rank.Level level, @Nullable String reason) {}
