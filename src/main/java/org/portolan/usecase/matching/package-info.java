/** Which known thing a name in a document means, and why. */
@NullMarked
package org.portolan.usecase.matching;

import org.jspecify.annotations.NullMarked;
