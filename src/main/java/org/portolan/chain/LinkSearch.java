package org.portolan.chain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.transport.Link;
import org.portolan.geo.Geodesic;

/**
 * Finds ways along links. A way says that one <em>can</em> travel, and never that something did.
 * Links are travelled in either direction, and join where places meet, which a region or country
 * never does (see {@link Atlas#meet}).
 */
public final class LinkSearch {
  private final Atlas atlas;
  private final Map<Id, List<Hop>> departures = new HashMap<>();

  /**
   * A link in the direction in which it is travelled.
   *
   * @param link the link
   * @param from where it is entered
   * @param to where it is left
   * @param km the geodesic distance between the two, kilometres; empty when a place has no
   *     coordinates
   */
  public record Hop(Link link, Id from, Id to, OptionalDouble km) {}

  /**
   * Prepares.
   *
   * @param atlas how places nest
   * @param links the links that may be used; those with an end that nothing meets lead nowhere
   */
  public LinkSearch(Atlas atlas, Collection<Link> links) {
    this.atlas = atlas;
    for (Link link : links) {
      add(hop(link, link.from(), link.to()));
      add(hop(link, link.to(), link.from()));
    }
  }

  private Hop hop(Link link, Id from, Id to) {
    return new Hop(link, from, to, Geodesic.distanceKm(from, to, atlas));
  }

  /** Enters a hop under its start, and under what contains it as far as they meet. */
  private void add(Hop hop) {
    Stream.concat(Stream.of(hop.from()), atlas.containersOf(hop.from()).stream())
        .distinct()
        .filter(place -> atlas.meet(hop.from(), place))
        .forEach(place -> departures.computeIfAbsent(place, key -> new ArrayList<>()).add(hop));
  }

  /** The hops that start where a place is: at it, in it, or at what contains it. */
  private Stream<Hop> from(Id place) {
    return Stream.concat(Stream.of(place), atlas.containersOf(place).stream())
        .distinct()
        .flatMap(start -> departures.getOrDefault(start, List.of()).stream())
        .filter(hop -> atlas.meet(place, hop.from()))
        .distinct();
  }

  /**
   * Finds the way with the fewest links, of those the shortest, of those the first by id.
   *
   * @param from where it starts
   * @param to where it ends
   * @param most the most links, 1 or more
   * @return the links in order; empty if there is no way, or none is needed since the places meet
   */
  public List<Hop> find(Id from, Id to, int most) {
    if (atlas.meet(from, to)) {
      return List.of();
    }
    PriorityQueue<Way> open = new PriorityQueue<>(Way.ORDER);
    Set<Id> settled = new HashSet<>();
    open.add(new Way(List.of(), 0, ""));
    while (!open.isEmpty()) {
      Way way = open.remove();
      Id at = way.hops().isEmpty() ? from : way.hops().get(way.hops().size() - 1).to();
      if (!way.hops().isEmpty() && atlas.meet(at, to)) {
        return way.hops();
      }
      if (settled.add(at) && way.hops().size() < most) {
        from(at).map(way::with).forEach(open::add);
      }
    }
    return List.of();
  }

  /** Part of a way; a hop of unknown length is longer than any other. */
  private record Way(List<Hop> hops, double km, String ids) {
    static final Comparator<Way> ORDER =
        Comparator.<Way>comparingInt(way -> way.hops().size())
            .thenComparingDouble(Way::km)
            .thenComparing(Way::ids);

    Way with(Hop hop) {
      List<Hop> longer = new ArrayList<>(hops);
      longer.add(hop);
      return new Way(
          List.copyOf(longer),
          km + hop.km().orElse(Double.POSITIVE_INFINITY),
          ids + hop.link().id().value() + '\n');
    }
  }
}
