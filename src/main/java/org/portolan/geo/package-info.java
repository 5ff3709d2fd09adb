/** Distances measured on the earth, to set beside those that reports give. */
@NullMarked
package org.portolan.geo;

import org.jspecify.annotations.NullMarked;
