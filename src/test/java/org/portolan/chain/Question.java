package org.portolan.chain;

import java.time.LocalDate;
import java.util.List;
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
 * @param further what is asked more rarely
 */
record Question(
    RandomNetwork network,
    int from,
    int to,
    Set<Mode> modes,
    int ship,
    int departAfter,
    int arriveBefore,
    int maxLegs,
    Further further) {

  /**
   * What is asked more rarely.
   *
   * @param departBefore a day; beyond the known days for no limit
   * @param maxWait days; as many as there are for no limit
   * @param via the numbers of places
   */
  record Further(int departBefore, int maxWait, List<Integer> via) {
    static final Further NOTHING =
        new Further(RandomNetwork.FUTURE, RandomNetwork.FUTURE, List.of());

    static Arbitrary<Further> any() {
      return Combinators.combine(
              RandomNetwork.evenly(0, RandomNetwork.FUTURE),
              RandomNetwork.evenly(0, RandomNetwork.FUTURE),
              RandomNetwork.evenly(0, 5).list().ofMaxSize(2))
          .as(Further::new);
    }
  }

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
        .as(
            (network, from, to, modes, ship, after, before, legs) ->
                new Question(network, from, to, modes, ship, after, before, legs, Further.NOTHING));
  }

  /** With both ends. */
  static Arbitrary<Question> betweenPlaces(Arbitrary<RandomNetwork> networks) {
    Arbitrary<Integer> place = RandomNetwork.evenly(0, 5);
    return Combinators.combine(any(), networks, place, place)
        .as(
            (question, network, from, to) ->
                question.in(network, from % network.places().size(), to % network.places().size()));
  }

  private Question in(RandomNetwork other, int origin, int destination) {
    return new Question(
        other, origin, destination, modes, ship, departAfter, arriveBefore, maxLegs, further);
  }

  Question with(Further asked) {
    List<Integer> via = asked.via().stream().filter(at -> at < network.places().size()).toList();
    return new Question(
        network,
        from,
        to,
        modes,
        ship,
        departAfter,
        arriveBefore,
        maxLegs,
        new Further(asked.departBefore(), asked.maxWait(), via));
  }

  boolean asksFrom() {
    return from < network.places().size();
  }

  boolean asksTo() {
    return to < network.places().size();
  }

  /** The same with only one end asked for. */
  Question without(boolean origin) {
    return origin ? in(network, ANYWHERE, to) : in(network, from, ANYWHERE);
  }

  Filters filters(Verdict worst) {
    return Filters.NONE
        .withModes(modes)
        .withVessel(ship == 0 ? Optional.empty() : Optional.of(new Id("v" + ship)))
        .withDepartAfter(day(departAfter))
        .withArriveBefore(day(arriveBefore))
        .withWorst(worst)
        .withMaxLegs(maxLegs)
        .withDepartBefore(day(further.departBefore()))
        .withMaxWait(
            further.maxWait() == RandomNetwork.FUTURE
                ? Optional.empty()
                : Optional.of(further.maxWait()))
        .withVia(further.via().stream().map(place -> new Id("p" + place)).toList());
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
