package org.portolan.usecase.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.transport.Mode;
import org.portolan.usecase.ReportedDistance;

/**
 * What was measured beside a reported distance.
 *
 * @param computed the distance as measured, or why it was not
 * @param comparison how the two compare; empty if it was not measured
 */
public record DistanceComparison(Computed computed, Optional<Comparison> comparison) {
  /**
   * Measures what a report gives a distance of.
   *
   * @param reported the distance as reported
   * @param legs legs, to know which two places a ship went between
   * @param corpus where the places stand
   * @param patience how long to wait for a route around land
   * @return between two points the geodesic, and the way by sea where a leg by sea joins them; to a
   *     border its nearest point; never empty, since what cannot be measured is said to be so
   */
  public static List<DistanceComparison> of(
      ReportedDistance reported, List<Leg> legs, Corpus corpus, Patience patience) {
    List<Computed> computed = new ArrayList<>();
    Optional<Place> from = corpus.atlas().find(reported.from());
    Optional<Place> to = corpus.atlas().find(reported.to());
    if (from.isEmpty() || to.isEmpty()) {
      Id unknown = from.isEmpty() ? reported.from() : reported.to();
      computed.add(none("Nothing is known of the place %s.".formatted(unknown)));
    } else {
      boolean bySea = legs.stream().anyMatch(leg -> isBySea(leg, reported));
      computed.addAll(measure(from.get(), to.get(), bySea, patience));
    }
    return computed.stream().map(found -> compare(reported, found)).toList();
  }

  private static DistanceComparison compare(ReportedDistance reported, Computed found) {
    return new DistanceComparison(
        found,
        found instanceof Measurement measured
            ? Optional.of(Comparison.of(reported.distance(), measured))
            : Optional.empty());
  }

  private static boolean isBySea(Leg leg, ReportedDistance reported) {
    return leg.reading().mode() == Mode.SEA
        && ((leg.from().equals(reported.from()) && leg.to().equals(reported.to()))
            || (leg.from().equals(reported.to()) && leg.to().equals(reported.from())));
  }

  private static List<Computed> measure(Place from, Place to, boolean bySea, Patience patience) {
    if (to.kind() == PlaceKind.BORDER) {
      return List.of(BorderMeasure.of(from, to));
    }
    if (from.kind() == PlaceKind.BORDER) {
      return List.of(BorderMeasure.of(to, from));
    }
    Optional<String> hindrance = NoPoint.reason(from).or(() -> NoPoint.reason(to));
    if (hindrance.isPresent()) {
      return List.of(none(hindrance.get()));
    }
    Ruler ruler = Ruler.between(from, to).orElseThrow();
    return bySea ? List.of(ruler.geodesic(), ruler.seaRoute(patience)) : List.of(ruler.geodesic());
  }

  private static NotComputed none(String reason) {
    return new NotComputed(Method.GEODESIC, reason);
  }
}
