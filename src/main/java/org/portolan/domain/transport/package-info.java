/** What moves and on what: vessels, links, movements and their windows of time. */
@NullMarked
package org.portolan.domain.transport;

import org.jspecify.annotations.NullMarked;
