package org.portolan.dataset.gazetteer;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;

/**
 * Reads the World Port Index, by the names of its columns: those of UpdatedPub150.csv, those of the
 * older database (degrees, minutes and hemisphere apart) and those of the older map files.
 *
 * @see <a href="https://msi.nga.mil/Publications/WPI">World Port Index (Pub. 150)</a>
 */
final class PortIndexRows extends CsvRows {
  static final Map<String, List<String>> COLUMNS =
      Map.ofEntries(
          Map.entry(
              "number", List.of("worldportindexnumber", "wpinumber", "indexno", "portnumber")),
          Map.entry("name", List.of("mainportname", "portname")),
          Map.entry("other", List.of("alternateportname", "alternatename")),
          Map.entry("unlocode", List.of("unlocode")),
          Map.entry("country", List.of("countrycode", "wpicountrycode", "country", "countryname")),
          Map.entry("latitude", List.of("latitude")),
          Map.entry("longitude", List.of("longitude")),
          Map.entry("latitude degrees", List.of("latitudedegrees")),
          Map.entry("latitude minutes", List.of("latitudeminutes")),
          Map.entry("latitude hemisphere", List.of("latitudehemisphere")),
          Map.entry("longitude degrees", List.of("longitudedegrees")),
          Map.entry("longitude minutes", List.of("longitudeminutes")),
          Map.entry("longitude hemisphere", List.of("longitudehemisphere")),
          Map.entry("size", List.of("harborsize", "harborsizecode")));

  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,9})(?:\\.0+)?");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,3}(?:\\.[0-9]{1,15})?");
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,3}");
  private static final Map<String, String> BY_NAME = countriesByName();

  PortIndexRows(Part part, Lines lines, Wanted wanted, Count count, Consumer<Entry> keep) {
    super(part, lines, wanted, count, keep, COLUMNS, Optional.empty());
  }

  private static Map<String, String> countriesByName() {
    Map<String, String> codes = new HashMap<>();
    for (String code : COUNTRIES) {
      String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
      codes.put(name.toLowerCase(Locale.ROOT), code);
    }
    return codes;
  }

  @Override
  void row(List<String> cells, Columns where) {
    Matcher number = NUMBER.matcher(where.cell(cells, "number"));
    String name = where.cell(cells, "name");
    String code = where.cell(cells, "unlocode");
    Matcher unlocode = CODE.matcher(code);
    if (!number.matches()) {
      broken("World Port Index number", where.cell(cells, "number"), "a number");
    } else if (name.isEmpty()) {
      broken("an empty port name", "", "the name of the port");
    } else if (!code.isEmpty() && !unlocode.matches()) {
      broken("UN/LOCODE", code, "such as KP NAJ, or nothing");
    } else {
      OptionalDouble latitude = degrees(cells, where, "latitude", 90);
      OptionalDouble longitude = degrees(cells, where, "longitude", 180);
      if (latitude.isPresent() && longitude.isPresent()) {
        Coordinates at =
            new Coordinates(
                latitude.getAsDouble(),
                longitude.getAsDouble(),
                "World Port Index %s (%s:%d)"
                    .formatted(number.group(1), part.name(), lineNumber()));
        offer(
            entry(
                cells,
                where,
                at,
                code.isEmpty()
                    ? Optional.empty()
                    : Optional.of(unlocode.group(1) + unlocode.group(2))));
      }
    }
  }

  private Entry entry(
      List<String> cells, Columns where, Coordinates at, Optional<String> unlocode) {
    String name = where.cell(cells, "name");
    NavigableSet<Spelling> spellings = new TreeSet<>();
    spellings.add(Spelling.of(name));
    Optional.of(where.cell(cells, "other"))
        .filter(other -> !other.isEmpty())
        .ifPresent(other -> spellings.add(Spelling.of(other)));
    String stated = where.cell(cells, "country");
    Optional<String> country =
        unlocode
            .map(known -> known.substring(0, 2))
            .filter(COUNTRIES::contains)
            .or(() -> Optional.of(stated).filter(COUNTRIES::contains))
            .or(() -> Optional.ofNullable(BY_NAME.get(stated.toLowerCase(Locale.ROOT))));
    String size = where.cell(cells, "size");
    return new Entry(
        Publisher.WORLD_PORT_INDEX,
        part.name(),
        lineNumber(),
        name,
        spellings,
        readings(spellings),
        country.stream().collect(TreeSet::new, Set::add, Set::addAll),
        Optional.of(EnumSet.of(PlaceKind.PORT)),
        size.isEmpty() ? "port" : "port, size " + size,
        Optional.of(at),
        new Place.Register(Optional.empty(), unlocode, Optional.empty()),
        country.isPresent() || stated.isEmpty()
            ? Optional.empty()
            : Optional.of("country '" + stated + "' is not understood"));
  }

  /** A latitude or longitude in one cell or in three; a fault and empty for none or a bad one. */
  private OptionalDouble degrees(List<String> cells, Columns where, String which, int bound) {
    String text = where.cell(cells, which);
    String whole = where.cell(cells, which + " degrees");
    String minutes = where.cell(cells, which + " minutes");
    String hemisphere = where.cell(cells, which + " hemisphere");
    double degrees = Double.NaN;
    if (DECIMAL.matcher(text).matches()) {
      degrees = Double.parseDouble(text);
    } else if (WHOLE.matcher(whole).matches()
        && DECIMAL.matcher(minutes).matches()
        && hemisphere.matches("[NSEW]")) {
      degrees = UnLocodeRows.degrees(whole, minutes, hemisphere.matches("[SW]"));
    }
    if (Math.abs(degrees) <= bound) {
      return OptionalDouble.of(degrees);
    }
    String value = where.has(which) ? text : (whole + " " + minutes + " " + hemisphere).strip();
    broken(which, value, "a number from -%d to %d".formatted(bound, bound));
    return OptionalDouble.empty();
  }
}
