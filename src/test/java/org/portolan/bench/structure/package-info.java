/** How long questions for the structure of a network take, with and without copying it. */
@NullMarked
package org.portolan.bench.structure;

import org.jspecify.annotations.NullMarked;
