package org.portolan.neo4j.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file from which nothing is restored: which, what is wrong, and what to do. */
public final class BadBackup extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadBackup(Path file, String what, @Nullable Throwable cause) {
    super(file + ": " + what, cause);
  }
}
