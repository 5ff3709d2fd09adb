/** Generated evidence for a generated network, and what it costs to keep and to read. */
@NullMarked
package org.portolan.bench.evidence;

import org.jspecify.annotations.NullMarked;
