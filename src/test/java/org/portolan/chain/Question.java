package org.portolan.chain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Mode;

/**
 * A question to a random network, in its numbers.
 *
 * @param network where to look
 * @param from the number of a place; none when there is no such place
 * @param to likewise
 * @param modes the modes to let through; empty for all
 * @param ship the ship; 0 for any
 * @param departAfter a day; beyond the known days for no limit
 * @param arriveBefore likewise
 * @param maxLegs the most legs
 */
record Question(
    RandomNetwork network,
    int from,
    int to,
    Set<Mode> modes,
    int ship,
    int departAfter,
    int arriveBefore,
    int maxLegs) {

  private static final int ANYWHERE = 99;

  /** Mostly without filters, else most answers would be empty. */
  static Arbitrary<Question> any() {
    Arbitrary<Integer> place =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(ANYWHERE)), Tuple.of(1, RandomNetwork.evenly(0, 5)));
    Arbitrary<Integer> limit =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.just(RandomNetwork.FUTURE)),
            Tuple.of(1, RandomNetwork.evenly(0, RandomNetwork.LAST_DAY)));
    return Combinators.combine(
            RandomNetwork.any(),
            place,
            place,
            Arbitraries.frequency(
                Tuple.of(8, Set.<Mode>of()), Tuple.of(1, Set.of(Mode.SEA, Mode.UNKNOWN))),
            Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(1, 1)),
            limit,
            limit,
            Arbitraries.of(5, 4, 4, 3, 2, 1))
        .as(Question::new);
  }

  boolean asksFrom() {
    return from < network.places().size();
  }

  boolean asksTo() {
    return to < network.places().size();
  }

  /** The same with only one end asked for. */
  Question without(boolean origin) {
    return origin
        ? new Question(network, ANYWHERE, to, modes, ship, departAfter, arriveBefore, maxLegs)
        : new Question(network, from, ANYWHERE, modes, ship, departAfter, arriveBefore, maxLegs);
  }

  Filters filters(Verdict worst) {
    return new Filters(
        modes,
        ship == 0 ? Optional.empty() : Optional.of(new Id("v" + ship)),
        day(departAfter),
        day(arriveBefore),
        worst,
        maxLegs,
        0);
  }

  Found ask(Network projected, Verdict worst) {
    return new ChainSearch(projected, filters(worst))
        .find(asksFrom() ? id(from) : Optional.empty(), asksTo() ? id(to) : Optional.empty());
  }

  private static Optional<Id> id(int place) {
    return Optional.of(new Id("p" + place));
  }

  private static Optional<LocalDate> day(int day) {
    return day == RandomNetwork.FUTURE
        ? Optional.empty()
        : Optional.of(RandomNetwork.DAY_ZERO.plusDays(day));
  }
}
