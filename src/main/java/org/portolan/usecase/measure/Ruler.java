package org.portolan.usecase.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;
import org.portolan.geo.map.NaturalEarth;
import org.portolan.geo.sea.NoSeaRoute;
import org.portolan.geo.sea.SeaRoute;
import org.portolan.geo.sea.SeaRoutes;
import org.portolan.geo.sea.SeaWay;

/** Measures between two places that have coordinates. */
final class Ruler {
  private final Place from;
  private final Place to;
  private final Coordinates start;
  private final Coordinates end;

  private Ruler(Place from, Place to, Coordinates start, Coordinates end) {
    this.from = from;
    this.to = to;
    this.start = start;
    this.end = end;
  }

  /** Empty if a place has no coordinates. */
  static Optional<Ruler> between(Place from, Place to) {
    return from.coordinates()
        .flatMap(start -> to.coordinates().map(end -> new Ruler(from, to, start, end)));
  }

  Measurement geodesic() {
    return new Measurement(
        Method.GEODESIC,
        Geodesic.distanceKm(start, end),
        pointErrors(),
        Optional.empty(),
        Optional.empty(),
        "%s: %s. %s: %s.".formatted(from.name(), start.source(), to.name(), end.source()));
  }

  Computed seaRoute(Patience patience) {
    Optional<SeaWay> found = seaWay(patience);
    if (found.isEmpty()) {
      patience.exhaust();
      return new NotComputed(
          Method.SEA_ROUTE,
          "Not computed yet, since it would have taken longer than this answer may take; ask again.");
    }
    if (found.get() instanceof SeaRoute route) {
      return new Measurement(
          Method.SEA_ROUTE,
          route.km(),
          route.errorKm() + pointErrors(),
          Optional.of(NaturalEarth.NAME),
          Optional.empty(),
          note(route));
    }
    return new NotComputed(Method.SEA_ROUTE, ((NoSeaRoute) found.get()).reason());
  }

  /** Whether a ship may have had a shorter way than the one that is shown. */
  boolean mayBeShorterBySea(Patience patience) {
    return seaWay(patience)
        .filter(way -> way instanceof SeaRoute route && route.perhapsShorter().isPresent())
        .isPresent();
  }

  private Optional<SeaWay> seaWay(Patience patience) {
    return SeaRoutes.find(LatLon.of(start), LatLon.of(end), patience.left());
  }

  private double pointErrors() {
    return PointError.km(from) + PointError.km(to);
  }

  private String note(SeaRoute route) {
    List<String> notes = new ArrayList<>();
    notes.add(
        "Shortest way around the land of %s; depth, ice and traffic rules are not considered."
            .formatted(NaturalEarth.NAME));
    overland(from, route.overlandFromKm()).ifPresent(notes::add);
    overland(to, route.overlandToKm()).ifPresent(notes::add);
    if (!route.canals().isEmpty()) {
      notes.add("Through the %s.".formatted(String.join(" and the ", route.canals())));
    }
    route
        .perhapsShorter()
        .ifPresent(
            passage ->
                notes.add(
                    String.format(
                        Locale.ROOT,
                        "Arctic passages are taken as closed; no way through %s is shorter than"
                            + " %.0f km.",
                        passage,
                        route.perhapsShorterKm().orElse(0))));
    return String.join(" ", notes);
  }

  private static Optional<String> overland(Place place, double km) {
    return km > 0
        ? Optional.of(
            String.format(
                Locale.ROOT,
                "The point of %s lies %.1f km from the sea that was searched, included as a straight"
                    + " line.",
                place.name(),
                km))
        : Optional.empty();
  }
}
