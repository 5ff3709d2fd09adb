/** The record of what changed the graph through Portolan: who, when, what, and from which input. */
@NullMarked
package org.portolan.usecase.audit;

import org.jspecify.annotations.NullMarked;
