/** The map that distances are measured on: Natural Earth, read from a TopoJSON file. */
@NullMarked
package org.portolan.geo.map;

import org.jspecify.annotations.NullMarked;
