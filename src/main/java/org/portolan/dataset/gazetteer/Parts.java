package org.portolan.dataset.gazetteer;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The files that were named, archives opened and each file's form found. */
final class Parts implements Closeable {
  private final List<Part> all = new ArrayList<>();
  private final List<ZipFile> archives = new ArrayList<>();

  /**
   * Opens files.
   *
   * @throws NoGazetteer for one that cannot be read, or holds no gazetteer
   */
  static Parts of(List<Path> files) {
    Parts parts = new Parts();
    try {
      for (Path file : files) {
        parts.add(file);
      }
      return parts;
    } catch (RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private void add(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      if (Files.isDirectory(file)) {
        throw new NoGazetteer(file.toString(), "a folder", "a file or a zip");
      }
      if (!Files.exists(file)) {
        throw new NoSuchFileException(file.toString());
      }
      if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
        addArchive(file, name);
      } else {
        long size = Files.size(file);
        all.add(
            Detection.of(name, size, () -> Files.newInputStream(file))
                .orElseThrow(() -> unknown(file.toString())));
      }
    } catch (IOException e) {
      throw NoGazetteer.unreadable(file.toString(), e);
    }
  }

  private void addArchive(Path file, String name) throws IOException {
    ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    archives.add(archive);
    int before = all.size();
    for (ZipEntry entry : archive.stream().filter(Parts::isData).toList()) {
      Optional<Part> part =
          Detection.of(
              name + "/" + entry.getName(),
              entry.getSize(),
              () -> new ProvenStream(archive.getInputStream(entry), entry.getCrc()));
      part.ifPresent(all::add);
    }
    if (all.size() == before) {
      throw unknown(file.toString());
    }
  }

  private static boolean isData(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return !entry.isDirectory()
        && (name.endsWith(".txt") || name.endsWith(".csv"))
        && !name.contains("__macosx/");
  }

  private static NoGazetteer unknown(String file) {
    return new NoGazetteer(
        file,
        "no gazetteer that is known here",
        "a GeoNames dump (19 columns between tabs) or its alternate names (10), a UN/LOCODE code"
            + " list (12 columns between commas, with a header or without) or the World Port Index"
            + " (with its header), by itself or in a zip");
  }

  List<Part> of(Form form) {
    return all.stream().filter(part -> part.form() == form).toList();
  }

  List<Part> all() {
    return List.copyOf(all);
  }

  @Override
  public void close() {
    archives.forEach(Parts::close);
  }

  private static void close(ZipFile archive) {
    try {
      archive.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
