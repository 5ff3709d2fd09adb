/** How far it is to the land border of a country, and where maps disagree about it. */
@NullMarked
package org.portolan.geo.border;

import org.jspecify.annotations.NullMarked;
