/** JGraphT as a contestant: its graphs and its searches, with as little around them as it takes. */
@NullMarked
package org.portolan.bench.jgrapht;

import org.jspecify.annotations.NullMarked;
