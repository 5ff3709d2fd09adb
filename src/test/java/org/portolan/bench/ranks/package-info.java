/** Measures orders and limits that need more than the earliest arrival, on generated networks. */
@NullMarked
package org.portolan.bench.ranks;

import org.jspecify.annotations.NullMarked;
