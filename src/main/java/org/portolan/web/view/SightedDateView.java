package org.portolan.web.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of when something was seen.
 *
 * @param edtf the date as written
 * @param relative true if the text tells it relative to its own publication
 * @param earliest the first day that it allows; null when open
 * @param latest the last day that it allows; null when open
 * @param claims the claims that say so
 * @param documents how many documents do
 * @param documentIds those documents
 */
public record SightedDateView(
    String edtf,
    boolean relative,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    List<String> claims,
    int documents,
    List<String> documentIds) {}
