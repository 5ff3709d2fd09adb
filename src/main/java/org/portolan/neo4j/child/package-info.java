/**
 * Portolan's own Neo4j as a child process: start, readiness, password, locks, end.
 *
 * <p>The data folder holds {@code portolan.lock}, which the running Portolan locks, and {@code
 * neo4j/}, which only its owner can enter: {@code conf/}, {@code data/} (the store), {@code logs/},
 * {@code password}, {@code endpoint} while it runs, {@code child.lock}, which the child locks,
 * {@code changes}, where the child tells what commits touch, {@code wrapper/}, the classes of ours
 * that the child runs, and {@code unfinished} until a new store has answered once.
 */
@NullMarked
package org.portolan.neo4j.child;

import org.jspecify.annotations.NullMarked;
