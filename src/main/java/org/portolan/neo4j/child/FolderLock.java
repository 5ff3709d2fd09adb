package org.portolan.neo4j.child;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One Portolan a data folder: a lock that the system takes back when this process ends. */
final class FolderLock implements AutoCloseable {
  /**
   * What this very process holds. On POSIX systems closing any channel to a file drops the locks
   * that the process has on it, so a file that we hold must not be opened once more.
   */
  private static final Map<Path, FileChannel> HELD = new HashMap<>();

  private static final System.Logger LOG = System.getLogger(FolderLock.class.getName());

  /** A killed process keeps its locks for a moment, while the system takes it apart. */
  private static final Duration TAKE_LIMIT = Duration.ofSeconds(1);

  private final Path key;

  private FolderLock(Path key) {
    this.key = key;
  }

  /** Takes the lock, or fails soon if another Portolan has it. The folder must exist. */
  static FolderLock take(ChildFolder folder) throws IOException {
    return Patience.forUpTo(TAKE_LIMIT, () -> tryTake(folder))
        .orElseThrow(() -> new ChildFailure.FolderInUse(folder.data(), holder(folder)));
  }

  /** The process that holds the folder; empty where that cannot be told. */
  private static OptionalLong holder(ChildFolder folder) {
    synchronized (HELD) {
      try {
        // Our own file must not be opened once more.
        return OptionalLong.of(
            HELD.containsKey(folder.data().toRealPath())
                ? ProcessHandle.current().pid()
                : Long.parseLong(Files.readString(folder.portolanLock()).strip()));
      } catch (IOException | NumberFormatException untold) {
        // Windows lets nobody read what is locked, and the holder may just be writing.
        return OptionalLong.empty();
      }
    }
  }

  /** Says whose it is; the lock holds without. */
  private static void sign(FileChannel channel) {
    try {
      channel.truncate(0);
      channel.write(StandardCharsets.US_ASCII.encode(ProcessHandle.current().pid() + "\n"));
    } catch (IOException untold) {
      LOG.log(System.Logger.Level.DEBUG, "The lock is not signed", untold);
    }
  }

  /** Whether some running Portolan, this one or another, holds the folder. */
  static boolean isHeld(ChildFolder folder) throws IOException {
    Optional<FolderLock> lock = tryTake(folder);
    if (lock.isPresent()) {
      lock.get().close();
    }
    return lock.isEmpty();
  }

  private static Optional<FolderLock> tryTake(ChildFolder folder) throws IOException {
    Path key = folder.data().toRealPath();
    synchronized (HELD) {
      if (HELD.containsKey(key)) {
        return Optional.empty();
      }
      Optional<FileChannel> locked = tryLock(folder.portolanLock());
      if (locked.isPresent()) {
        HELD.put(key, locked.get());
        sign(locked.get());
      }
      return locked.map(channel -> new FolderLock(key));
    }
  }

  /** Locks a file of any process's; the lock lasts until the channel is closed. */
  static Optional<FileChannel> tryLock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return Optional.of(channel);
      }
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      FileChannel channel = HELD.remove(key);
      if (channel != null) {
        channel.close();
      }
    }
  }
}
