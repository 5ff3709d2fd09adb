package org.portolan.web.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Certainty;

/**
 * A cumulative figure as reported.
 *
 * @param id what the claims are about
 * @param note what it is, in the words of the data set's author; null for none
 * @param figures the figures given for it, the one with the most documents first
 * @param from who sent it all; null when not stated
 * @param to who got it all; null when not stated
 * @param via the places that all of it is said to have gone by way of
 * @param since since when it is counted, each version once
 * @param until until when it is counted, likewise
 * @param said when it was first said
 * @param known the day from which it is surely known; null when unknown
 * @param claims the claims that count
 * @param documents how many documents say it
 * @param origins how many independent origins there are
 * @param documentIds the documents
 * @param originIds the origins
 * @param certainty how surely the surest claim says it
 * @param attribution who took it from whom: the origins, each with those who passed it on
 * @param denied claims that deny it; they count for nothing
 * @param deprecated claims that an analyst deprecated, which count for nothing; empty if they count
 */
public record TotalView(
    String id,
    @Nullable String note,
    List<FigureView> figures,
    @Nullable ThingView from,
    @Nullable ThingView to,
    List<ThingView> via,
    List<ReportedDateView> since,
    List<ReportedDateView> until,
    DateView said,
    @Nullable LocalDate known,
    List<String> claims,
    int documents,
    int origins,
    List<String> documentIds,
    List<String> originIds,
    @Nullable Certainty certainty,
    List<TellingView> attribution,
    List<String> denied,
    List<String> deprecated) {}
