/** Portolan's engine as one of those who are measured. */
@NullMarked
package org.portolan.bench.engine;

import org.jspecify.annotations.NullMarked;
