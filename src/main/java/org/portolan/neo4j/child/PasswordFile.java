package org.portolan.neo4j.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The password of Neo4j's one user, in a file that only its owner can read. */
final class PasswordFile {
  private static final int RANDOM_BYTES = 24;

  private PasswordFile() {}

  /** Reads the password; makes one where there is no store yet that needs the old one. */
  static String readOrMake(ChildFolder folder) throws IOException {
    Optional<String> found = find(folder.password());
    if (found.isPresent()) {
      return found.get();
    }
    if (folder.hasStore()) {
      throw new ChildFailure.PasswordMissing(folder.password());
    }
    byte[] random = new byte[RANDOM_BYTES];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    OwnerOnly.write(folder.password(), password + "\n");
    // Read back, so that a file system that ignores permissions is noticed at once.
    return find(folder.password()).orElseThrow();
  }

  /** Reads the password; empty if the file is missing or empty. */
  static Optional<String> find(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Optional<String> exposure = OwnerOnly.findExposure(file);
    if (exposure.isPresent()) {
      throw new ChildFailure.PasswordExposed(file, exposure.get());
    }
    try {
      return Optional.of(Files.readString(file).strip()).filter(password -> !password.isEmpty());
    } catch (IOException e) {
      throw new ChildFailure.PasswordUnreadable(file, e);
    }
  }
}
