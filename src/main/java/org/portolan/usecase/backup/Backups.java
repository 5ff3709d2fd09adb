package org.portolan.usecase.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.portolan.neo4j.backup.Backup;
import org.portolan.neo4j.backup.BackupFile;
import org.portolan.neo4j.backup.Restored;
import org.portolan.usecase.CannotWrite;
import org.portolan.usecase.Loader;
import org.portolan.usecase.Submission;
import org.portolan.usecase.Vault;
import org.portolan.usecase.audit.AuditEntry;
import org.portolan.usecase.audit.AuditEntry.Event;
import org.portolan.usecase.audit.AuditLog;

/**
 * Backs the graph up, and restores it, with a record of each restoring. A backup has its name only
 * once it is whole and was read back; what is restored is hashed anew.
 */
public final class Backups implements Vault {
  private final GraphStore store;
  private final AuditLog log;
  private final Clock clock;

  /**
   * Backs up and restores.
   *
   * @param store the graph
   * @param log the record of what changed it
   * @param clock tells when
   */
  public Backups(GraphStore store, AuditLog log, Clock clock) {
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  @Override
  public Backup write(Path file, boolean force, String portolan, Loader.Progress progress)
      throws FileAlreadyExistsException {
    if (Files.isDirectory(file) || (!force && Files.exists(file))) {
      throw new FileAlreadyExistsException(file.toString());
    }
    try {
      Path fresh = fresh(file);
      try {
        Backup written =
            store.write(
                () -> Files.newOutputStream(fresh, StandardOpenOption.TRUNCATE_EXISTING),
                portolan,
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                progress);
        force(fresh);
        if (!store.verify(new BackupFile(fresh), progress).equals(written)) {
          throw new IOException("it does not read as it was written");
        }
        if (!force && Files.exists(file)) {
          throw new FileAlreadyExistsException(file.toString());
        }
        Files.move(
            fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return written;
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      throw CannotWrite.of(file, "the backup", e).so("there is no backup of it");
    }
  }

  private static Path fresh(Path file) throws IOException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    return Files.createTempFile(folder, "." + file.getFileName() + "-", ".unfinished");
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public Restored restore(Path file, boolean replace, Loader.Progress progress) {
    BackupFile from = new BackupFile(file);
    Backup backup = store.verify(from, progress);
    Submission submission = Submission.byCommand(Optional.of(backup.sha256()));
    try {
      add(submission, Event.RESTORE_BEGUN, "the backup of " + backup.header().at());
    } catch (CannotWrite e) {
      throw e.so("nothing was restored");
    }
    Restored restored;
    try {
      restored = store.restore(from, backup, replace, progress);
      if (!restored.graph().equals(backup.graph())) {
        throw new IllegalStateException(
            "The graph is not what %s has (its hash is %s, not %s): somebody changed it meanwhile; restore it again with --replace."
                .formatted(file, restored.graph(), backup.graph()));
      }
    } catch (Loader.Refused e) {
      add(submission, Event.RESTORE_REFUSED, why(e));
      throw e;
    } catch (RuntimeException e) {
      add(submission, Event.RESTORE_FAILED, why(e));
      throw e;
    }
    add(submission, Event.RESTORE_DONE, "the graph " + backup.graph());
    return restored;
  }

  private static String why(RuntimeException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private void add(Submission submission, Event event, String note) {
    log.add(
        new AuditEntry(
            clock.instant(),
            submission,
            event,
            Optional.empty(),
            Optional.empty(),
            Optional.of(note)));
  }
}
