/**
 * Who is let in over the web, with Spring Security: keys, passwords and tokens become rights, and
 * requests that pages from elsewhere send are turned away.
 */
@NullMarked
package org.portolan.web.access;

import org.jspecify.annotations.NullMarked;
