package org.portolan.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;

/**
 * Finds chains by going through all simple paths, depth first, with time and filters checked at
 * every leg.
 *
 * <p>A place occurs once in a chain, the origin too: it is not entered again. Where one leg meets
 * the next is one stop, by whatever place each names; no place of one stop is, contains or lies in
 * a place of another, as far as places meet. Asking for a region or country means any place inside
 * it, at either end; chains that go on inside it are found as well. The work grows with the number
 * of simple paths, so it stops after a bounded number of steps and says so.
 */
public final class ChainSearch {
  /** The most legs that one search tries. */
  static final int MAX_STEPS = 500_000;

  private final Network network;
  private final Filters filters;
  private final List<Leg> usable;
  private final Map<Id, List<Leg>> next = new HashMap<>();

  /**
   * Prepares a search.
   *
   * @param network where to search
   * @param filters which chains to let through
   */
  public ChainSearch(Network network, Filters filters) {
    this.network = network;
    this.filters = filters;
    this.usable =
        network.legs().stream()
            .filter(filters::admits)
            .filter(leg -> !network.isOneStop(leg.from(), leg.to()))
            .toList();
  }

  /**
   * Finds the chains between two places.
   *
   * @param from where they start, or a region or country that contains it; empty for anywhere
   * @param to where they end, likewise
   * @return the chains in order
   */
  public Found find(Optional<Id> from, Optional<Id> to) {
    Set<Id> useful = leadingTo(to);
    Run run = new Run(to, useful);
    for (Leg first : usable) {
      if (useful.contains(first.id())
          && filters.admitsFirst(first)
          && from.filter(place -> !isWithin(first.from(), place)).isEmpty()) {
        run.extend(new ArrayList<>(List.of(first)), Set.of(first.from()));
      }
    }
    run.chains.sort(ChainOrder.byEvidence(network.atlas()));
    return new Found(run.chains, run.steps <= MAX_STEPS);
  }

  /**
   * Finds out whether there is a chain between two places, and stops at the first.
   *
   * @param from where it starts, or a region or country that contains it
   * @param to where it ends, likewise
   * @return the chain, if there is one
   */
  public Probe probe(Id from, Id to) {
    Set<Id> useful = leadingTo(Optional.of(to));
    Run run = new Run(Optional.of(to), useful, true);
    for (Leg first : usable) {
      if (run.chains.isEmpty()
          && useful.contains(first.id())
          && filters.admitsFirst(first)
          && isWithin(first.from(), from)) {
        run.extend(new ArrayList<>(List.of(first)), Set.of(first.from()));
      }
    }
    return new Probe(
        run.chains.stream().findFirst(), run.steps <= MAX_STEPS, usable.size() + run.steps);
  }

  private boolean isWithin(Id place, Id outer) {
    return network.atlas().isWithin(place, outer);
  }

  private List<Leg> after(Leg leg) {
    return next.computeIfAbsent(
        leg.id(), id -> usable.stream().filter(to -> network.joins(leg, to)).toList());
  }

  /** Legs from which the destination can be reached, time aside. */
  private Set<Id> leadingTo(Optional<Id> to) {
    Set<Id> leading = new HashSet<>();
    usable.stream()
        .filter(leg -> to.filter(place -> !isWithin(leg.to(), place)).isEmpty())
        .forEach(leg -> leading.add(leg.id()));
    boolean grew = !leading.isEmpty();
    while (grew) {
      grew = false;
      for (Leg leg : usable) {
        if (!leading.contains(leg.id())
            && after(leg).stream().anyMatch(onward -> leading.contains(onward.id()))) {
          leading.add(leg.id());
          grew = true;
        }
      }
    }
    return leading;
  }

  /** One search: what it has found, and how many legs it has tried. */
  private final class Run {
    private final Optional<Id> to;
    private final Set<Id> useful;
    private final boolean firstOnly;
    private final List<Chain> chains = new ArrayList<>();
    private int steps;

    Run(Optional<Id> to, Set<Id> useful) {
      this(to, useful, false);
    }

    Run(Optional<Id> to, Set<Id> useful, boolean firstOnly) {
      this.to = to;
      this.useful = useful;
      this.firstOnly = firstOnly;
    }

    void extend(List<Leg> path, Set<Id> stops) {
      Leg last = path.get(path.size() - 1);
      if ((firstOnly && !chains.isEmpty()) || ++steps > MAX_STEPS || isAmong(stops, last.to())) {
        return;
      }
      Timetable times = new Timetable(network, path, filters.departAfter());
      if (times.isTooLate()) {
        return;
      }
      Chain chain = new Chain(path, times.joins(), times.arrival());
      if (chain.timing().verdict() == Verdict.IMPOSSIBLE && filters.worst() != Verdict.IMPOSSIBLE) {
        return;
      }
      if (isAnswer(chain)) {
        chains.add(chain);
      }
      if (path.size() < filters.maxLegs()) {
        goOn(path, stops, last);
      }
    }

    private boolean isAmong(Set<Id> stops, Id place) {
      return stops.stream().anyMatch(stop -> network.isOneStop(stop, place));
    }

    private void goOn(List<Leg> path, Set<Id> stops, Leg last) {
      for (Leg leg : after(last)) {
        if (useful.contains(leg.id()) && !isAmong(stops, leg.from())) {
          Set<Id> passed = new HashSet<>(stops);
          passed.add(last.to());
          passed.add(leg.from());
          path.add(leg);
          extend(path, passed);
          path.remove(path.size() - 1);
        }
      }
    }

    private boolean isAnswer(Chain chain) {
      return to.filter(place -> !isWithin(chain.to(), place)).isEmpty()
          && chain.timing().verdict().compareTo(filters.worst()) <= 0
          && arrivesInTime(chain);
    }

    private boolean arrivesInTime(Chain chain) {
      Optional<LocalDate> limit = filters.arriveBefore();
      return limit.isEmpty() || chain.arrival().filter(limit.get()::isBefore).isEmpty();
    }
  }
}
