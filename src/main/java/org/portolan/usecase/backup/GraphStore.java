package org.portolan.usecase.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.portolan.neo4j.backup.Backup;
import org.portolan.neo4j.backup.BackupFile;
import org.portolan.neo4j.backup.Restored;
import org.portolan.usecase.Loader;

/** The port through which the whole graph goes out and in. */
public interface GraphStore {
  /** Opens what a backup is written to, empty. Once for each attempt. */
  @FunctionalInterface
  interface Opener {
    /**
     * Opens it.
     *
     * @return where it goes
     * @throws IOException if it cannot be written
     */
    OutputStream open() throws IOException;
  }

  /**
   * Writes the graph as it is at one moment.
   *
   * @param to where it goes
   * @param portolan the version of this Portolan
   * @param at the time
   * @param progress is told how far it is
   * @return what was written
   * @throws IOException if it cannot be written
   */
  Backup write(Opener to, String portolan, Instant at, Loader.Progress progress) throws IOException;

  /**
   * Checks a backup to its end, and that a graph can hold it, without changing anything.
   *
   * @param file the backup
   * @param progress is told how far it is
   * @return what it is
   * @throws org.portolan.neo4j.backup.BadBackup if it is none that can be restored
   */
  Backup verify(BackupFile file, Loader.Progress progress);

  /**
   * Makes the graph what a backup has. Whatever ends this, the graph is as before or as the backup
   * has it.
   *
   * @param file the backup
   * @param verified what it was found to be
   * @param replace whether it may take the place of a graph that is not empty
   * @param progress is told how far it is
   * @return what came of it, the graph hashed anew
   * @throws Loader.Refused if the graph is not empty and that is not allowed; then nothing changes
   */
  Restored restore(BackupFile file, Backup verified, boolean replace, Loader.Progress progress);
}
