package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name may mean.
 *
 * @param link the id of the one thing that the name links to by itself; null where a person must
 *     say
 * @param items the candidates, the best first
 * @param snapshot the content that they are from
 */
public record MatchesView(
    @Nullable String link, List<SuggestionView> items, SnapshotView snapshot) {}
