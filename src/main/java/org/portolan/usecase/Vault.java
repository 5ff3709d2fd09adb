package org.portolan.usecase;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.portolan.neo4j.backup.Backup;
import org.portolan.neo4j.backup.Restored;

/** Where the whole graph is put into files, and taken from them. */
public interface Vault {
  /**
   * Writes a backup, which has its name only once it is whole and was read back. Nobody but its
   * owner can read the file.
   *
   * @param file where it goes
   * @param force whether it may take the place of a file that is there, which it then does at once
   * @param portolan the version of this Portolan
   * @param progress is told how far it is
   * @return what was written
   * @throws FileAlreadyExistsException if there is a file, and that is not allowed
   * @throws CannotWrite naming the file, if it cannot be written; what was there stays
   */
  Backup write(Path file, boolean force, String portolan, Loader.Progress progress)
      throws FileAlreadyExistsException;

  /**
   * Restores a backup. Whatever ends this, the graph is as before or as the backup has it.
   *
   * @param file the backup
   * @param replace whether it may take the place of a graph that is not empty
   * @param progress is told how far it is
   * @return what was restored
   * @throws org.portolan.neo4j.backup.BadBackup if the file is none that can be restored
   * @throws Loader.Refused if the graph is not empty, and that is not allowed
   * @throws CannotWrite if it cannot be recorded; then nothing was restored
   * @throws IllegalStateException if the graph is then another than the one that was backed up
   */
  Restored restore(Path file, boolean replace, Loader.Progress progress);
}
