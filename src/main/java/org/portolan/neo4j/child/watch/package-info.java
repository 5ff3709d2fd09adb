/**
 * What runs in the child process beside Neo4j and tells which nodes every commit touched.
 *
 * <p>A listener of Neo4j's own notes them at each commit, a window keeps the latest, and a loopback
 * port tells them to whoever knows its secret. All of it runs on Neo4j's class path, so it uses
 * nothing but the JDK, and reaches Neo4j by reflection. Nothing here ever fails a transaction: what
 * cannot be told is told as "everything may have changed".
 */
@NullMarked
package org.portolan.neo4j.child.watch;

import org.jspecify.annotations.NullMarked;
