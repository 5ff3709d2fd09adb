package org.portolan.dataset.gazetteer;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;

/**
 * Reads the UN/LOCODE code list. UNECE publishes it without a header; those who publish it again
 * add one and have the columns in other orders. Function and status have changed places from issue
 * to issue, so without a header they are told apart by what stands in them.
 *
 * @see <a href="https://service.unece.org/trade/locode/Service/LocodeColumn.htm">UN/LOCODE
 *     columns</a>
 */
final class UnLocodeRows extends CsvRows {
  static final Map<String, List<String>> COLUMNS =
      Map.of(
          "change", List.of("change", "ch"),
          "country", List.of("country", "countrycode"),
          "location", List.of("location", "locode", "unlocode", "locationcode", "code"),
          "name", List.of("name", "locationname"),
          "plain", List.of("namewodiacritics", "namewithoutdiacritics", "nameascii"),
          "function", List.of("function", "functioncode", "functions"),
          "coordinates", List.of("coordinates"),
          "remarks", List.of("remarks", "remark"));

  private static final Columns AS_PUBLISHED =
      Columns.inOrder(
          "change",
          "country",
          "location",
          "name",
          "plain",
          "subdivision",
          "sixth",
          "seventh",
          "date",
          "iata",
          "coordinates",
          "remarks");
  private static final Pattern COORDINATES =
      Pattern.compile("([0-9]{2})([0-5][0-9])([NS]) *([0-9]{3})([0-5][0-9])([EW])");

  UnLocodeRows(Part part, Lines lines, Wanted wanted, Count count, Consumer<Entry> keep) {
    super(
        part,
        lines,
        wanted,
        count,
        keep,
        COLUMNS,
        part.form() == Form.UN_LOCODE ? Optional.of(AS_PUBLISHED) : Optional.empty());
  }

  @Override
  void row(List<String> cells, Columns where) {
    String location = where.cell(cells, "location");
    String name = where.cell(cells, "name");
    String change = where.cell(cells, "change");
    if (location.isEmpty()
        && (name.startsWith(".") || change.equals("=") || name.contains(" = "))) {
      count.heading();
      return;
    }
    Matcher code =
        CODE.matcher(location.length() > 3 ? location : where.cell(cells, "country") + location);
    if (!code.matches()) {
      broken(
          "location",
          (where.cell(cells, "country") + " " + location).strip(),
          "two capital letters for the country and three of A to Z and 2 to 9");
      return;
    }
    if (name.isEmpty()) {
      broken("an empty name", "", "the name of the location");
      return;
    }
    String at = where.cell(cells, "coordinates");
    String unlocode = code.group(1) + code.group(2);
    Optional<Coordinates> coordinates = coordinates(at, unlocode);
    if (!at.isEmpty() && coordinates.isEmpty()) {
      broken("coordinates", at, "degrees and minutes such as 4230N 00131E, or nothing");
      return;
    }
    String functions = functions(cells, where);
    NavigableSet<Spelling> spellings = new TreeSet<>();
    spellings.add(Spelling.of(name));
    Optional.of(where.cell(cells, "plain"))
        .filter(plain -> !plain.isEmpty())
        .ifPresent(plain -> spellings.add(Spelling.of(plain)));
    offer(
        new Entry(
            Publisher.UN_LOCODE,
            part.name(),
            lineNumber(),
            name,
            spellings,
            readings(spellings),
            // XZ, the waters of no country, is no country.
            Optional.of(code.group(1)).filter(COUNTRIES::contains).stream()
                .collect(TreeSet::new, Set::add, Set::addAll),
            FunctionKinds.of(functions),
            FunctionKinds.words(functions),
            coordinates,
            new Place.Register(Optional.empty(), Optional.of(unlocode), Optional.empty()),
            remark(change, where.cell(cells, "remarks"))));
  }

  private static String functions(List<String> cells, Columns where) {
    if (where.has("function")) {
      return where.cell(cells, "function");
    }
    String sixth = where.cell(cells, "sixth");
    String seventh = where.cell(cells, "seventh");
    return FunctionKinds.isFunction(sixth) || !FunctionKinds.isFunction(seventh) ? sixth : seventh;
  }

  private static Optional<String> remark(String change, String remarks) {
    String removed = change.equals("X") ? "marked for removal" : "";
    String joined = remarks.isEmpty() || removed.isEmpty() ? "" : "; ";
    return Optional.of(removed + joined + remarks).filter(text -> !text.isEmpty());
  }

  private Optional<Coordinates> coordinates(String text, String unlocode) {
    Matcher parts = COORDINATES.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    double latitude = degrees(parts.group(1), parts.group(2), parts.group(3).equals("S"));
    double longitude = degrees(parts.group(4), parts.group(5), parts.group(6).equals("W"));
    return Math.abs(latitude) > 90 || Math.abs(longitude) > 180
        ? Optional.empty()
        : Optional.of(
            new Coordinates(
                latitude,
                longitude,
                "UN/LOCODE %s, to the minute, about 2 km (%s:%d)"
                    .formatted(unlocode, part.name(), lineNumber())));
  }

  /** Minutes give five digits after the point, no more: they are two kilometres wide. */
  static double degrees(String whole, String minutes, boolean negative) {
    double degrees =
        Math.round((Integer.parseInt(whole) + Double.parseDouble(minutes) / 60) * 1e5) / 1e5;
    return negative ? -degrees : degrees;
  }
}
