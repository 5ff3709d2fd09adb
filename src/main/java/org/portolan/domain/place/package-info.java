/** Where things are: places that nest, and their coordinates. */
@NullMarked
package org.portolan.domain.place;

import org.jspecify.annotations.NullMarked;
