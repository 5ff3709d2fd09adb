package org.portolan.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.time.Bounds;

/**
 * A place that cargo can have come to, or can have come from.
 *
 * @param place the place
 * @param when when it can have arrived there by the earliest chain, or left from there by the
 *     latest
 * @param legs the legs of that chain
 */
public record Reached(Id place, Bounds when, int legs) {

  /**
   * Lists the places that chains lead to.
   *
   * @param chains all chains from one place, in order
   * @param filters what they were found with
   * @return each place once with its earliest arrival; in order of arrival, legs and id, unknown
   *     arrivals last
   */
  public static List<Reached> destinations(List<Chain> chains, Filters filters) {
    return best(
        chains,
        chain -> new Reached(chain.to(), lastArrival(chain, filters), chain.legs().size()),
        Comparator.comparing(reached -> reached.when().earliest().orElse(LocalDate.MAX)));
  }

  /**
   * Lists the places that chains come from.
   *
   * @param chains all chains to one place, in order
   * @param filters what they were found with
   * @return each place once with its latest departure; in order of departure, the latest first,
   *     legs and id, unknown departures last
   */
  public static List<Reached> origins(List<Chain> chains, Filters filters) {
    return best(
        chains,
        chain -> new Reached(chain.from(), firstDeparture(chain, filters), chain.legs().size()),
        Comparator.comparing(
            (Reached reached) -> reached.when().latest().orElse(LocalDate.MIN),
            Comparator.reverseOrder()));
  }

  private static List<Reached> best(
      List<Chain> chains, Function<Chain, Reached> read, Comparator<Reached> bySense) {
    Comparator<Reached> order =
        bySense.thenComparingInt(Reached::legs).thenComparing(Reached::place);
    Map<Id, Reached> best = new TreeMap<>();
    for (Chain chain : chains) {
      Reached reached = read.apply(chain);
      best.merge(reached.place(), reached, (a, b) -> order.compare(a, b) <= 0 ? a : b);
    }
    List<Reached> all = new ArrayList<>(best.values());
    all.sort(order);
    return List.copyOf(all);
  }

  private static Bounds lastArrival(Chain chain, Filters filters) {
    Leg last = chain.legs().get(chain.legs().size() - 1);
    Optional<LocalDate> latest = earlier(last.window().arriveLatest(), filters.arriveBefore());
    return new Bounds(chain.arrival(), latest.filter(day -> isNotBefore(day, chain.arrival())));
  }

  /** Leaving as late as every later leg and the limit on arrival allow. */
  private static Bounds firstDeparture(Chain chain, Filters filters) {
    Optional<LocalDate> limit = filters.arriveBefore();
    for (Leg leg : chain.legs()) {
      limit = earlier(limit, leg.window().departLatest());
    }
    Optional<LocalDate> latest = limit;
    Optional<LocalDate> earliest =
        later(chain.legs().get(0).window().departEarliest(), filters.departAfter());
    return new Bounds(
        earliest.filter(
            day -> latest.map(last -> isNotBefore(last, Optional.of(day))).orElse(true)),
        latest);
  }

  /** Holds but for impossible chains, whose ends may be the wrong way round. */
  private static boolean isNotBefore(LocalDate day, Optional<LocalDate> earliest) {
    return earliest.filter(day::isBefore).isEmpty();
  }

  private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
    return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
  }
}
