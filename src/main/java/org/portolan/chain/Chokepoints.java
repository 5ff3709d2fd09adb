package org.portolan.chain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;

/**
 * Finds the places and legs that chains cannot do without: the smallest sets of which every chain
 * has a member, by iterative deepening.
 *
 * <p>Chains, not the map, are what is cut: a set that separates two places on a map without time is
 * a cut of chains too, but not always a smallest one, since time forbids some of the ways that the
 * map has (Kempe, Kleinberg and Kumar, Connectivity and Inference Problems for Temporal Networks,
 * J. Comput. Syst. Sci. 64, 2002, doi:10.1006/jcss.2002.1829). The map's cut bounds how far to
 * look.
 */
public final class Chokepoints {
  /** The most sets that one search looks at. */
  static final int MAX_STEPS = 200_000;

  private Chokepoints() {}

  /**
   * Finds the legs whose loss breaks every chain.
   *
   * @param chains the chains, at least one
   * @param budget how long it may take
   * @return the smallest sets of movements
   */
  public static Cuts legs(List<Chain> chains, Budget budget) {
    return of(
        chains.stream().map(chain -> chain.legs().stream().map(Leg::id).toList()).toList(), budget);
  }

  /**
   * Finds the places whose loss breaks every chain, the ends that were asked for aside. Places
   * count as legs name them: a terminal and the port that it lies in are two.
   *
   * @param chains the chains, at least one
   * @param from the origin asked for; a port inside it is a place on the way like any other
   * @param to the destination asked for, likewise
   * @param budget how long it may take
   * @return the smallest sets of places; none if a chain touches no other place
   */
  public static Cuts places(List<Chain> chains, Id from, Id to, Budget budget) {
    return of(chains.stream().map(chain -> stops(chain, Set.of(from, to))).toList(), budget);
  }

  private static List<Id> stops(Chain chain, Set<Id> ends) {
    List<Id> stops = new ArrayList<>();
    for (Leg leg : chain.legs()) {
      for (Id stop : List.of(leg.from(), leg.to())) {
        if (!ends.contains(stop) && !stops.contains(stop)) {
          stops.add(stop);
        }
      }
    }
    return stops;
  }

  static Cuts of(List<List<Id>> ways, Budget budget) {
    if (budget.isSpentByLargeStep()) {
      return Cuts.UNKNOWN;
    }
    if (ways.isEmpty() || ways.stream().anyMatch(List::isEmpty)) {
      return Cuts.proven(List.of());
    }
    NavigableSet<Id> known = StructuralCut.of(ways);
    Search search = new Search(ways.stream().distinct().toList(), budget);
    for (int size = 1; size <= known.size() && !search.isStopped(); size++) {
      Optional<Cuts> found = search.ofSize(size);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return new Cuts(List.of(known), false);
  }

  /** A search for sets that have a member of every way. */
  private static final class Search {
    private final List<List<Id>> ways;
    private final Set<NavigableSet<Id>> seen = new HashSet<>();
    private final Set<NavigableSet<Id>> found = new HashSet<>();
    private final Budget budget;
    private int steps;

    Search(List<List<Id>> ways, Budget budget) {
      this.ways = ways;
      this.budget = budget;
    }

    /** All sets of a size; empty if there is none, or the bound came before the first. */
    Optional<Cuts> ofSize(int size) {
      seen.clear();
      extend(new TreeSet<>(), size);
      return found.isEmpty()
          ? Optional.empty()
          : Optional.of(new Cuts(List.copyOf(found), !isStopped()));
    }

    private boolean isStopped() {
      return steps > MAX_STEPS || budget.isSpent();
    }

    private void extend(NavigableSet<Id> set, int size) {
      // Each step may go through all ways, so the clock is looked at each time.
      if (++steps > MAX_STEPS || budget.isSpentByLargeStep() || !seen.add(set)) {
        return;
      }
      Optional<List<Id>> missed =
          ways.stream().filter(way -> way.stream().noneMatch(set::contains)).findFirst();
      if (missed.isEmpty()) {
        found.add(set);
      } else if (set.size() < size) {
        for (Id member : missed.get()) {
          NavigableSet<Id> larger = new TreeSet<>(set);
          larger.add(member);
          extend(larger, size);
        }
      }
    }
  }
}
