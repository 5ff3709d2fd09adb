package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Reading;
import org.portolan.domain.evidence.Support;

/**
 * What stands behind a leg, in numbers.
 *
 * @param claims the claims that count
 * @param documents how many documents say it as precisely as it stands
 * @param coarser how many further documents say it less precisely
 * @param origins how many independent origins there are
 * @param unsourced true when no claim speaks for it, as for a movement added by hand
 */
public record BriefEvidenceView(
    List<String> claims,
    int documents,
    int coarser,
    int origins,
    @OnlyWhenPresent @Nullable Boolean unsourced) {
  static BriefEvidenceView of(Reading reading) {
    Support support = reading.support();
    return new BriefEvidenceView(
        EvidenceView.values(support.claims()),
        support.documents().size(),
        support.coarser().size(),
        support.origins().size(),
        reading.isUnsourced() ? true : null);
  }
}
