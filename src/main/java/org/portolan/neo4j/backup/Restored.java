package org.portolan.neo4j.backup;

/**
 * What came of restoring a backup.
 *
 * @param backup the backup
 * @param replaced how many nodes and relationships it took the place of
 * @param graph the hash of the graph as it is now
 */
public record Restored(Backup backup, long replaced, String graph) {}
