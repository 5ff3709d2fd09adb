/** What reading a large graph costs; docs/benchmarks/projection.md has the commands. */
@NullMarked
package org.portolan.bench.projection;

import org.jspecify.annotations.NullMarked;
