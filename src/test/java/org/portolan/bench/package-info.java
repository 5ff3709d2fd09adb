/** Measures what docs/benchmarks reports. */
@NullMarked
package org.portolan.bench;

import org.jspecify.annotations.NullMarked;
