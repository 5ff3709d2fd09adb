package org.portolan.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What changes when a file is written.
 *
 * @param modified when it was written last
 * @param size how many bytes it has
 * @param key what the file system knows it by, if it tells
 */
record Stamp(FileTime modified, long size, @Nullable Object key) {
  /** Some file systems tell the time to two seconds only. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  static Stamp of(Path file) throws IOException {
    BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
    return new Stamp(now.lastModifiedTime(), now.size(), now.fileKey());
  }

  /** Tells whether the file may be written after this without another stamp. */
  boolean isFresh(Instant read) {
    return modified.toInstant().isAfter(read.minus(COARSEST));
  }
}
