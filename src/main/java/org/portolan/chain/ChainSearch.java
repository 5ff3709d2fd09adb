package org.portolan.chain;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.portolan.chain.search.Alternatives;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.Budget;
import org.portolan.chain.search.Chains;
import org.portolan.chain.search.Route;
import org.portolan.chain.search.Widening;
import org.portolan.domain.Id;

/**
 * Finds chains with time and filters checked at every leg.
 *
 * <p>A place occurs once in a chain, the origin too: it is not entered again. Where one leg meets
 * the next is one stop, by whatever place each names; no place of one stop is, contains or lies in
 * a place of another, as far as places meet. Asking for a region or country means any place inside
 * it, at either end; chains that go on inside it are found as well. A search stops at a bound of
 * time and of chains, and says so.
 */
public final class ChainSearch {
  /** The most chains that are listed at once. */
  public static final int MOST_CHAINS = 20_000;

  private final Network network;
  private final Filters filters;
  private final Budget budget;
  private final boolean sailings;

  /**
   * Prepares a search that may take all the time that it needs.
   *
   * @param network where to search
   * @param filters which chains to let through
   */
  public ChainSearch(Network network, Filters filters) {
    this(network, filters, Budget.endless());
  }

  /**
   * Prepares a search.
   *
   * @param network where to search
   * @param filters which chains to let through
   * @param budget how long it may take, with all else that answers the same question
   */
  public ChainSearch(Network network, Filters filters, Budget budget) {
    this(network, filters, budget, true);
  }

  private ChainSearch(Network network, Filters filters, Budget budget, boolean sailings) {
    this.network = network;
    this.filters = filters;
    this.budget = budget;
    this.sailings = sailings;
  }

  /**
   * Leaves out the sailings of routes, which take a search of their own.
   *
   * @return a search as this one otherwise
   */
  public ChainSearch withoutSailings() {
    return new ChainSearch(network, filters, budget, false);
  }

  /**
   * Finds the chains between two places, all of them.
   *
   * @param from where they start, or a region or country that contains it; empty for anywhere
   * @param to where they end, likewise
   * @return the chains, the best-evidenced first
   */
  public Found find(Optional<Id> from, Optional<Id> to) {
    return find(from, to, Rank.EVIDENCE);
  }

  private Found find(Optional<Id> from, Optional<Id> to, Rank rank) {
    List<Chain> chains = new ArrayList<>();
    Chains.each(
        network.temporal(),
        ask(from, to),
        budget,
        (legs, arrival) -> {
          chains.add(chain(legs));
          return chains.size() < MOST_CHAINS && !budget.isSpentByLargeStep();
        });
    return new Found(
        rank.sort(chains, network.atlas()), !budget.isSpent() && chains.size() < MOST_CHAINS);
  }

  /**
   * Finds the best chains between two places.
   *
   * @param from where they start, or a region or country that contains it
   * @param to where they end, likewise
   * @param rank what counts first
   * @param byRoute true to find each route once, with its sailings
   * @param count the most to find
   * @return the best chains, or routes, in order
   */
  public Best best(Id from, Id to, Rank rank, boolean byRoute, int count) {
    Ask ask = ask(Optional.of(from), Optional.of(to));
    if (Widening.canAnswer(ask)) {
      Alternatives.Firsts found = found(ask, rank, byRoute, count);
      List<Alternative> shown =
          found.chains().stream().map(chain -> alternative(chain, ask, byRoute, budget)).toList();
      return new Best(shown, found.more(), !budget.isSpent());
    }
    Found all = find(Optional.of(from), Optional.of(to), rank);
    List<Alternative> found =
        byRoute ? Alternative.byRoute(all.chains()) : Alternative.each(all.chains());
    return new Best(found.stream().limit(count).toList(), found.size() > count, all.complete());
  }

  private Alternatives.Firsts found(Ask ask, Rank rank, boolean byRoute, int count) {
    Optional<Alternatives.Order> order = quickOrder(rank);
    ToDoubleFunction<int[]> km = legs -> Length.km(legs, network).orElse(Double.POSITIVE_INFINITY);
    if (order.isPresent() && Alternatives.canAnswer(ask)) {
      return Alternatives.first(network.temporal(), ask, order.get(), km, count, byRoute, budget);
    }
    return Alternatives.Firsts.of(
        Widening.find(
            network.temporal(),
            ask,
            Widening.Order.valueOf(rank.name()),
            km,
            Alternatives.Firsts.lookFor(count),
            byRoute,
            budget),
        count);
  }

