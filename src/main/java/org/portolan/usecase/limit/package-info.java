/** How much may be asked for at once, by whom, and what one question may cost. */
@NullMarked
package org.portolan.usecase.limit;

import org.jspecify.annotations.NullMarked;
