/** Beginnings of files for authors of a data set. */
@NullMarked
package org.portolan.dataset.scaffold;

import org.jspecify.annotations.NullMarked;
