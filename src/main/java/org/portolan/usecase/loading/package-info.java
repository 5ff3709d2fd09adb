/** Loading data sets that others hand in, one at a time, with a record of each. */
@NullMarked
package org.portolan.usecase.loading;

import org.jspecify.annotations.NullMarked;
