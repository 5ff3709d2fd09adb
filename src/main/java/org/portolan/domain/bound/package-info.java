/** What bounds the work that one question may cause. */
@NullMarked
package org.portolan.domain.bound;

import org.jspecify.annotations.NullMarked;
