/**
 * Dates as reports tell them: written in the Extended Date/Time Format (EDTF), levels 0 and 1, and
 * understood as bounds, the earliest and the latest day that the words allow.
 *
 * <p>The written form is the evidence and is kept as it stands; bounds are derived from it. What is
 * unknown stays unbounded: nothing here reads a clock or assumes a hemisphere.
 *
 * <p>Sources: the Library of Congress, <a href="https://www.loc.gov/standards/datetime/">Extended
 * Date/Time Format (EDTF) Specification</a>, 4 February 2019, which profiles ISO 8601-1:2019 (level
 * 0) and ISO 8601-2:2019 (levels 1 and 2). Level 1 is supported whole but for years beyond
 * ±999,999, level 2 is not: its forms are refused by name. The specification gives dates no bounds;
 * those are this package's own, told at {@link org.portolan.domain.time.EdtfDate}.
 */
@NullMarked
package org.portolan.domain.time;

import org.jspecify.annotations.NullMarked;
