package org.portolan.usecase.access;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.portolan.neo4j.child.OwnerOnly;
import org.portolan.usecase.CannotWrite;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The list of who is let in, as a file that only its owner can read. What a command changes, a
 * running server knows with its next request.
 */
public final class AccessFile {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final String MEND =
      "; put a copy back in its place, or move it away and make keys and people anew";

  /** Salt and hash, in hexadecimal digits. */
  private static final Pattern HASHED_PASSWORD = Pattern.compile("([0-9a-f]{2}){32,}");

  private static final Pattern HASHED_KEY = Pattern.compile("[0-9a-f]{64}");

  /** One process takes a lock on a file but once. */
  private static final Object WITHIN_PROCESS = new Object();

  private final Path file;
  private volatile @Nullable Known known;

  /** What was read, and how the file was then; it has no stamp if there was no file. */
  private record Known(AccessList list, Optional<Stamp> stamp) {}

  /** What changes when a file is written anew. */
  private record Stamp(FileTime modified, long size, @Nullable Object key) {}

  /**
   * Keeps the list in a file.
   *
   * @param file the file; without it, nobody is on the list
   */
  public AccessFile(Path file) {
    this.file = file;
  }

  /**
   * Reads the list as it is now.
   *
   * @return the list
   * @throws Unreadable if the file is damaged or others can read it; then nobody is let in
   */
  public AccessList read() {
    try {
      Optional<Stamp> stamp = stamp();
      Known before = known;
      if (before != null && before.stamp().equals(stamp)) {
        return before.list();
      }
      AccessList list = stamp.isPresent() ? parse() : AccessList.NOBODY;
      known = new Known(list, stamp);
      return list;
    } catch (IOException e) {
      throw new Unreadable(file, "it cannot be read (%s)".formatted(e.getMessage()), e);
    }
  }

  private Optional<Stamp> stamp() throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stamp(now.lastModifiedTime(), now.size(), now.fileKey()));
    } catch (NoSuchFileException nobodyYet) {
      return Optional.empty();
    }
  }

  private AccessList parse() throws IOException {
    Optional<String> exposure = OwnerOnly.findExposure(file);
    if (exposure.isPresent()) {
      throw new Unreadable(
          file,
          "others than its owner can read or change it (%s); expected rw-------"
              .formatted(exposure.get()),
          null);
    }
    try {
      AccessList list = JSON.readValue(Files.readString(file), AccessList.class);
      if (list == null) {
        throw new Unreadable(file, "it holds null" + MEND, null);
      }
      requireHashes(list);
      return list;
    } catch (CharacterCodingException e) {
      throw new Unreadable(file, "it is not text in UTF-8" + MEND, e);
    } catch (JacksonException e) {
      throw new Unreadable(
          file,
          "line %d is not what 'portolan keys' and 'portolan people' write%s"
              .formatted(e.getLocation() == null ? 1 : e.getLocation().getLineNr(), MEND),
          e);
    }
  }

  /** What stands where a hash should may be the secret itself, so it is not said back. */
  private void requireHashes(AccessList list) {
    for (Person person : list.people()) {
      if (!HASHED_PASSWORD.matcher(person.password()).matches()) {
        throw new Unreadable(
            file,
            "the password of '%s' is not hashed; take this entry out, and 'portolan people add %s' sets one"
                .formatted(person.name(), person.name()),
            null);
      }
    }
    for (ApiKey key : list.keys()) {
      if (!HASHED_KEY.matcher(key.sha256()).matches()) {
        throw new Unreadable(
            file,
            "the key '%s' has no SHA-256; take this entry out, and 'portolan keys make' makes another"
                .formatted(key.id()),
            null);
      }
    }
  }

  /** Changes the list, whole or not at all, one process after another. */
  // A lock is held, not used.
  @SuppressWarnings("try")
  void change(UnaryOperator<AccessList> change) {
    synchronized (WITHIN_PROCESS) {
      try {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
        try (FileChannel channel =
                FileChannel.open(
                    file.resolveSibling(file.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          OwnerOnly.write(file, JSON.writeValueAsString(change.apply(read())) + "\n");
        }
      } catch (IOException e) {
        throw CannotWrite.of(file, "the list of who is let in", e).so("nothing was changed");
      }
    }
  }

  /** The list cannot be read, so that nobody is let in. */
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(Path file, String why, @Nullable Throwable cause) {
      super("%s, the list of who is let in: %s".formatted(file, why), cause);
    }
  }
}
