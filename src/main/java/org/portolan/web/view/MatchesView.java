package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a name may mean.
 *
 * @param link the id of the one thing that the name links to by itself; null where a person must
 *     say
 * @param items the candidates, the best first
 * @param forms what the name is found by in the graph's full-text index, as {@code
 *     cypher/query/search-names.cypher} takes it
 * @param snapshot the content that they are from
 */
public record MatchesView(
    @Nullable String link, List<SuggestionView> items, List<String> forms, SnapshotView snapshot) {}
