package org.portolan.web.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became known together, and what it changed in the answer.
 *
 * @param day the day from which the documents are surely known; null where they have no publication
 *     date
 * @param documents the documents
 * @param claims those of their claims that bear on the answer: about its legs and ships, or on
 *     distances from or to its places
 * @param chains the chains of the answer after it
 * @param changes what it changed; empty if it added nothing to the answer
 */
public record HistoryStepView(
    @Nullable LocalDate day,
    List<DocumentView> documents,
    List<String> claims,
    List<String> chains,
    List<AnswerChangeView> changes) {}
