/** How fast the page draws, measured in a real browser by the marks that it sets itself. */
@NullMarked
package org.portolan.bench.page;

import org.jspecify.annotations.NullMarked;
