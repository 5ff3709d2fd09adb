package org.portolan.dataset.gazetteer;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;

/**
 * Reads places of GeoNames: geonameid, name, asciiname, alternatenames, latitude, longitude,
 * feature class, feature code, country code, cc2, admin1 to admin4, population, elevation, dem,
 * timezone, modification date.
 *
 * @see <a href="https://download.geonames.org/export/dump/readme.txt">GeoNames readme</a>
 */
final class GeoNamesRows implements Part.LineReader {
  static final int COLUMNS = 19;
  private static final int ID = 0;
  private static final int NAME = 1;
  private static final int ASCII_NAME = 2;
  private static final int ALTERNATE_NAMES = 3;
  private static final int LATITUDE = 4;
  private static final int LONGITUDE = 5;
  private static final int CLASS = 6;
  private static final int CODE = 7;
  private static final int COUNTRY = 8;
  private static final int OTHER_COUNTRIES = 9;

  private final Part part;
  private final Wanted wanted;
  private final AlternateNames more;
  private final Count count;
  private final Consumer<Entry> keep;
  private final Lines line;
  private final Cells cells;

  GeoNamesRows(
      Part part,
      Lines lines,
      Wanted wanted,
      AlternateNames more,
      Count count,
      Consumer<Entry> keep) {
    this.part = part;
    this.line = lines;
    this.cells = new Cells(lines, COLUMNS);
    this.wanted = wanted;
    this.more = more;
    this.count = count;
    this.keep = keep;
  }

  @Override
  public void read() {
    if (count.isUnreadable(line) || !isWhole()) {
      return;
    }
    count.row(1 + names());
    OptionalInt country = cells.country(COUNTRY);
    country.ifPresent(count::country);
    boolean here =
        country.isEmpty() || wanted.admits(country.getAsInt()) || !cells.isEmpty(OTHER_COUNTRIES);
    long id = cells.number(ID);
    if (wanted.hasGeonames(id) || more.isLinked(id) || (here && isCalledSo())) {
      Entry entry = entry();
      if (wanted.admits(entry.countries()) || wanted.hasGeonames(id)) {
        keep.accept(entry);
      }
    }
  }

  private boolean isWhole() {
    if (!cells.split()) {
      count.broken(
          line, 1, "a row of %d cells".formatted(cells.count()), "", COLUMNS + " between tabs");
    } else if (cells.number(ID) < 0) {
      broken(ID, "geonameid", "a positive number");
    } else if (cells.isEmpty(NAME)) {
      broken(NAME, "name", "a name");
    } else if (!cells.isDegrees(LATITUDE, 90)) {
      broken(LATITUDE, "latitude", "a number from -90 to 90");
    } else if (!cells.isDegrees(LONGITUDE, 180)) {
      broken(LONGITUDE, "longitude", "a number from -180 to 180");
    } else if (!cells.isEmpty(COUNTRY) && cells.country(COUNTRY).isEmpty()) {
      broken(COUNTRY, "country code", "two capital letters, or none");
    } else {
      return true;
    }
    return false;
  }

  private void broken(int cell, String what, String expected) {
    String before = line.text(line.start(), cells.start(cell));
    count.broken(
        line, before.codePointCount(0, before.length()) + 1, what, cells.text(cell), expected);
  }

  /** How many alternate names the row has. */
  private int names() {
    if (cells.isEmpty(ALTERNATE_NAMES)) {
      return 0;
    }
    int names = 1;
    for (int i = cells.start(ALTERNATE_NAMES); i < cells.end(ALTERNATE_NAMES); i++) {
      if (line.bytes()[i] == ',') {
        names++;
      }
    }
    return names;
  }

  private boolean isCalledSo() {
    Sieve names = wanted.names();
    if (names.holds(line, cells.start(NAME), cells.end(NAME))
        || names.holds(line, cells.start(ASCII_NAME), cells.end(ASCII_NAME))) {
      return true;
    }
    int from = cells.start(ALTERNATE_NAMES);
    int end = cells.end(ALTERNATE_NAMES);
    for (int i = from; i <= end; i++) {
      if (i == end || line.bytes()[i] == ',') {
        if (names.holds(line, from, i)) {
          return true;
        }
        from = i + 1;
      }
    }
    return false;
  }

  private Entry entry() {
    String id = cells.text(ID);
    NavigableSet<Spelling> spellings = new TreeSet<>();
    spellings.add(Spelling.of(cells.text(NAME)));
    if (!cells.isEmpty(ASCII_NAME)) {
      spellings.add(Spelling.of(cells.text(ASCII_NAME)));
    }
    for (String name : list(ALTERNATE_NAMES)) {
      spellings.add(Spelling.of(name));
    }
    NavigableSet<String> countries = new TreeSet<>();
    if (!cells.isEmpty(COUNTRY)) {
      countries.add(cells.text(COUNTRY));
    }
    list(OTHER_COUNTRIES).stream().filter(code -> code.matches("[A-Z]{2}")).forEach(countries::add);
    String code = cells.text(CODE);
    return new Entry(
        Publisher.GEONAMES,
        part.name(),
        line.number(),
        cells.text(NAME),
        spellings,
        Set.of(),
        countries,
        FeatureKinds.of(cells.text(CLASS), code),
        code.isEmpty() ? cells.text(CLASS) : code,
        Optional.of(
            new Coordinates(
                Double.parseDouble(cells.text(LATITUDE)),
                Double.parseDouble(cells.text(LONGITUDE)),
                "GeoNames %s (%s:%d)".formatted(id, part.name(), line.number()))),
        new Place.Register(Optional.of(id), Optional.empty(), Optional.empty()),
        Optional.empty());
  }

  private List<String> list(int cell) {
    return Arrays.stream(cells.text(cell).split(",", -1))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
