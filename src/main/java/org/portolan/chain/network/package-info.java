/**
 * The temporal network: legs between places in arrays of numbers, laid out for searches. A place is
 * a number, a leg is a number; what they are called is looked up at the ends of a search.
 *
 * <p>The legs from one place to another by one mode are a <em>lane</em>. Those of a lane that no
 * other makes useless, since none leaves as late and arrives as early, come first: the staircase
 * that makes taking a lane at a given day one binary search, as in the profiles of Dibbelt, Pajor,
 * Strasser and Wagner, <em>Connection Scan Algorithm</em>, ACM J. Exp. Algorithmics 23, 2018,
 * doi:10.1145/3274661.
 */
@NullMarked
package org.portolan.chain.network;

import org.jspecify.annotations.NullMarked;
