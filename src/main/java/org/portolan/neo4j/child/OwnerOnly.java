package org.portolan.neo4j.child;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files and folders that nobody but their owner can read. */
public final class OwnerOnly {
  private static final System.Logger LOG = System.getLogger(OwnerOnly.class.getName());

  private OwnerOnly() {}

  /**
   * Makes a folder, or closes an existing one, to all but its owner.
   *
   * @param folder the folder, in one that exists
   * @throws IOException if it cannot be made or closed
   */
  public static void makeFolder(Path folder) throws IOException {
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rwx------");
    if (!isPosix(folder.resolveSibling(""))) {
      Files.createDirectories(folder);
      restrict(folder);
    } else if (Files.isDirectory(folder)) {
      Files.setPosixFilePermissions(folder, permissions);
    } else {
      Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(permissions));
    }
  }

  /**
   * Writes a file whole or not at all; it never has other permissions, not even for a moment.
   *
   * @param file the file, replaced if it is there
   * @param text what it is to hold
   * @throws IOException if it cannot be written; then what was there stays
   */
  public static void write(Path file, String text) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    boolean posix = isPosix(file.resolveSibling(""));
    FileAttribute<?>[] attributes =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    try (FileChannel channel =
        FileChannel.open(
            fresh, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
      if (!posix) {
        restrict(fresh);
      }
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      // There still only if it could not be written whole.
      Files.deleteIfExists(fresh);
    }
  }

  /**
   * Finds the permissions of a file, if they let others than its owner do anything.
   *
   * @param file the file
   * @return such as {@code rw-r--r--}; empty if it is its owner's alone, or the file system does
   *     not tell
   * @throws IOException if they cannot be read
   */
  public static Optional<String> findExposure(Path file) throws IOException {
    if (!isPosix(file)) {
      return Optional.empty();
    }
    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
    return permissions.stream().allMatch(p -> p.name().startsWith("OWNER_"))
        ? Optional.empty()
        : Optional.of(PosixFilePermissions.toString(permissions));
  }

  private static boolean isPosix(Path path) throws IOException {
    return Files.getFileStore(path).supportsFileAttributeView("posix");
  }

  private static void restrict(Path path) throws IOException {
    AclFileAttributeView view = Files.getFileAttributeView(path, AclFileAttributeView.class);
    if (view == null) {
      LOG.log(
          System.Logger.Level.WARNING,
          "The file system of {0} knows no owners: whoever reaches it can read the password there.",
          path);
      return;
    }
    view.setAcl(
        List.of(
            AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(view.getOwner())
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build()));
  }
}
