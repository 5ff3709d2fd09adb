/** What connects two places on the map, time aside, and what would part them. */
@NullMarked
package org.portolan.usecase.structure;

import org.jspecify.annotations.NullMarked;
