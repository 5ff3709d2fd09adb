/** The shortest way by sea around land. */
@NullMarked
package org.portolan.geo.sea;

import org.jspecify.annotations.NullMarked;
