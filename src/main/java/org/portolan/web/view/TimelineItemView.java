package org.portolan.web.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.usecase.timeline.TimelineField;

/**
 * A date that a claim states, on which it was said, or on which a document was published.
 *
 * @param field what it dates
 * @param edtf the date as written
 * @param earliest the first day that it allows; null when open
 * @param latest the last day that it allows; null when open
 * @param relative true if the text tells it relative to its own publication
 * @param inferred of a publication: whether the author of the data set inferred the date
 * @param claim the claim; null for a publication
 * @param type the type of the claim; null likewise
 * @param about what the claim speaks about; null likewise
 * @param certainty how surely it is said; null likewise
 * @param origin who is behind the claim; null likewise
 * @param denied whether the claim says that it was not so
 * @param deprecated whether an analyst deprecated the claim
 * @param document the document that says it, or that was published
 * @param title of a publication: the title of the document
 * @param known the day from which the document is surely known; null when unknown
 * @param stated what the claim says, with its places and quantities
 */
public record TimelineItemView(
    TimelineField field,
    String edtf,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    boolean relative,
    @OnlyWhenPresent @Nullable Boolean inferred,
    @Nullable String claim,
    @Nullable ClaimType type,
    @Nullable ThingView about,
    @Nullable Certainty certainty,
    @Nullable ThingView origin,
    boolean denied,
    boolean deprecated,
    String document,
    @OnlyWhenPresent @Nullable String title,
    @Nullable LocalDate known,
    @OnlyWhenPresent @Nullable StatedView stated) {}
