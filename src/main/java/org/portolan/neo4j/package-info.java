/**
 * The graph store: how evidence becomes a property graph in Neo4j and evidence again, and how a
 * data set is loaded as the difference from what is there.
 */
@NullMarked
package org.portolan.neo4j;

import org.jspecify.annotations.NullMarked;
