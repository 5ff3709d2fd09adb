/** Proposes what public gazetteers say of places; the author of a data set decides. */
@NullMarked
package org.portolan.usecase.gazetteer;

import org.jspecify.annotations.NullMarked;
