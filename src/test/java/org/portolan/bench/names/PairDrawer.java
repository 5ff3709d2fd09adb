package org.portolan.bench.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portolan.bench.names.GeoNamesFile.Row;
import org.portolan.domain.place.Coordinates;
import org.portolan.geo.Geodesic;
import org.portolan.names.NameFold;
import org.portolan.names.packed.EditDistance;

/**
 * Draws the labelled pairs of places from GeoNames' cities500, and the rows that they are asked of:
 * {@code PairDrawer cities500.txt FOLDER} writes places.tsv and place-pairs.csv. Which are drawn is
 * told by SHA-256 of number and name, so that nobody chose them.
 */
final class PairDrawer {
  private static final Map<String, Integer> VARIANTS =
      Map.ofEntries(
          Map.entry("KP", 25),
          Map.entry("RU", 25),
          Map.entry("UA", 18),
          Map.entry("CN", 18),
          Map.entry("KR", 10),
          Map.entry("JP", 6),
          Map.entry("IR", 6),
          Map.entry("SY", 6),
          Map.entry("KZ", 6));
  private static final int VARIANTS_ELSEWHERE = 60;
  private static final int NEAR_NAMES = 50;
  private static final int ABROAD = 30;
  private static final int NAMESAKES = 20;
  private static final int BYSTANDERS = 150;
  private static final int MOST_ALTERNATES = 60;

  private final List<Row> rows;
  private final Map<String, Set<Row>> owners = new HashMap<>();
  private final Map<String, Row> kept = new TreeMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final List<String> pairs = new ArrayList<>();

  private PairDrawer(GeoNamesFile file) {
    rows = new ArrayList<>(file.rows());
    rows.removeIf(
        row -> row.names().size() > MOST_ALTERNATES || !row.country().matches("[A-Z]{2}"));
    rows.sort(Comparator.comparing(row -> hash(row.id())));
    for (Row row : file.rows()) {
      for (String name : row.names()) {
        owners.computeIfAbsent(NameFold.fold(name), key -> new HashSet<>()).add(row);
      }
    }
  }

  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    PairDrawer drawer = new PairDrawer(GeoNamesFile.read(file));
    drawer.variants();
    drawer.namesakes();
    drawer.nearNames();
    drawer.bystanders();
    drawer.write(file, Path.of(args[1]));
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A name of a place that no other has, asked of an index that does not know it. */
  private void variants() {
    Map<String, Integer> left = new HashMap<>(VARIANTS);
    int elsewhere = VARIANTS_ELSEWHERE;
    for (Row row : rows) {
      boolean listed = VARIANTS.containsKey(row.country());
      if (listed ? left.getOrDefault(row.country(), 0) == 0 : elsewhere == 0) {
        continue;
      }
      List<String> names =
          row.names().stream()
              .skip(2)
              .filter(name -> isVariant(name, row))
              .sorted(Comparator.comparing(name -> hash(row.id() + name)))
              .toList();
      if (!names.isEmpty()) {
        kept.put(row.id(), row);
        add(row, names.get(0), "", "g" + row.id(), "a name that GeoNames lists");
        if (listed) {
          left.merge(row.country(), -1, Integer::sum);
        } else {
          elsewhere--;
        }
      }
    }
  }

  private boolean isVariant(String name, Row row) {
    String fold = NameFold.fold(name);
    return fold.length() >= 4
        && !fold.equals(NameFold.fold(row.names().get(0)))
        && owners.getOrDefault(fold, Set.of()).equals(Set.of(row));
  }

  /** Places of one name: in two countries, or far apart in one. */
  private void namesakes() {
    int abroad = ABROAD;
    int alike = NAMESAKES;
    int told = NAMESAKES;
    for (Row row : rows) {
      String name = row.names().get(0);
      if (kept.containsKey(row.id()) || leftOut.contains(row.id()) || name.length() < 5) {
        continue;
      }
      List<Row> others = namesakes(row);
      boolean home = others.stream().anyMatch(other -> other.country().equals(row.country()));
      if (others.size() != 1) {
        continue;
      }
      Row other = others.get(0);
      double km = km(row, other);
      if (!home && abroad > 0) {
        abroad--;
        leaveOut(row, other);
        add(row, name, "", "", "a namesake in " + other.country() + " is known, not this");
      } else if (home && km > 600 && alike > 0) {
        alike--;
        leaveOut(row, other);
        add(row, name, point(row), "", "a namesake far away is known, not this");
      } else if (home && km > 600 && told > 0) {
        told--;
        kept.put(row.id(), row);
        kept.put(other.id(), other);
        add(row, name, point(row), "g" + row.id(), "one of two namesakes, told by where");
      }
    }
  }

