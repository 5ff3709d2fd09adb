/**
 * What the map of a network is like, time aside: what connects places and what would part them. The
 * map is a JGraphT graph that lies over the arrays of the network; nothing is copied.
 */
@NullMarked
package org.portolan.chain.structure;

import org.jspecify.annotations.NullMarked;
