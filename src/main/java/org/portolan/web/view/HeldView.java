package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Support;
import org.portolan.usecase.ship.Held;
import org.portolan.usecase.ship.Then;

/**
 * A name, flag or owner that claims give a ship, for one time.
 *
 * @param value the name, the flag (ISO 3166-1 alpha-2), or the owner in the claim's words
 * @param basis STATED: claims say so; USED: they speak of it so while they say something else
 * @param since since when; null when claims do not say
 * @param until until when; null likewise
 * @param during during which time; null likewise
 * @param told of claims that state none of these: the days of what they tell, or on which they were
 *     said; null when not known, or one of these is stated
 * @param then how that stands to the time asked about; absent if none was
 * @param claims the claims
 * @param documents how many documents say it
 * @param origins how many independent origins there are
 */
public record HeldView(
    String value,
    Held.Basis basis,
    @Nullable ReportedDateView since,
    @Nullable ReportedDateView until,
    @Nullable ReportedDateView during,
    @Nullable DateView told,
    @OnlyWhenPresent @Nullable Then then,
    List<String> claims,
    int documents,
    int origins) {
  static HeldView of(Held held, Support support) {
    DateView told = DateView.of(held.told());
    return new HeldView(
        held.value(),
        held.basis(),
        held.since().map(ReportedDateView::of).orElse(null),
        held.until().map(ReportedDateView::of).orElse(null),
        held.during().map(ReportedDateView::of).orElse(null),
        told.earliest() == null && told.latest() == null ? null : told,
        held.then().orElse(null),
        EvidenceView.values(held.claims().stream().map(claim -> claim.id()).toList()),
        support.documents().size(),
        support.origins().size());
  }
}
