/** Starts Portolan and wires its parts. */
@NullMarked
package org.portolan;

import org.jspecify.annotations.NullMarked;
