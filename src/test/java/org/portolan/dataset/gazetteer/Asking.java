package org.portolan.dataset.gazetteer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.portolan.dataset.Fault;
import org.portolan.domain.place.Place;

/** Gazetteer files written down in tests, and asked about names. */
final class Asking {
  private final Path folder;
  private final List<Path> files = new ArrayList<>();
  private final List<Sought> places = new ArrayList<>();

  Asking(Path folder) {
    this.folder = folder;
  }

  /** One row of a GeoNames dump. */
  static String geonames(
      String id, String name, String others, String at, String feature, String country) {
    String[] degrees = at.split(" ", -1);
    String[] code = feature.split("\\.", -1);
    return String.join(
        "\t",
        id,
        name,
        name,
        others,
        degrees[0],
        degrees[1],
        code[0],
        code[1],
        country,
        "",
        "18",
        "",
        "",
        "",
        "0",
        "",
        "16",
        "Asia/Pyongyang",
        "2019-09-05");
  }

  Asking file(String name, String... lines) {
    return file(name, UTF_8, lines);
  }

  Asking file(String name, Charset encoding, String... lines) {
    return file(name, (String.join("\n", lines) + "\n").getBytes(encoding));
  }

  Asking file(String name, byte[] content) {
    try {
      files.add(Files.write(folder.resolve(name), content));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A zip of entries given by name and content in turn. */
  Asking zip(String name, String... entries) {
    Path file = folder.resolve(name);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.add(file);
    return this;
  }

  Asking of(Path file) {
    files.add(file);
    return this;
  }

  /** Asks for names anywhere. */
  Asking called(String... names) {
    return called(Optional.empty(), Place.Register.NONE, names);
  }

  Asking called(Optional<String> country, Place.Register register, String... names) {
    places.add(
        new Sought(
            "asked",
            Set.copyOf(Arrays.asList(names)),
            country,
            Optional.empty(),
            Optional.empty(),
            register));
    return this;
  }

  Gathered read() {
    return GazetteerReader.read(files, new Wanted(places), 3, (file, rows, bytes, size) -> {});
  }

  /** The rows kept, as file:line. */
  List<String> rows() {
    return read().entries().stream().map(Entry::at).toList();
  }

  Entry only() {
    List<Entry> entries = read().entries();
    if (entries.size() != 1) {
      throw new AssertionError(entries);
    }
    return entries.get(0);
  }

  /** The faults of the first file, as printed. */
  List<String> faults() {
    return read().tallies().get(0).faults().stream().map(Fault::toString).toList();
  }
}
