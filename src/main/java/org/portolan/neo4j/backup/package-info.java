/** Backups of a whole graph: the file, its hashes, and how values are written in it. */
@NullMarked
package org.portolan.neo4j.backup;

import org.jspecify.annotations.NullMarked;
