/** What a ship was called, which flag it flew and who owned it, when. */
@NullMarked
package org.portolan.usecase.ship;

import org.jspecify.annotations.NullMarked;
