/** How a command of the machine's user has the running server do its work. */
@NullMarked
package org.portolan.usecase.server;

import org.jspecify.annotations.NullMarked;