  private static Optional<Alternatives.Order> quickOrder(Rank rank) {
    return switch (rank) {
      case EVIDENCE -> Optional.of(Alternatives.Order.EVIDENCE);
      case LEGS -> Optional.of(Alternatives.Order.LEGS);
      case ARRIVAL -> Optional.of(Alternatives.Order.ARRIVAL);
      case DEPARTURE, DURATION, DISTANCE -> Optional.empty();
    };
  }

  private Alternative alternative(
      Alternatives.Alternative chain, Ask ask, boolean byRoute, Budget budget) {
    if (!byRoute || !sailings) {
      return Alternative.alone(chain(chain.legs()));
    }
    List<Chain> all =
        Alternatives.sailings(
                network.temporal(),
                ask,
                Route.ofLegs(network.temporal().lanes(), chain.legs()),
                Alternative.MOST_SAILINGS + 1,
                budget)
            .stream()
            .map(sailing -> chain(sailing.legs()))
            .toList();
    return Alternative.of(chain(chain.legs()), all);
  }

  /**
   * Finds out whether there is a chain between two places, and stops at the first.
   *
   * @param from where it starts, or a region or country that contains it
   * @param to where it ends, likewise
   * @return the chain, if there is one
   */
  public Probe probe(Id from, Id to) {
    long before = budget.steps();
    List<Chain> chains = new ArrayList<>();
    Ask ask = ask(Optional.of(from), Optional.of(to));
    if (Alternatives.canAnswer(ask)) {
      Chains.earliest(network.temporal(), ask, budget)
          .ifPresent(found -> chains.add(chain(found.legs())));
    } else {
      Chains.each(
          network.temporal(),
          ask,
          budget,
          (legs, arrival) -> {
            chains.add(chain(legs));
            return false;
          });
    }
    return new Probe(
        chains.stream().findFirst(),
        !budget.isSpent(),
        network.temporal().legCount() + budget.steps() - before);
  }

  /**
   * Lists where cargo can have gone from a place.
   *
   * @param from the place, or a region or country
   * @return each place once with its earliest arrival; in order of arrival, unknown ones last, legs
   *     and id
   */
  public Reach destinations(Id from) {
    Ask ask = ask(Optional.of(from), Optional.empty());
    List<org.portolan.chain.search.Reached> found =
        new org.portolan.chain.search.Reach(network.temporal(), ask, budget).destinations();
    return new Reach(
        listed(found, at -> Reached.destination(at, network.temporal(), ask.limits())),
        !budget.isSpent());
  }

  /**
   * Lists where cargo can have come from to a place.
   *
   * @param to the place, or a region or country
   * @return each place once with its latest departure; in order of departure, the latest first and
   *     unknown ones last, legs and id
   */
  public Reach origins(Id to) {
    Ask ask = ask(Optional.empty(), Optional.of(to));
    List<org.portolan.chain.search.Reached> found =
        new org.portolan.chain.search.Reach(network.temporal(), ask, budget).origins();
    return new Reach(
        listed(found, at -> Reached.origin(at, network.temporal(), ask.limits())),
        !budget.isSpent());
  }

  /**
   * The places at the other end.
   *
   * @param places the places in order
   * @param complete false if the search stopped at its bound, so that there may be more, or better
   *     chains to these
   */
  public record Reach(List<Reached> places, boolean complete) {}

  /** A list of which each element is made when it is looked at; few of many thousand are. */
  private static <S, T> List<T> listed(List<S> found, Function<? super S, ? extends T> made) {
    return new AbstractList<>() {
      @Override
      public T get(int index) {
        return made.apply(found.get(index));
      }

      @Override
      public int size() {
        return found.size();
      }
    };
  }

  private Ask ask(Optional<Id> from, Optional<Id> to) {
    return Asking.of(network, filters, from, to);
  }

  private Chain chain(int[] legs) {
    return new Timetable(network, legs, filters.departAfter()).chain();
  }
}
