/** Why an answer is as it is, in plain sentences that cite the claims. */
@NullMarked
package org.portolan.usecase.explain;

import org.jspecify.annotations.NullMarked;
