/**
 * Keeps what clients ask of the server within bounds: how often, how much at once, and what one
 * question may cost.
 */
@NullMarked
package org.portolan.web.limit;

import org.jspecify.annotations.NullMarked;
