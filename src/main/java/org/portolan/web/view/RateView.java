package org.portolan.web.view;

/**
 * How fast a total grew.
 *
 * @param leastDays the fewest days between the ends of the two counts
 * @param mostDays the most days between them
 * @param perDay growth a day, in the unit of the totals
 */
public record RateView(long leastDays, long mostDays, SpreadView perDay) {}
