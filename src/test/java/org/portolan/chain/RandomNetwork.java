package org.portolan.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.transport.Mode;

/**
 * A small network made by chance, days counted from 0 to {@link #LAST_DAY}. It prints as the text
 * that makes it, so that a failure can be pasted into a test.
 *
 * @param places the places
 * @param hops the movements
 */
record RandomNetwork(List<Spot> places, List<Hop> hops) {
  static final int LAST_DAY = 5;

  /** Stands for an open end in the past: before anything that is known. */
  static final int PAST = -1;

  /** Stands for an open end in the future: after anything that is known. */
  static final int FUTURE = LAST_DAY + 1;

  static final LocalDate DAY_ZERO = LocalDate.of(2024, 1, 1);

  /**
   * A place.
   *
   * @param kind what it is
   * @param parent the place that contains it, one with a lower number; itself for none
   * @param longitude on the equator; negative for no coordinates
   */
  record Spot(PlaceKind kind, int parent, int longitude) {}

  /**
   * A movement with its only dated claim.
   *
   * @param from the number of a place
   * @param to the number of a place
   * @param ride how it was carried
   * @param departs the days on which it can have left
   * @param arrives the days on which it can have arrived
   * @param after the numbers of movements that a source says came before
   * @param backing who else says it
   */
  record Hop(
      int from,
      int to,
      Ride ride,
      Days departs,
      Days arrives,
      List<Integer> after,
      Backing backing) {
    private Hop unordered(boolean dated) {
      Days since = new Days(Math.max(0, arrives.first()), arrives.last());
      return new Hop(from, to, ride, departs, dated ? since : arrives, List.of(), backing);
    }
  }

  /**
   * How something is carried.
   *
   * @param mode how
   * @param ship 0 for no named ship
   */
  record Ride(Mode mode, int ship) {}

  /**
   * Some days.
   *
   * @param first the first, or {@link #PAST}
   * @param last the last, or {@link #FUTURE}
   */
  record Days(int first, int last) {
    boolean areOpen() {
      return first == PAST && last == FUTURE;
    }

    @Override
    public String toString() {
      return day(first) + "/" + day(last);
    }
  }

  /**
   * Evidence beyond the first claim.
   *
   * @param origins further actors
   * @param documents further documents by the first actor
   * @param hedge how surely all of it is said
   */
  record Backing(int origins, int documents, String hedge) {}

  static Arbitrary<RandomNetwork> any() {
    return evenly(3, 6)
        .flatMap(
            count ->
                Combinators.combine(
                        spot(count).list().ofSize(count),
                        hop(count)
                            .list()
                            .ofMinSize(1)
                            .ofMaxSize(7)
                            .withSizeDistribution(RandomDistribution.uniform()))
                    .as(RandomNetwork::new));
  }

  /** With many movements between few places, mostly at one time and of like evidence. */
  static Arbitrary<RandomNetwork> busy() {
    return evenly(3, 5)
        .flatMap(
            count ->
                Combinators.combine(
                        spot(count).list().ofSize(count),
                        hop(count).list().ofMinSize(5).ofMaxSize(12))
                    .as(RandomNetwork::new));
  }

  /**
   * With many movements between few places of which none contains another, in no sequence; half of
   * them with arrivals after days that are known.
   */
  static Arbitrary<RandomNetwork> flat() {
    return Combinators.combine(busy(), Arbitraries.of(true, false)).as(RandomNetwork::flat);
  }

  private static RandomNetwork flat(RandomNetwork network, boolean dated) {
    int outside = network.places().size();
    return new RandomNetwork(
        network.places().stream()
            .map(spot -> new Spot(PlaceKind.CITY, outside, spot.longitude()))
            .toList(),
        network.hops().stream().map(hop -> hop.unordered(dated)).toList());
  }

  /** All whole numbers of a range alike; jqwik's own prefer small ones. */
  static Arbitrary<Integer> evenly(int first, int last) {
    return Arbitraries.of(IntStream.rangeClosed(first, last).boxed().toList());
  }

