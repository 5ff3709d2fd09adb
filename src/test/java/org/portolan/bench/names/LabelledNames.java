package org.portolan.bench.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.domain.Id;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.geo.Geodesic;
import org.portolan.names.Asked;
import org.portolan.names.NameFold;
import org.portolan.names.NameIndex;
import org.portolan.names.NamedType;
import org.portolan.names.Traits;

/** The labelled pairs under {@code src/test/resources/names}, and what they are asked of. */
public final class LabelledNames {
  private static final Path FOLDER = Path.of("src/test/resources/names");
  private static final Pattern CELL =
      Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

  /**
   * A name, and what it means.
   *
   * @param query the name
   * @param type of what
   * @param country the country or flag, or empty
   * @param kind the kind, or empty
   * @param near latitude and longitude, or empty
   * @param imo an IMO number, or empty
   * @param expected what it means; empty if that is not there
   * @param meant the thing that the name is of, there or not; empty for a ship that is not
   * @param why where the pair is from
   */
  public record Pair(
      String query,
      NamedType type,
      String country,
      String kind,
      String near,
      String imo,
      String expected,
      String meant,
      String why) {

    /**
     * Tells whether the pair was kept away from tuning.
     *
     * @return true for about half of them
     */
    public boolean isHeldOut() {
      return PairDrawer.hash("half" + query + meant).charAt(0) >= '8';
    }

    /**
     * Tells whether what is meant is there to be found.
     *
     * @return false where nothing must link
     */
    public boolean isTrue() {
      return !expected.isEmpty();
    }

    /**
     * Makes a question of it.
     *
     * @return the name with its context
     */
    public Asked asked() {
      return new Asked(
          query,
          given(country),
          given(kind),
          given(near).map(Pair::near),
          given(imo).map(ImoNumber::new));
    }

    private static Optional<String> given(String cell) {
      return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private static Asked.Near near(String point) {
      String[] degrees = point.split(",", -1);
      Coordinates here =
          new Coordinates(
              Double.parseDouble(degrees[0]), Double.parseDouble(degrees[1]), "the pair");
      return new Asked.Near(point, there -> Geodesic.distanceKm(here, there));
    }
  }

  private LabelledNames() {}

  /**
   * Reads all pairs.
   *
   * @return those of places first
   */
  public static List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (String file : List.of("place-pairs.csv", "vessel-pairs.csv")) {
      for (List<String> row : rows(file)) {
        pairs.add(
            new Pair(
                row.get(0),
                NamedType.valueOf(row.get(1)),
                row.get(2),
                row.get(3),
                row.get(4),
                row.get(5),
                row.get(6),
                row.get(7),
                row.get(8)));
      }
    }
    return pairs;
  }

  /**
   * Reads the places that the pairs are asked of.
   *
   * @return an excerpt of GeoNames
   */
  public static GeoNamesFile places() {
    return GeoNamesFile.read(FOLDER.resolve("places.tsv"));
  }

  /**
   * Tells what an index must not know: the names asked, and places that are asked in vain.
   *
   * @return by number of the place, as {@link GeoNamesFile#index} takes them
   */
  public static Map<String, Set<String>> withheld() {
    Map<String, Set<String>> withheld = new HashMap<>();
    for (Pair pair : pairs()) {
      boolean drawn = pair.type() == NamedType.PLACE && !pair.why().startsWith("one of two");
      if (drawn) {
        withheld
            .computeIfAbsent(pair.meant().substring(1), key -> new HashSet<>())
            .add(pair.isTrue() ? NameFold.fold(pair.query()) : GeoNamesFile.ALL);
      }
    }
    return withheld;
  }

  /**
   * Indexes the ships.
   *
   * @return their names with flag, type and number
   */
  public static NameIndex vessels() {
    Map<Id, Traits> traits = new LinkedHashMap<>();
    List<NameIndex.Entry> entries = new ArrayList<>();
    for (List<String> row : rows("vessels.csv")) {
      Id id = new Id(row.get(0));
      traits.put(
          id,
          new Traits(
              Optional.of(row.get(2)),
              Optional.of(row.get(3)),
              Optional.empty(),
              Optional.of(new ImoNumber(row.get(4)))));
      for (String name : row.get(1).split("\\|", -1)) {
        entries.add(new NameIndex.Entry(id, name));
      }
    }
    return new NameIndex(NamedType.VESSEL, entries, id -> traits.getOrDefault(id, Traits.NONE));
  }

  /** The ships' names as other matchers are given them. */
  static List<KnownName> vesselNames() {
    List<KnownName> names = new ArrayList<>();
    for (List<String> row : rows("vessels.csv")) {
      for (String name : row.get(1).split("\\|", -1)) {
        names.add(new KnownName(NamedType.VESSEL, row.get(0), name, row.get(2)));
      }
    }
    return names;
  }

  private static List<List<String>> rows(String file) {
    try {
      return Files.readAllLines(FOLDER.resolve(file)).stream()
          .skip(1)
          .map(LabelledNames::cells)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(line);
    while (cell.find() && (cell.start() < line.length() || line.endsWith(","))) {
      String quoted = cell.group(1);
      cells.add(quoted == null ? cell.group(2) : quoted.replace("\"\"", "\""));
      if (cell.end() == line.length() && !line.endsWith(",")) {
        break;
      }
    }
    return cells;
  }
}
