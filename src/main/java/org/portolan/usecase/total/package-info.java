/** Cumulative figures as reported over time: in order, in series, and how they grew or fell. */
@NullMarked
package org.portolan.usecase.total;

import org.jspecify.annotations.NullMarked;
