package org.portolan.geo.sea;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.portolan.geo.Geodesic;
import org.portolan.geo.LatLon;
import org.portolan.geo.map.NaturalEarth;

/** Makes a route of a draft: pulls it straight and says what is to be known about it. */
final class Finish {
  /** What the choice among ways on the grid, whose links lead 16 ways, and the pulling may miss. */
  private static final double GRID_ERROR = 0.01;

  /** How much canals are too short, being drawn from town to town. */
  private static final double CANAL_ERROR = 0.1;

  private final Coast coast;

  Finish(Coast coast) {
    this.coast = coast;
  }

  SeaRoute nowhere() {
    return new SeaRoute(0, 0, List.of(), 0, 0, List.of(), Optional.empty(), OptionalDouble.empty());
  }

  SeaRoute finish(Draft draft, LatLon from, LatLon to) {
    List<LatLon> points = Taut.pull(draft.points(), coast);
    double afloat = Taut.km(points);
    double overland = draft.overlandFromKm() + draft.overlandToKm();
    double km = afloat + overland;
    Optional<ClosedPassage> shorter = shorter(from, to, km);
    return new SeaRoute(
        km,
        overland + turns(points) + GRID_ERROR * afloat + CANAL_ERROR * canalKm(points),
        points,
        draft.overlandFromKm(),
        draft.overlandToKm(),
        canals(points).map(Passage::text).distinct().toList(),
        shorter.map(ClosedPassage::text),
        shorter.stream().mapToDouble(closed -> closed.atLeastKm(from, to)).findFirst());
  }

  /**
   * A headland that lies so far from where the map has it lengthens or shortens the way so much.
   */
  private static double turns(List<LatLon> points) {
    double sum = 0;
    for (int i = 1; i < points.size() - 1; i++) {
      double turn = Geodesic.turn(points.get(i - 1), points.get(i), points.get(i + 1));
      sum += 2 * NaturalEarth.LINE_ERROR_KM * Math.sin(turn / 2);
    }
    return sum;
  }

  /** The canal that leads from each point to the next, where one does. */
  private static Stream<Passage> canals(List<LatLon> points) {
    return IntStream.range(1, points.size())
        .boxed()
        .flatMap(
            i ->
                Stream.of(Passage.values())
                    .filter(Passage::isCanal)
                    .filter(canal -> canal.links(points.get(i - 1), points.get(i))));
  }

  private static double canalKm(List<LatLon> points) {
    return IntStream.range(1, points.size())
        .mapToObj(i -> points.subList(i - 1, i + 1))
        .filter(hop -> canals(hop).findFirst().isPresent())
        .mapToDouble(Taut::km)
        .sum();
  }

  private static Optional<ClosedPassage> shorter(LatLon from, LatLon to, double km) {
    Optional<ClosedPassage> least = Optional.empty();
    double leastKm = km;
    for (ClosedPassage closed : ClosedPassage.values()) {
      double way = closed.atLeastKm(from, to);
      if (way < leastKm) {
        leastKm = way;
        least = Optional.of(closed);
      }
    }
    return least;
  }
}
