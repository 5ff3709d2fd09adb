/** Who speaks, publishes, sends and receives. */
@NullMarked
package org.portolan.domain.actor;

import org.jspecify.annotations.NullMarked;
