package org.portolan.web.view;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Certainty;

/**
 * What stands behind something.
 *
 * @param claims the claims that count
 * @param documents how many documents say it as precisely as it stands
 * @param coarser how many further documents say it less precisely
 * @param origins how many independent origins there are
 * @param documentIds the documents
 * @param coarserIds the coarser documents
 * @param originIds the origins; unknown where none is named
 * @param certainty how surely the surest claim says it; null without claims
 * @param attribution who took it from whom: the origins, each with those who passed it on
 * @param denied claims that deny it; they count for nothing
 * @param deprecated claims that an analyst deprecated, which count for nothing; empty if they count
 * @param unsourced true when no claim speaks for it, as for a movement added by hand
 */
public record EvidenceView(
    List<String> claims,
    int documents,
    int coarser,
    int origins,
    List<String> documentIds,
    List<String> coarserIds,
    List<String> originIds,
    @Nullable Certainty certainty,
    List<TellingView> attribution,
    List<String> denied,
    List<String> deprecated,
    @OnlyWhenPresent @Nullable Boolean unsourced) {
  static List<String> values(Collection<Id> ids) {
    return ids.stream().map(Id::value).toList();
  }
}
