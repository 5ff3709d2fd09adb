/** What documents say: claims, who said them, and how much they support. */
@NullMarked
package org.portolan.domain.evidence;

import org.jspecify.annotations.NullMarked;
