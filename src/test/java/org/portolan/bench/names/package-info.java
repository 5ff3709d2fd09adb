/** How well and how fast names are matched, on labelled pairs; docs/benchmarks/names.sh runs it. */
@NullMarked
package org.portolan.bench.names;

import org.jspecify.annotations.NullMarked;
