package org.portolan.usecase.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portolan.chain.Leg;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.place.Place;
import org.portolan.domain.transport.Mode;
import org.portolan.geo.Geodesic;
import org.portolan.geo.ImpliedSpeed;

/**
 * What Portolan measures of a leg.
 *
 * @param distances the geodesic, and by sea for a leg by sea; empty when a place has no coordinates
 *     or both are one region
 * @param speed how fast it must have been
 */
public record LegMeasures(List<Computed> distances, LegSpeed speed) {
  /**
   * Copies the distances.
   *
   * @param distances the geodesic, and by sea for a leg by sea
   * @param speed how fast it must have been
   */
  public LegMeasures {
    distances = List.copyOf(distances);
  }

  /**
   * Measures a leg. Its speed rests on the longest distance that it cannot have undercut: by sea
   * around land for a ship, the geodesic for all else, whose true way is never shorter. Where an
   * Arctic passage could be shorter than the way shown, the geodesic stands for a ship, too.
   *
   * @param leg the leg
   * @param corpus where its places stand
   * @param patience how long to wait for a route around land; without it the speed of a ship is not
   *     told
   * @return what was measured
   */
  public static LegMeasures of(Leg leg, Corpus corpus, Patience patience) {
    Mode mode = leg.reading().mode();
    if (Geodesic.distanceKm(leg.from(), leg.to(), corpus.atlas()).isEmpty()) {
      return none("A place has no coordinates, or both ends are one region.");
    }
    Optional<Place> from = corpus.atlas().find(leg.from());
    Optional<Place> to = corpus.atlas().find(leg.to());
    Optional<String> noPoint = from.flatMap(NoPoint::reason).or(() -> to.flatMap(NoPoint::reason));
    if (noPoint.isPresent()) {
      return none(noPoint.get());
    }
    Optional<Ruler> ruler = from.flatMap(start -> to.flatMap(end -> Ruler.between(start, end)));
    return ruler
        .map(found -> of(found, leg, mode, patience))
        .orElseGet(() -> none("A place has no coordinates."));
  }

  private static LegMeasures none(String reason) {
    return new LegMeasures(List.of(), LegSpeed.unknown(reason));
  }

  private static LegMeasures of(Ruler ruler, Leg leg, Mode mode, Patience patience) {
    List<Computed> distances = new ArrayList<>();
    Measurement longest = ruler.geodesic();
    distances.add(longest);
    if (mode == Mode.SEA) {
      Computed sea = ruler.seaRoute(patience);
      distances.add(sea);
      if (patience.isExhausted() && !(sea instanceof Measurement)) {
        return new LegMeasures(distances, LegSpeed.unknown("The way by sea is not computed yet."));
      }
      if (sea instanceof Measurement way && !ruler.mayBeShorterBySea(patience)) {
        longest = way;
      }
    }
    return new LegMeasures(distances, speed(longest, leg, mode));
  }

  private static LegSpeed speed(Measurement distance, Leg leg, Mode mode) {
    return ImpliedSpeed.of(distance.km(), distance.errorKm(), leg.window(), mode)
        .map(speed -> LegSpeed.of(speed, distance.method(), mode))
        .orElseGet(
            () -> LegSpeed.unknown("The first day of departure or the last of arrival is open."));
  }
}
