package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.usecase.evidence.ThingType;

/**
 * What stands behind a thing that claims are about.
 *
 * @param about the thing
 * @param type what sort of thing it is
 * @param note a remark of the data set's author; null for none
 * @param leg of a movement: whether the claims that count say both where it started and where it
 *     ended, so that it is a leg; only then they are counted
 * @param evidence what stands behind it
 * @param claims all claims about it that pass, also those that count for nothing
 * @param decisions what people decided of it; absent if nothing
 * @param snapshot what it was read from
 * @param partial true when time did not suffice to read all claims, so that nothing is counted
 * @param reason why it is partial, and how to ask for the rest
 */
public record StandingView(
    ThingView about,
    ThingType type,
    @Nullable String note,
    @OnlyWhenPresent @Nullable Boolean leg,
    EvidenceView evidence,
    List<ClaimView> claims,
    @OnlyWhenPresent @Nullable List<DecisionView> decisions,
    SnapshotView snapshot,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason)
    implements Bounded {}
