package org.portolan.usecase.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.domain.place.Place;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;
import org.portolan.geo.border.BorderDistance;
import org.portolan.geo.border.Borders;
import org.portolan.geo.border.UndrawnDispute;
import org.portolan.geo.map.NaturalEarth;

/** Measures from a point to the border of a country. */
final class BorderMeasure {
  /** Nearer than this, two points of a map at 1:10,000,000 are one. */
  private static final double SAME_KM = 0.1;

  private BorderMeasure() {}

  static Computed of(Place place, Place border) {
    Optional<String> hindrance = NoPoint.reason(place);
    if (hindrance.isPresent()) {
      return none(hindrance.get());
    }
    if (border.country().isEmpty()) {
      return none(
          "%s names no country whose border it is; one of several countries has none."
              .formatted(border.name()));
    }
    LatLon point = LatLon.of(place.coordinates().orElseThrow());
    String country = border.country().get();
    return Borders.world()
        .nearest(point, country)
        .map(found -> measurement(place, found))
        .orElseGet(
            () -> none("%s has no land border of %s.".formatted(NaturalEarth.NAME, country)));
  }

  private static Computed measurement(Place place, BorderDistance found) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "%s: %s. To the nearest point of the land border of %s on %s, where %s meet."
            .formatted(
                place.name(),
                place.coordinates().orElseThrow().source(),
                found.country(),
                NaturalEarth.NAME,
                String.join(" and ", found.between())));
    found.otherwise().forEach(other -> notes.add(note(found, other)));
    UndrawnDispute.of(found.country())
        .forEach(
            dispute ->
                notes.add(
                    "Maps disagree about %s as well (%s), which it has no lines for: not computed."
                        .formatted(dispute.text(), dispute.source())));
    return new Measurement(
        Method.NEAREST_BORDER,
        found.km(),
        PointError.km(place) + NaturalEarth.LINE_ERROR_KM,
        Optional.of(NaturalEarth.NAME),
        Optional.of(found.nearest()),
        String.join(" ", notes));
  }

  private static String note(BorderDistance drawn, BorderDistance.Otherwise other) {
    boolean same = Geodesic.distanceKm(drawn.nearest(), other.nearest()) < SAME_KM;
    String effect =
        same
            ? "the nearest point is the same, so it does not matter here"
            : String.format(Locale.ROOT, "it would be %.1f km", other.km());
    return "It draws %s %s; drawn with %s (maps disagree: %s), %s."
        .formatted(
            other.area().text(),
            other.area().drawnWith().map(country -> "with " + country).orElse("apart"),
            other.area().alsoDrawnWith(),
            other.area().source(),
            effect);
  }

  private static NotComputed none(String reason) {
    return new NotComputed(Method.NEAREST_BORDER, reason);
  }
}
