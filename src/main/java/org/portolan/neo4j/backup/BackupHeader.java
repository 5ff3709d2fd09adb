package org.portolan.neo4j.backup;

import java.time.Instant;

/**
 * The first line of a backup.
 *
 * @param version of the format, 1 or more
 * @param portolan the version of the Portolan that wrote it
 * @param at when it was begun
 * @param nodes how many nodes it has
 * @param relationships how many relationships it has
 */
public record BackupHeader(
    int version, String portolan, Instant at, long nodes, long relationships) {
  /** The version of the format that this Portolan writes, and the only one that it reads. */
  public static final int VERSION = 1;
}
