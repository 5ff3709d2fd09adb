/**
 * Quantities as reports tell them: a number, a unit and a word such as "about" or "more than".
 *
 * <p>What was said is kept; the {@linkplain org.portolan.domain.measure.Interval interval} of
 * numbers that the words allow is derived from it, so that 290 kilometres and 180 miles can be seen
 * to agree within their rounding. How wide "about" is, no standard says: the tolerances are this
 * package's own, told at {@link org.portolan.domain.measure.Quantity#interval()}.
 */
@NullMarked
package org.portolan.domain.measure;

import org.jspecify.annotations.NullMarked;
