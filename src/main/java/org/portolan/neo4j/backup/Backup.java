package org.portolan.neo4j.backup;

/**
 * A backup that is whole.
 *
 * @param header its first line
 * @param sha256 the hash of its content, but for the last line, before it is compressed
 * @param graph the hash of the graph in it, which hangs on no internal id and on no order: two
 *     graphs with the same nodes and relationships have the same. Nodes with the same labels and
 *     properties are not told apart in it
 */
public record Backup(BackupHeader header, String sha256, String graph) {}
