package org.portolan.dataset;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.portolan.domain.Id;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;

/** Reads places.csv. */
final class Places implements Spreadsheet {
  private static final Pattern GEONAMES = Pattern.compile("[1-9][0-9]{0,11}");
  private static final Pattern UNLOCODE = Pattern.compile("[A-Z]{2}[A-Z2-9]{3}");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]{0,11}");

  private final Draft draft;

  Places(Draft draft) {
    this.draft = draft;
  }

  @Override
  public CsvFormat format() {
    return CsvFormat.of(
            "places.csv",
            "id,name,kind,country,part_of,latitude,longitude,coordinates_source,geonames,unlocode,"
                + "wikidata,note",
            "id",
            "name",
            "kind")
        .together("latitude", "longitude", "coordinates_source");
  }

  @Override
  public Set<Sort> defines() {
    return Set.of(Sort.PLACE);
  }

  @Override
  public void read(CsvRow row) {
    Checks checks = draft.checks;
    int before = draft.faults.count();
    Optional<Id> id = Rows.id(row, draft, defines());
    Optional<String> name = Rows.name(row, draft, id);
    Optional<PlaceKind> kind =
        row.require("kind", "a kind of place", draft.faults)
            .flatMap(cell -> checks.oneOf(cell, PlaceKind.class));
    Optional<String> country = row.find("country").flatMap(checks::country);
    Optional<Id> partOf = Rows.partOf(row, draft, id, Sort.PLACE, draft.placeCircles);
    if (id.isPresent() && partOf.isPresent()) {
      draft.claimed.nest(id.get(), partOf.get());
    }
    Optional<Coordinates> coordinates = coordinates(row);
    Place.Register register =
        new Place.Register(
            matching(row, "geonames", GEONAMES, "a GeoNames number"),
            matching(row, "unlocode", UNLOCODE, "a UN/LOCODE without blanks, such as RUVYP"),
            matching(row, "wikidata", WIKIDATA, "a Wikidata item, such as Q42"));
    Optional<String> note = row.find("note").flatMap(checks::text);
    if (draft.faults.count() == before) {
      draft.corpus.add(
          new Place(
              id.orElseThrow(),
              name.orElseThrow(),
              kind.orElseThrow(),
              country,
              partOf,
              coordinates,
              register,
              note));
    }
  }

  private Optional<String> matching(CsvRow row, String column, Pattern form, String expected) {
    return row.find(column).flatMap(cell -> draft.checks.matching(cell, form, expected));
  }

  private Optional<Coordinates> coordinates(CsvRow row) {
    Optional<Value> latitude = row.find("latitude");
    Optional<Value> longitude = row.find("longitude");
    Optional<Value> source = row.find("coordinates_source");
    Optional<Double> north = latitude.flatMap(cell -> draft.checks.degrees(cell, 90));
    Optional<Double> east = longitude.flatMap(cell -> draft.checks.degrees(cell, 180));
    Optional<String> whose = source.flatMap(draft.checks::line);
    if (latitude.isEmpty() && longitude.isEmpty()) {
      source.ifPresent(
          cell ->
              draft.faults.add(
                  cell.fault("a latitude and a longitude beside it, or none of the three")));
      return Optional.empty();
    }
    String beside = "a latitude, a longitude and a coordinates_source together, or none of them";
    row.requireWith("latitude", beside, draft.faults);
    row.requireWith("longitude", beside, draft.faults);
    row.requireWith("coordinates_source", beside, draft.faults);
    return north.isPresent() && east.isPresent() && whose.isPresent()
        ? Optional.of(new Coordinates(north.get(), east.get(), whose.get()))
        : Optional.empty();
  }
}