  private static Arbitrary<Spot> spot(int count) {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(3, PlaceKind.CITY), Tuple.of(1, PlaceKind.REGION)),
            evenly(0, count * 3),
            evenly(-1, 3))
        .as(Spot::new);
  }

  private static Arbitrary<Hop> hop(int count) {
    Arbitrary<Integer> place = evenly(0, count - 1);
    // Mostly to the next place, since networks without any pattern have few long chains.
    Arbitrary<Integer> step =
        Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(1)), Tuple.of(1, place));
    return Combinators.combine(place, step, ride(), days(), days(), after(), backing())
        .as(
            (from, by, ride, departs, arrives, after, backing) ->
                hop(from, (from + by) % count, ride, departs, arrives, after, backing));
  }

  /** A claim whose cargo would arrive before it leaves is refused, so the two are swapped. */
  private static Hop hop(
      int from,
      int to,
      Ride ride,
      Days departs,
      Days arrives,
      List<Integer> after,
      Backing backing) {
    return departs.first() <= arrives.last()
        ? new Hop(from, to, ride, departs, arrives, after, backing)
        : new Hop(from, to, ride, arrives, departs, after, backing);
  }

  private static Arbitrary<Ride> ride() {
    return Combinators.combine(Arbitraries.of(Mode.SEA, Mode.RAIL, Mode.UNKNOWN), evenly(0, 2))
        .as(Ride::new);
  }

  private static Arbitrary<Days> days() {
    Arbitrary<Integer> day = evenly(0, LAST_DAY);
    Arbitrary<Days> open = Arbitraries.just(new Days(PAST, FUTURE));
    Arbitrary<Days> single = day.map(on -> new Days(on, on));
    Arbitrary<Days> wide =
        Combinators.combine(day, day).as((a, b) -> new Days(Math.min(a, b), Math.max(a, b)));
    Arbitrary<Days> half =
        Combinators.combine(day, Arbitraries.of(true, false))
            .as((on, since) -> since ? new Days(on, FUTURE) : new Days(PAST, on));
    return Arbitraries.frequencyOf(
        Tuple.of(3, open), Tuple.of(2, single), Tuple.of(4, wide), Tuple.of(3, half));
  }

  private static Arbitrary<List<Integer>> after() {
    Arbitrary<List<Integer>> none = Arbitraries.just(List.of());
    Arbitrary<List<Integer>> some = evenly(0, 6).list().ofMinSize(1).ofMaxSize(2);
    return Arbitraries.frequencyOf(Tuple.of(5, none), Tuple.of(1, some));
  }

  private static Arbitrary<Backing> backing() {
    return Combinators.combine(evenly(0, 1), evenly(0, 1), Arbitraries.of("ASSERTED", "SUSPECTED"))
        .as(Backing::new);
  }

  /** The container of a place; itself for none. */
  int parent(int place) {
    int parent = places.get(place).parent();
    return parent < place ? parent : place;
  }

  /** The other movements that a source says came right before one. */
  List<Integer> before(int hop) {
    return hops.get(hop).after().stream()
        .filter(other -> other < hops.size() && other != hop)
        .distinct()
        .toList();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int place = 0; place < places.size(); place++) {
      Spot spot = places.get(place);
      String in = parent(place) == place ? "" : "  in p" + parent(place);
      String at = spot.longitude() < 0 ? "" : "  at 0 " + spot.longitude();
      lines.add("place p" + place + " " + spot.kind() + in + at);
    }
    for (int hop = 0; hop < hops.size(); hop++) {
      addLines(hop, lines);
    }
    return lines;
  }

  private void addLines(int number, List<String> lines) {
    Hop hop = hops.get(number);
    StringBuilder leg = new StringBuilder();
    leg.append("p%d -%s-> p%d  as l%d".formatted(hop.from(), hop.ride().mode(), hop.to(), number));
    leg.append("  called c").append(number);
    leg.append(hop.departs().areOpen() ? "" : "  departed " + hop.departs());
    leg.append(hop.arrives().areOpen() ? "" : "  arrived " + hop.arrives());
    leg.append(hop.ride().ship() == 0 ? "" : "  aboard v" + hop.ride().ship());
    List<String> before = before(number).stream().map(other -> "l" + other).toList();
    leg.append(before.isEmpty() ? "" : "  after " + String.join(", ", before));
    String rest = "  hedged " + hop.backing().hedge();
    lines.add(leg.append(rest).toString());
    String again =
        "claim about l%d  from p%d  to p%d%s".formatted(number, hop.from(), hop.to(), rest);
    for (int i = 0; i < hop.backing().origins(); i++) {
      lines.add(again + "  called c%d-o%d  said by other%d in other%d".formatted(number, i, i, i));
    }
    for (int i = 0; i < hop.backing().documents(); i++) {
      lines.add(again + "  called c%d-d%d  said by someone in copy%d".formatted(number, i, i));
    }
  }

  private static String day(int day) {
    return day == PAST || day == FUTURE ? ".." : DAY_ZERO.plusDays(day).toString();
  }

  @Override
  public String toString() {
    return "\n" + String.join("\n", lines()) + "\n";
  }
}
