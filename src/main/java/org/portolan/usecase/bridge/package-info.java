/** What could bridge a gap without being reported: links, which say that one can travel. */
@NullMarked
package org.portolan.usecase.bridge;

import org.jspecify.annotations.NullMarked;
