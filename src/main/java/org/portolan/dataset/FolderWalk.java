package org.portolan.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Reads the files of a folder, and then looks whether all are as they were: what somebody saves
 * meanwhile would be half of one state and half of another.
 */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final DataSetFiles files;
  private final NavigableMap<String, Found> found = new TreeMap<>();

  /** A file as it was read. */
  private record Found(Path real, Stamp stamp, Instant read) {}

  private FolderWalk(Path root, DataSetFiles files) {
    this.root = root;
    this.files = files;
  }

  static void read(Path folder, DataSetFiles files) throws IOException {
    read(folder, files, () -> {});
  }

  /**
   * Reads a folder in which something happens meanwhile.
   *
   * @param meanwhile runs when all is read, before it is looked at again
   */
  static void read(Path folder, DataSetFiles files, Runnable meanwhile) throws IOException {
    Path root = folder.toRealPath();
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(folder.toString());
    }
    FolderWalk walk = new FolderWalk(root, files);
    Files.walkFileTree(root, walk);
    meanwhile.run();
    if (!files.isFull()) {
      walk.requireUnchanged();
      Files.walkFileTree(root, walk.new Newcomers());
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    return enter(folder);
  }

  private FileVisitResult enter(Path folder) {
    boolean hidden = !folder.equals(root) && String.valueOf(folder.getFileName()).startsWith(".");
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = path(file);
    if (files.admits(path)) {
      read(file, path);
    } else if (attributes.isSymbolicLink() && path.equals("documents")) {
      files.refuse("documents/", "a link to a folder", "the folder itself");
    }
    return files.isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    files.cannotRead(path(file), e);
    return FileVisitResult.CONTINUE;
  }

  private void read(Path file, String path) {
    try {
      Path real = file.toRealPath();
      if (!real.startsWith(root)) {
        files.refuse(path, "a link to outside of the folder", "a file within it");
      } else if (!Files.isRegularFile(real)) {
        files.refuse(path, "not a file", "a file");
      } else {
        found.put(path, new Found(real, Stamp.of(real), Instant.now()));
        files.add(path, content(real, path));
      }
    } catch (IOException e) {
      files.cannotRead(path, e);
    }
  }

  /** Of a file that is too big only as much as tells so. */
  private byte[] content(Path real, String path) throws IOException {
    try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(files.mostBytes(path) + 1);
    }
  }

  private void requireUnchanged() {
    found.forEach(
        (path, was) -> {
          try {
            if (!isAsItWas(path, was)) {
              files.changed(path, "changed while it was read");
            }
          } catch (NoSuchFileException e) {
            files.changed(path, "taken away while the others were read");
          } catch (IOException e) {
            files.cannotRead(path, e);
          }
        });
  }

  /** The time of a file that was written just now may not tell that it was written once more. */
  private boolean isAsItWas(String path, Found was) throws IOException {
    return Stamp.of(was.real()).equals(was.stamp())
        && (!was.stamp().isFresh(was.read())
            || files.find(path).isEmpty()
            || Arrays.equals(files.find(path).get(), content(was.real(), path)));
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** Looks for files that were not there. */
  private final class Newcomers extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return enter(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = path(file);
      if (DataSetFiles.isData(path) && !found.containsKey(path) && !files.unread().contains(path)) {
        files.changed(path, "new since the others were read");
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // Told already, or gone again.
      return FileVisitResult.CONTINUE;
    }
  }
}
