/** Many short texts in few bytes, and finding them again. */
@NullMarked
package org.portolan.names.packed;

import org.jspecify.annotations.NullMarked;
