/** Neo4j alone as a contestant: the same questions in Cypher, over Bolt. */
@NullMarked
package org.portolan.bench.cypher;

import org.jspecify.annotations.NullMarked;
