package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Rank;
import org.portolan.chain.Verdict;
import org.portolan.domain.transport.Mode;
import org.portolan.usecase.QuestionReader;

/**
 * The question as understood.
 *
 * @param from where chains start; null for anywhere
 * @param to where they end; null for anywhere
 * @param asOf the day as of which to answer; null for all that is known
 * @param departAfter the first day of departure; null for any
 * @param departBefore the last day of departure; null for any
 * @param arriveBefore the last day of arrival; null for any
 * @param via places to pass in this order; empty for any way
 * @param maxWait the most days between two legs; null for any number
 * @param mode the modes; empty for all
 * @param vessel the ship that sea legs must be aboard; null for any
 * @param timing the worst verdict let through
 * @param maxLegs the most legs; null for any number
 * @param minOrigins the fewest independent origins of each leg
 * @param rank what counts first in the order
 * @param group how chains are put together
 * @param claims which claims count
 * @param decisions which decisions act, where that was said
 * @param includeLinks whether links may bridge a gap, where that was said
 */
public record QuestionView(
    @Nullable AskedNameView from,
    @Nullable AskedNameView to,
    @Nullable AskedDateView asOf,
    @Nullable AskedDateView departAfter,
    @Nullable AskedDateView departBefore,
    @Nullable AskedDateView arriveBefore,
    List<AskedNameView> via,
    @Nullable Integer maxWait,
    List<Mode> mode,
    @Nullable AskedNameView vessel,
    Verdict timing,
    @Nullable Integer maxLegs,
    int minOrigins,
    Rank rank,
    QuestionReader.Group group,
    LensView claims,
    @OnlyWhenPresent @Nullable String decisions,
    @OnlyWhenPresent @Nullable Boolean includeLinks) {}
