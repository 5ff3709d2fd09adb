package org.portolan.bench.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.place.Coordinates;
import org.portolan.names.NameFold;
import org.portolan.names.NameIndex;
import org.portolan.names.NamedType;
import org.portolan.names.Traits;

/**
 * Populated places of a file in the format of GeoNames' cities500, with all their names.
 *
 * @see <a href="https://download.geonames.org/export/dump/readme.txt">GeoNames, readme of the
 *     dump</a>
 */
public final class GeoNamesFile {
  /** Stands among names that are left out for all of them. */
  public static final String ALL = "*";

  private final List<Row> rows;

  /**
   * One place.
   *
   * @param id its GeoNames number
   * @param names its name first, then all others, each once
   * @param country ISO 3166-1 alpha-2
   * @param latitude degrees north
   * @param longitude degrees east
   */
  public record Row(
      String id, List<String> names, String country, double latitude, double longitude) {
    /**
     * Gives its id in an index.
     *
     * @return a slug
     */
    public Id slug() {
      return new Id("g" + id);
    }
  }

  private GeoNamesFile(List<Row> rows) {
    this.rows = rows;
  }

  /**
   * Reads a file.
   *
   * @param file tab-separated values in UTF-8; lines that start with # are skipped
   * @return its places
   */
  public static GeoNamesFile read(Path file) {
    List<Row> rows = new ArrayList<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> rows.add(row(line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GeoNamesFile(rows);
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    Set<String> names =
        new LinkedHashSet<>(List.of(cells[1], cells[2].isEmpty() ? cells[1] : cells[2]));
    for (String name : cells[3].split(",", -1)) {
      if (!name.isBlank()) {
        names.add(name);
      }
    }
    return new Row(
        cells[0],
        List.copyOf(names),
        cells[8],
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]));
  }

  /**
   * Gives the places.
   *
   * @return in the order of the file
   */
  public List<Row> rows() {
    return rows;
  }

  /**
   * Indexes the names of all places.
   *
   * @param withheld names, as they are compared, that are left out, by the number of the place; or
   *     {@link #ALL} of them
   * @return the index
   */
  public NameIndex index(Map<String, Set<String>> withheld) {
    Map<Id, Traits> traits = new TreeMap<>();
    List<NameIndex.Entry> entries = new ArrayList<>();
    for (Row row : rows) {
      Set<String> out = withheld.getOrDefault(row.id(), Set.of());
      traits.put(
          row.slug(),
          new Traits(
              Optional.of(row.country()).filter(code -> !code.isEmpty()),
              Optional.of("CITY"),
              Optional.of(new Coordinates(row.latitude(), row.longitude(), "GeoNames")),
              Optional.empty()));
      for (String name : row.names()) {
        if (!out.contains(ALL) && !out.contains(NameFold.fold(name))) {
          entries.add(new NameIndex.Entry(row.slug(), name));
        }
      }
    }
    return new NameIndex(NamedType.PLACE, entries, id -> traits.getOrDefault(id, Traits.NONE));
  }
}
