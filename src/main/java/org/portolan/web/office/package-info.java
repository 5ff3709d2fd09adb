/** Where commands of the machine's user come in; no part of the REST interface. */
@NullMarked
package org.portolan.web.office;

import org.jspecify.annotations.NullMarked;
