/** Which thing a name means: all spellings that the evidence knows, and how they are compared. */
@NullMarked
package org.portolan.names;

import org.jspecify.annotations.NullMarked;
