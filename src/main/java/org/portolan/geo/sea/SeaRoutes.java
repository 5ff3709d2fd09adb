package org.portolan.geo.sea;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;
import org.portolan.geo.Remembered;
import org.portolan.geo.map.NaturalEarth;

/**
 * Finds shortest ways by sea around the land of {@link org.portolan.geo.map.NaturalEarth}.
 *
 * <p>A grid of at least 1 km is searched by A*, first around the two points, then in frames that
 * grow until every way that could be shorter lies inside, at most the world at a quarter of a
 * degree (28 km at the equator, 14 km at 60° north). Where the grid is coarse, both ends are
 * searched anew on a fine one. The path found is pulled straight on the coast itself.
 *
 * <p>The last routes are remembered. One route is searched at a time, which bounds memory: some 30
 * MB for a route around the world.
 */
public final class SeaRoutes {
  private static final int REMEMBERED = 500;
  private static final double FIRST_FACTOR = 1.4;
  private static final double FIRST_MARGIN_KM = 50;
  private static final double WIDER = 4;
  private static final double FINE_KM = 2.5;
  private static final double END_KM = 150;

  private record Ends(LatLon from, LatLon to) {}

  private static final Remembered<Ends, SeaWay> KNOWN = new Remembered<>(REMEMBERED);

  private final Coast coast;

  private SeaRoutes(Coast coast) {
    this.coast = coast;
  }

  /**
   * Finds the shortest way.
   *
   * @param from where it starts, at sea or within 50 km of it
   * @param to where it ends, likewise
   * @return the route; or that there is none, when an end lies inland or no water joins them
   */
  public static SeaWay between(LatLon from, LatLon to) {
    return KNOWN.get(new Ends(from, to), ends -> new SeaRoutes(Coast.world()).find(from, to));
  }

  /**
   * Finds the shortest way if that does not take too long, usually less than a second. What is not
   * found by then is searched on, and remembered for who asks again.
   *
   * @param from where it starts, at sea or within 50 km of it
   * @param to where it ends, likewise
   * @param patience how long to wait; zero for what is remembered alone
   * @return the route, or that there is none; empty if it takes longer
   */
  public static Optional<SeaWay> find(LatLon from, LatLon to, Duration patience) {
    return KNOWN.find(
        new Ends(from, to), ends -> new SeaRoutes(Coast.world()).find(from, to), patience);
  }

  private SeaWay find(LatLon from, LatLon to) {
    double direct = Geodesic.distanceKm(from, to);
    if (direct == 0) {
      return new Finish(coast).nowhere();
    }
    double reach = FIRST_FACTOR * direct + FIRST_MARGIN_KM;
    while (true) {
      Frame frame = Frame.around(from, to, reach);
      Optional<Draft> found = Draft.find(frame, coast, from, to);
      if (found.isEmpty() && frame.round()) {
        return none(from, to);
      }
      // No shorter way can leave the frame, so the best one inside is the best of all.
      if (found.isPresent() && (frame.round() || found.get().km() <= reach)) {
        boolean fine = frame.stepKm(0) < FINE_KM;
        Draft draft = fine ? found.get() : fineEnds(found.get(), from, to);
        return isInland(draft) ? none(from, to) : new Finish(coast).finish(draft, from, to);
      }
      reach = found.map(Draft::km).orElse(WIDER * reach);
    }
  }

  private static boolean isInland(Draft draft) {
    return Math.max(draft.overlandFromKm(), draft.overlandToKm()) > Landing.FARTHEST_KM;
  }

  private NoSeaRoute none(LatLon from, LatLon to) {
    for (LatLon end : List.of(from, to)) {
      if (!Landing.isCoastal(end, coast)) {
        return new NoSeaRoute(
            "%s has no sea within %.0f km of %.3f, %.3f."
                .formatted(
                    NaturalEarth.NAME, Landing.FARTHEST_KM, end.latitude(), end.longitude()));
      }
    }
    return new NoSeaRoute("No water on %s joins the two.".formatted(NaturalEarth.NAME));
  }

  private Draft fineEnds(Draft coarse, LatLon from, LatLon to) {
    Draft fineStart = fineStart(coarse, from);
    return fineStart(fineStart.reversed(), to).reversed();
  }

  private Draft fineStart(Draft coarse, LatLon from) {
    int index = coarse.indexAt(END_KM);
    LatLon afloat = coarse.points().get(index);
    double reach = FIRST_FACTOR * Geodesic.distanceKm(from, afloat) + FIRST_MARGIN_KM;
    return Draft.find(Frame.around(from, afloat, reach), coast, from, afloat)
        .filter(fine -> fine.overlandToKm() == 0)
        .map(fine -> coarse.startingWith(fine, index))
        .orElse(coarse);
  }
}
