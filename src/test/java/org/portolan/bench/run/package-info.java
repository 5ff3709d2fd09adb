/** Measures contestants side by side, and reports what was measured. */
@NullMarked
package org.portolan.bench.run;

import org.jspecify.annotations.NullMarked;
