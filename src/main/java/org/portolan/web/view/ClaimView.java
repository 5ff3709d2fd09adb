package org.portolan.web.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.ClaimType;

/**
 * One thing that one document says.
 *
 * @param id its id
 * @param type what sort of thing it says
 * @param about what it speaks about
 * @param document the document
 * @param paragraphs where in it, counted from 1 over its non-empty lines
 * @param saidBy who said it, from the immediate speaker to the origin
 * @param origin who is behind it: the last of those
 * @param basis how the origin knows
 * @param certainty how surely it is said
 * @param rank an analyst's preference
 * @param said when it was said; null when the document does not tell
 * @param known the day from which it is surely known; null when unknown
 * @param derivedFrom the claims that it computes with
 * @param corrects the claim that it corrects; null for none
 * @param correctedBy the claims that correct it
 * @param grade an analyst's grade; null when not graded
 * @param stated what it says, in the keys of data set files
 */
public record ClaimView(
    String id,
    ClaimType type,
    ThingView about,
    String document,
    List<Integer> paragraphs,
    List<ThingView> saidBy,
    String origin,
    Basis basis,
    Certainty certainty,
    RankView rank,
    @Nullable ReportedDateView said,
    @Nullable LocalDate known,
    List<String> derivedFrom,
    @Nullable String corrects,
    List<String> correctedBy,
    @Nullable GradeView grade,
    StatedView stated) {}
