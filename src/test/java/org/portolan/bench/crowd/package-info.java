/**
 * Many clients at once on a large graph that changes meanwhile; docs/benchmarks/crowd.sh runs it.
 */
@NullMarked
package org.portolan.bench.crowd;

import org.jspecify.annotations.NullMarked;
