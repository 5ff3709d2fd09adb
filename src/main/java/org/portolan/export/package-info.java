/** Files out: chains, and the whole graph, as GeoJSON for maps and as CSV for spreadsheets. */
@NullMarked
package org.portolan.export;

import org.jspecify.annotations.NullMarked;
