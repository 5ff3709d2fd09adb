package org.portolan.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the files of a zip archive. */
final class ZipWalk {
  private ZipWalk() {}

  static void read(Path archive, String name, DataSetFiles files) throws IOException {
    read(archive, name, files, () -> {});
  }

  /**
   * Reads an archive to which something happens meanwhile.
   *
   * @param name what faults call it
   * @param meanwhile runs when all is read, before it is looked at again
   */
  static void read(Path archive, String name, DataSetFiles files, Runnable meanwhile)
      throws IOException {
    // A pipe would be waited for without end.
    if (Files.exists(archive) && !Files.isRegularFile(archive)) {
      throw new IOException("not a file");
    }
    Stamp before = Stamp.of(archive);
    readEntries(archive, files);
    meanwhile.run();
    if (!Stamp.of(archive).equals(before)) {
      files.changed(name, "changed while it was read");
    }
  }

  private static void readEntries(Path archive, DataSetFiles files) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream().filter(entry -> !entry.isDirectory()).limit(files.mostFiles() + 1L).toList();
      String root = root(entries);
      Set<String> seen = new HashSet<>();
      for (ZipEntry entry : entries) {
        if (files.isFull()) {
          break;
        }
        String name = entry.getName();
        String path = name.startsWith(root) ? name.substring(root.length()) : name;
        if (escapes(name)) {
          files.refuse(name, "a path out of the archive", "a path within it");
        } else if (!seen.add(path)) {
          files.refuse(path, "a second file of this name", "each file once");
        } else if (files.admits(path)) {
          read(zip, entry, path, files);
        }
      }
    }
  }

  /** The folder that the archive was made of, if it is in the archive itself. */
  private static String root(List<? extends ZipEntry> entries) {
    String marker = "/" + DataSetYaml.FILE;
    List<String> roots =
        entries.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.equals(DataSetYaml.FILE) || name.endsWith(marker))
            .map(name -> name.substring(0, name.length() - DataSetYaml.FILE.length()))
            .filter(root -> root.indexOf('/') == root.length() - 1)
            .toList();
    return roots.size() == 1 ? roots.get(0) : "";
  }

  private static boolean escapes(String name) {
    return name.startsWith("/")
        || name.indexOf('\\') >= 0
        || name.indexOf(':') >= 0
        || Arrays.asList(name.split("/", -1)).contains("..");
  }

  private static void read(ZipFile zip, ZipEntry entry, String path, DataSetFiles files) {
    CRC32 checksum = new CRC32();
    int most = files.mostBytes(path);
    try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), checksum)) {
      byte[] content = in.readNBytes(most + 1);
      // ZipFile leaves the checking to others. What is too large is refused unread.
      if (content.length <= most && checksum.getValue() != entry.getCrc()) {
        files.refuse(
            path,
            "damaged in the archive (CRC-32 %08x, not %08x)"
                .formatted(checksum.getValue(), entry.getCrc()),
            "the file as it was put in; make the archive anew");
        return;
      }
      files.add(path, content);
    } catch (IOException e) {
      files.cannotRead(path, e);
    }
  }
}
