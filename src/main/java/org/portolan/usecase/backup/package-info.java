/** Backing a whole graph up to a file, and restoring it from one. */
@NullMarked
package org.portolan.usecase.backup;

import org.jspecify.annotations.NullMarked;
