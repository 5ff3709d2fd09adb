package org.portolan.chain;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.portolan.domain.Id;

/**
 * The smallest sets of things whose loss leaves none of some chains, all of them where there are
 * ties.
 *
 * @param sets the sets, in order of their members; all of one size; empty if there is no such set
 * @param proven false if the search stopped at its bound: then there may be more sets of this size,
 *     or smaller ones; those that are here break every chain all the same
 */
public record Cuts(List<NavigableSet<Id>> sets, boolean proven) {
  /** Orders sets by their members. */
  static final Comparator<NavigableSet<Id>> BY_MEMBERS =
      Comparator.comparing(set -> String.join(" ", set.stream().map(Id::value).toList()));

  /** Nothing that is known: not all chains were found, or time did not suffice to cut them. */
  public static final Cuts UNKNOWN = new Cuts(List.of(), false);

  /**
   * Sorts and copies the sets.
   *
   * @param sets the sets
   * @param proven whether the search was completed
   */
  public Cuts {
    sets =
        sets.stream()
            .<NavigableSet<Id>>map(set -> Collections.unmodifiableNavigableSet(new TreeSet<>(set)))
            .sorted(BY_MEMBERS)
            .distinct()
            .toList();
  }

  /**
   * The sets that were found.
   *
   * @param sets all of the smallest size
   * @return cuts that are proven
   */
  public static Cuts proven(Collection<NavigableSet<Id>> sets) {
    return new Cuts(List.copyOf(sets), true);
  }

  /**
   * Gives how many things must be lost.
   *
   * @return the size of each set; 0 without a set
   */
  public int size() {
    return sets.stream().mapToInt(NavigableSet::size).findFirst().orElse(0);
  }
}