  private List<Row> namesakes(Row row) {
    return owners.getOrDefault(NameFold.fold(row.names().get(0)), Set.of()).stream()
        .filter(other -> !other.id().equals(row.id()))
        .filter(other -> !leftOut.contains(other.id()) && other.names().size() <= MOST_ALTERNATES)
        .sorted(Comparator.comparing(Row::id))
        .toList();
  }

  /** A place that is not known, and one a letter or two away in the same country that is. */
  private void nearNames() {
    int wanted = NEAR_NAMES;
    Map<String, List<Row>> byCountry = new LinkedHashMap<>();
    for (Row row : rows) {
      byCountry.computeIfAbsent(row.country(), key -> new ArrayList<>()).add(row);
    }
    for (Row row : rows) {
      byte[] fold = letters(row);
      boolean taken = kept.containsKey(row.id()) || leftOut.contains(row.id());
      if (wanted > 0 && !taken && fold.length >= 6 && VARIANTS.containsKey(row.country())) {
        for (Row other : byCountry.getOrDefault(row.country(), List.of())) {
          byte[] near = letters(other);
          int most = fold.length > 8 ? 2 : 1;
          int edits = EditDistance.between(fold, fold.length, near, near.length, most);
          if (edits > 0
              && edits <= most
              && !leftOut.contains(other.id())
              && km(row, other) > 50
              && isApart(row, other)) {
            wanted--;
            leaveOut(row, other);
            add(
                row,
                row.names().get(0),
                "",
                "",
                "another place, " + other.names().get(0) + ", is known");
            break;
          }
        }
      }
    }
  }

  private boolean isApart(Row row, Row other) {
    String name = NameFold.fold(row.names().get(0));
    return other.names().stream().noneMatch(known -> NameFold.fold(known).equals(name))
        && kept.values().stream()
            .flatMap(known -> known.names().stream())
            .noneMatch(known -> NameFold.fold(known).equals(name));
  }

  private static byte[] letters(Row row) {
    return NameFold.fold(row.names().get(0)).getBytes(StandardCharsets.UTF_8);
  }

  private void leaveOut(Row row, Row other) {
    leftOut.add(row.id());
    kept.put(other.id(), other);
  }

  private void bystanders() {
    Set<String> asked = new TreeSet<>();
    int wanted = BYSTANDERS;
    for (Row row : rows) {
      boolean free = !kept.containsKey(row.id()) && !leftOut.contains(row.id());
      boolean namesake =
          row.names().stream()
              .anyMatch(name -> owners.getOrDefault(NameFold.fold(name), Set.of()).size() > 1);
      if (wanted > 0
          && free
          && !namesake
          && VARIANTS.containsKey(row.country())
          && asked.add(row.id())) {
        wanted--;
        kept.put(row.id(), row);
      }
    }
  }

  private void add(Row meant, String name, String near, String expected, String why) {
    pairs.add(
        "\"%s\",PLACE,%s,,%s,,%s,g%s,\"%s\""
            .formatted(
                name.replace("\"", "\"\""), meant.country(), near, expected, meant.id(), why));
  }

  private static String point(Row row) {
    return String.format(Locale.ROOT, "\"%s,%s\"", row.latitude(), row.longitude());
  }

  private static double km(Row one, Row other) {
    return Geodesic.distanceKm(coordinates(one), coordinates(other));
  }

  private static Coordinates coordinates(Row row) {
    return new Coordinates(row.latitude(), row.longitude(), "GeoNames");
  }

  private void write(Path file, Path folder) throws IOException {
    Collection<String> ids = kept.keySet();
    List<String> excerpt =
        Files.readAllLines(file).stream()
            .filter(line -> ids.contains(line.substring(0, line.indexOf('\t'))))
            .toList();
    List<String> places =
        new ArrayList<>(
            List.of(
                "# From GeoNames (https://www.geonames.org/), file cities500, rows unchanged, under CC BY 4.0"));
    places.addAll(excerpt);
    Files.write(folder.resolve("places.tsv"), places);
    List<String> lines =
        new ArrayList<>(List.of("query,type,country,kind,near,imo,expected,meant,why"));
    lines.addAll(pairs);
    Files.write(folder.resolve("place-pairs.csv"), lines);
  }
}
