package org.portolan.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Reading;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.geo.LatLon;

/** Turns places and legs into features of a map, with all that is known of each. */
final class Drawing {
  private final Corpus corpus;

  Drawing(Corpus corpus) {
    this.corpus = corpus;
  }

  /** A place; without a geometry where it has no coordinates. */
  GeoJson.Feature place(Id id, Map<String, ? extends @Nullable Object> more) {
    Optional<Place> place = corpus.atlas().find(id);
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("feature", "place");
    properties.put("id", id.value());
    properties.put("name", corpus.findName(id).orElse(null));
    properties.put("kind", place.map(found -> found.kind().name()).orElse(null));
    properties.put("country", place.flatMap(Place::country).orElse(null));
    properties.put(
        "coordinatesSource",
        place.flatMap(Place::coordinates).map(Coordinates::source).orElse(null));
    properties.putAll(more);
    return GeoJson.Feature.of(point(id).map(GeoJson.Geometry::point).orElse(null), properties);
  }

  /** What is known of a leg. */
  static Map<String, @Nullable Object> leg(Leg leg) {
    Reading reading = leg.reading();
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("feature", "leg");
    properties.put("movement", leg.id().value());
    properties.put("mode", reading.mode().name());
    properties.put("from", leg.from().value());
    properties.put("to", leg.to().value());
    properties.put("vessel", reading.vessel().map(Id::value).orElse(null));
    LegRow.dates(reading.window()).forEach(properties::put);
    properties.put("documents", reading.support().documents().size());
    properties.put("origins", reading.support().origins().size());
    properties.put("certainty", reading.support().certainty().map(Enum::name).orElse(null));
    return properties;
  }

  /** A hop that is no leg. */
  static Map<String, @Nullable Object> hop(String feature, Id from, Id to) {
    Map<String, @Nullable Object> properties = new LinkedHashMap<>();
    properties.put("feature", feature);
    properties.put("from", from.value());
    properties.put("to", to.value());
    return properties;
  }

  /** The points of a way; fewer than two where an end has no coordinates or both are one place. */
  List<LatLon> ends(Id from, Id to) {
    Optional<LatLon> start = point(from);
    Optional<LatLon> end = point(to);
    return start.isEmpty() || end.isEmpty() || from.equals(to)
        ? List.of()
        : List.of(start.get(), end.get());
  }

  /** A line, or a feature without a geometry where there are no points. */
  static GeoJson.Feature line(
      List<LatLon> points,
      double longestKm,
      boolean bySea,
      Map<String, @Nullable Object> properties) {
    properties.put("path", points.isEmpty() ? null : bySea ? "SEA_ROUTE" : "GEODESIC");
    return GeoJson.Feature.of(
        points.isEmpty() ? null : GeoJson.Geometry.lines(Track.of(points, longestKm)), properties);
  }

  private Optional<LatLon> point(Id place) {
    return corpus.atlas().find(place).flatMap(Place::coordinates).map(LatLon::of);
  }
}
