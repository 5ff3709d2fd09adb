/** What stands behind things that claims are about, and what is said of sightings. */
@NullMarked
package org.portolan.usecase.evidence;

import org.jspecify.annotations.NullMarked;
