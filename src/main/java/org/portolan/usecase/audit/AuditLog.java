package org.portolan.usecase.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.portolan.neo4j.child.OwnerOnly;
import org.portolan.usecase.CannotWrite;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The record of what changed the graph, a file that is only ever added to. Each line carries the
 * hash of the line before it, so that {@link AuditChain} finds a line that was changed or taken
 * away; who can write the file can write it anew as a whole, so a copy elsewhere is what protects
 * from its owner.
 *
 * <p>No line is earlier than the one before it: where the clock was set back, an entry has the time
 * of that line, and what the clock said as {@code clockWas}.
 *
 * <p>Several processes may add to one file.
 */
public final class AuditLog {
  private static final Logger LOG = LoggerFactory.getLogger(AuditLog.class);

  /** One process takes a lock on a file but once. */
  private static final Object WITHIN_PROCESS = new Object();

  private final Path file;

  /**
   * Records in a file.
   *
   * @param file the file, made when the first line is added
   */
  public AuditLog(Path file) {
    this.file = file;
  }

  /**
   * Adds a line, which is on the disk when this returns.
   *
   * @param entry what happened
   * @throws CannotWrite naming the file, if it cannot be written; then the line is not in it
   */
  // A lock is held, not used.
  @SuppressWarnings("try")
  public void add(AuditEntry entry) {
    try {
      synchronized (WITHIN_PROCESS) {
        make();
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          write(channel, entry);
        }
      }
    } catch (IOException e) {
      throw CannotWrite.of(file, "the record of loads", e);
    }
  }

  private void make() throws IOException {
    if (!Files.exists(file)) {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      OwnerOnly.write(file, "");
    }
  }

  /** The record keeps its order; that the clock was set back is for people to see to. */
  private static void warnOfTheClock(AuditEntry entry, Optional<String> before) {
    AuditLine.later(entry, before)
        .ifPresent(
            later ->
                LOG.warn(
                    "The clock says {}, but the record of loads has {} already: it was set back, or"
                        + " was wrong before; this is recorded at {}",
                    entry.at(),
                    later,
                    later));
  }

  private static void write(FileChannel channel, AuditEntry entry) throws IOException {
    long end = AuditTail.endOfLastLine(channel);
    // What a process that was killed left of a line is no line.
    channel.truncate(end);
    Optional<String> before = AuditTail.lastLine(channel, end);
    warnOfTheClock(entry, before);
    String line = AuditLine.of(entry, before) + "\n";
    channel.position(end);
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(line);
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      // A disk that is full may have taken half of it.
      channel.truncate(end);
      throw e;
    }
  }
}
