package org.portolan.export;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;

/**
 * Draws the graph: places and legs, each leg as a geodesic, by sea too, since ways around land for
 * all of them would take hours. It is drawn while it is written, so that no more than one feature
 * is in memory.
 */
public final class GraphMap {
  private GraphMap() {}

  /**
   * Draws places and legs.
   *
   * @param places the places, in order
   * @param legs reads the legs, in order, each time that the features are looked through
   * @param corpus where places stand
   * @return the places, then the legs
   */
  public static GeoJson of(Collection<Id> places, Supplier<Stream<Leg>> legs, Corpus corpus) {
    Drawing drawing = new Drawing(corpus);
    return new GeoJson(
        "FeatureCollection",
        () ->
            Stream.concat(
                    places.stream().map(id -> drawing.place(id, Map.of())),
                    legs.get().map(leg -> line(leg, drawing)))
                .iterator());
  }

  private static GeoJson.Feature line(Leg leg, Drawing drawing) {
    return Drawing.line(
        drawing.ends(leg.from(), leg.to()), Track.COARSE_KM, false, Drawing.leg(leg));
  }
}
