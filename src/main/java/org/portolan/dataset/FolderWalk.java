package org.portolan.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads the files of a folder. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  private final Path root;
  private final DataSetFiles files;

  private FolderWalk(Path root, DataSetFiles files) {
    this.root = root;
    this.files = files;
  }

  static void read(Path folder, DataSetFiles files) throws IOException {
    Path root = folder.toRealPath();
    if (!Files.isDirectory(root)) {
      throw new NotDirectoryException(folder.toString());
    }
    Files.walkFileTree(root, new FolderWalk(root, files));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
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
        try (InputStream in = Files.newInputStream(real)) {
          files.add(path, in.readNBytes(files.mostBytes(path) + 1));
        }
      }
    } catch (IOException e) {
      files.cannotRead(path, e);
    }
  }

  private String path(Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
