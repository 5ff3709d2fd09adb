/** What people decide: which places, vessels and actors are one, and which are not. */
@NullMarked
package org.portolan.domain.decision;

import org.jspecify.annotations.NullMarked;
