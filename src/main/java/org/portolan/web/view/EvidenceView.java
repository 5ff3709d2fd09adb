package org.portolan.web.view;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Support;

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
    @OnlyWhenPresent @Nullable Boolean unsourced) {
  /**
   * Shows support.
   *
   * @param support what stands behind it
   * @param unsourced whether no claim speaks for it at all
   * @return the numbers and the ids
   */
  public static EvidenceView of(Support support, boolean unsourced) {
    return new EvidenceView(
        values(support.claims()),
        support.documents().size(),
        support.coarser().size(),
        support.origins().size(),
        values(support.documents()),
        values(support.coarser()),
        values(support.origins()),
        support.certainty().orElse(null),
        unsourced ? true : null);
  }

  static List<String> values(Collection<Id> ids) {
    return ids.stream().map(Id::value).toList();
  }
}
