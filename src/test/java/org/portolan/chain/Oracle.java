package org.portolan.chain;

import static org.portolan.chain.RandomNetwork.DAY_ZERO;
import static org.portolan.chain.RandomNetwork.FUTURE;
import static org.portolan.chain.RandomNetwork.PAST;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.portolan.chain.RandomNetwork.Hop;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.transport.Mode;
import org.portolan.geo.Geodesic;

/**
 * Answers by definition and by brute force, with nothing of the engine: goes through all sequences
 * of movements, and decides time by trying every choice of whole days. An open end allows a day
 * before, or after, all days known.
 */
final class Oracle {
  private final Question question;
  private final RandomNetwork network;
  private final List<Set<Integer>> statedBefore = new ArrayList<>();
  private final List<Answer> answers = new ArrayList<>();

  Oracle(Question question) {
    this.question = question;
    this.network = question.network();
    for (int hop = 0; hop < network.hops().size(); hop++) {
      statedBefore.add(allBefore(hop));
    }
    for (int first = 0; first < network.hops().size(); first++) {
      enumerate(List.of(first));
    }
  }

  /**
   * A chain.
   *
   * @param hops the numbers of its movements
   * @param joins verdict, basis and continuity of each join
   * @param arrivals the days on which cargo can arrive, within the limits asked for
   * @param departures the days on which it can leave so as to arrive, within them
   */
  record Answer(
      List<Integer> hops,
      List<String> joins,
      NavigableSet<Integer> arrivals,
      NavigableSet<Integer> departures) {
    String id() {
      return hops.stream().map(hop -> "l" + hop).collect(Collectors.joining("."));
    }

    Verdict verdict() {
      return joins.stream()
          .map(join -> Verdict.valueOf(join.substring(0, join.indexOf(' '))))
          .max(Comparator.naturalOrder())
          .orElse(Verdict.CERTAIN);
    }

    Optional<LocalDate> arrival() {
      return day(arrivals.first());
    }
  }

  /** All chains in order, the impossible ones too. */
  List<Answer> answers() {
    return answers.stream().sorted(byEvidence()).toList();
  }

  static Optional<LocalDate> day(int day) {
    return day == PAST || day == FUTURE ? Optional.empty() : Optional.of(DAY_ZERO.plusDays(day));
  }

  private Set<Integer> allBefore(int hop) {
    Set<Integer> all = new HashSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(hop));
    while (!open.isEmpty()) {
      for (int earlier : network.before(open.pop())) {
        if (all.add(earlier)) {
          open.push(earlier);
        }
      }
    }
    return all;
  }

  private void enumerate(List<Integer> sequence) {
    if (passes(sequence) && joinsInPlace(sequence) && isSimple(sequence)) {
      time(sequence).ifPresent(answers::add);
    }
    if (sequence.size() < question.maxLegs()) {
      for (int next = 0; next < network.hops().size(); next++) {
        if (!sequence.contains(next)) {
          List<Integer> longer = new ArrayList<>(sequence);
          longer.add(next);
          enumerate(longer);
        }
      }
    }
  }

  private boolean passes(List<Integer> sequence) {
    int from = hop(sequence.get(0)).from();
    int to = hop(sequence.get(sequence.size() - 1)).to();
    return (!question.asksFrom() || isWithin(from, question.from()))
        && (!question.asksTo() || isWithin(to, question.to()))
        && sequence.stream().allMatch(hop -> isCarriedAsAsked(hop(hop)))
        && passesVia(sequence);
  }

  private boolean passesVia(List<Integer> sequence) {
    List<Integer> places = new ArrayList<>();
    sequence.forEach(hop -> places.addAll(List.of(hop(hop).from(), hop(hop).to())));
    int passed = 0;
    for (int place : places) {
      while (passed < question.further().via().size()
          && isWithin(place, question.further().via().get(passed))) {
        passed++;
      }
    }
    return passed == question.further().via().size();
  }

  private boolean isCarriedAsAsked(Hop hop) {
    boolean mode = question.modes().isEmpty() || question.modes().contains(hop.ride().mode());
    boolean needsShip = hop.ride().mode() == Mode.SEA || hop.ride().ship() != 0;
    return mode && (question.ship() == 0 || !needsShip || hop.ride().ship() == question.ship());
  }

  private boolean joinsInPlace(List<Integer> sequence) {
    for (int i = 1; i < sequence.size(); i++) {
      int arrival = hop(sequence.get(i - 1)).to();
      int departure = hop(sequence.get(i)).from();
      boolean stated = network.before(sequence.get(i)).contains(sequence.get(i - 1));
      if (!meet(arrival, departure) && !(stated && isOneLine(arrival, departure))) {
        return false;
      }
    }
    return true;
  }

  /** Stops are sets of one or two places; no place of one is, or meets, a place of another. */
  private boolean isSimple(List<Integer> sequence) {
    List<Set<Integer>> stops = new ArrayList<>();
    stops.add(Set.of(hop(sequence.get(0)).from()));
    for (int i = 0; i < sequence.size(); i++) {
      Set<Integer> stop = new HashSet<>(Set.of(hop(sequence.get(i)).to()));
      if (i + 1 < sequence.size()) {
        stop.add(hop(sequence.get(i + 1)).from());
      }
      stops.add(stop);
    }
    for (int i = 0; i < stops.size(); i++) {
      for (int j = 0; j < i; j++) {
        Set<Integer> other = stops.get(j);
        if (stops.get(i).stream()
            .anyMatch(place -> other.stream().anyMatch(p -> p.equals(place) || meet(p, place)))) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isWithin(int place, int outer) {
    int at = place;
    while (at != outer && network.parent(at) != at) {
      at = network.parent(at);
    }
    return at == outer;
  }

  private boolean isOneLine(int one, int other) {
    return isWithin(one, other) || isWithin(other, one);
  }

  private boolean meet(int one, int other) {
    int container = isWithin(one, other) ? other : one;
    return isOneLine(one, other) && network.places().get(container).kind() != PlaceKind.REGION;
  }

  /** A choice of a day to leave first with every day on which cargo can then have arrived. */
  private static final class Choices {
    final List<NavigableSet<Integer>> arrivalsByStart = new ArrayList<>();

    Choices() {
      for (int day = PAST; day <= FUTURE; day++) {
        arrivalsByStart.add(new TreeSet<>());
      }
    }

    NavigableSet<Integer> of(int start) {
      return arrivalsByStart.get(start - PAST);
    }

    NavigableSet<Integer> arrivals() {
      NavigableSet<Integer> all = new TreeSet<>();
      arrivalsByStart.forEach(all::addAll);
      return all;
    }
  }

  private Choices start(Hop hop, int notBefore) {
    Choices choices = new Choices();
    for (int departs = notBefore; departs <= FUTURE; departs++) {
      for (int arrives = departs; arrives <= FUTURE; arrives++) {
        if (isAllowed(hop, departs, arrives)) {
          choices.of(departs).add(arrives);
        }
      }
    }
    return choices;
  }

  private Choices goOn(Choices before, Hop hop, int maxWait) {
    Choices after = new Choices();
    for (int start = PAST; start <= FUTURE; start++) {
      for (int ready : before.of(start)) {
        for (int departs = ready; departs <= FUTURE; departs++) {
          for (int arrives = departs; arrives <= FUTURE; arrives++) {
            if (isAllowed(hop, departs, arrives)
                && (maxWait == FUTURE || departs - ready <= maxWait)) {
              after.of(start).add(arrives);
            }
          }
        }
      }
    }
    return after;
  }

  private static boolean isAllowed(Hop hop, int departs, int arrives) {
    return hop.departs().first() <= departs
        && departs <= hop.departs().last()
        && hop.arrives().first() <= arrives
        && arrives <= hop.arrives().last();
  }

  private Optional<Answer> time(List<Integer> sequence) {
    int limit = question.departAfter() == FUTURE ? PAST : question.departAfter();
    Choices free = start(hop(sequence.get(0)), PAST);
    Choices limited = start(hop(sequence.get(0)), limit);
    for (int day = question.further().departBefore() + 1; day <= FUTURE; day++) {
      if (question.further().departBefore() != FUTURE) {
        limited.of(day).clear();
      }
    }
    List<String> joins = new ArrayList<>();
    for (int i = 1; i < sequence.size() && !limited.arrivals().isEmpty(); i++) {
      Hop next = hop(sequence.get(i));
      String join = join(sequence, i, free.arrivals().first(), goOn(free, next, FUTURE).arrivals());
      boolean impossible = join.startsWith("IMPOSSIBLE");
      joins.add(join);
      free = impossible ? start(next, PAST) : goOn(free, next, FUTURE);
      limited = impossible ? start(next, PAST) : goOn(limited, next, question.further().maxWait());
    }
    if (limited.arrivals().isEmpty()) {
      return Optional.empty();
    }
    NavigableSet<Integer> inTime = limited.arrivals().headSet(question.arriveBefore(), true);
    NavigableSet<Integer> departures = new TreeSet<>();
    for (int day = PAST; day <= FUTURE; day++) {
      if (!limited.of(day).headSet(question.arriveBefore(), true).isEmpty()) {
        departures.add(day);
      }
    }
    return inTime.isEmpty()
        ? Optional.empty()
        : Optional.of(new Answer(sequence, joins, inTime, departures));
  }

  private String join(List<Integer> sequence, int i, int ready, Set<Integer> arrivals) {
    int later = sequence.get(i);
    boolean stated = network.before(later).contains(sequence.get(i - 1));
    String continuity = stated ? " STATED" : " INFERRED";
    if (sequence.subList(0, i).stream().anyMatch(hop -> statedBefore.get(hop).contains(later))) {
      return "IMPOSSIBLE STATED_SEQUENCE" + continuity;
    }
    if (arrivals.isEmpty()) {
      return "IMPOSSIBLE DATES" + continuity;
    }
    NavigableSet<Integer> before = start(hop(sequence.get(i - 1)), PAST).arrivals();
    NavigableSet<Integer> departures = departures(hop(later));
    if (before.last() <= departures.first() && before.last() != FUTURE) {
      return "CERTAIN DATES" + continuity;
    }
    if (stated) {
      return "POSSIBLE STATED_SEQUENCE" + continuity;
    }
    return "POSSIBLE "
        + (ready != PAST && departures.last() != FUTURE ? "DATES" : "UNDATED")
        + continuity;
  }

  private NavigableSet<Integer> departures(Hop hop) {
    Choices choices = start(hop, PAST);
    return IntStream.rangeClosed(PAST, FUTURE)
        .filter(day -> !choices.of(day).isEmpty())
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Hop hop(int number) {
    return network.hops().get(number);
  }

  private Comparator<Answer> byEvidence() {
    return Comparator.comparing((Answer answer) -> weakest(answer), Comparator.reverseOrder())
        .thenComparing(Answer::verdict)
        .thenComparing(answer -> answer.hops().size())
        .thenComparing(answer -> answer.arrival().orElse(LocalDate.MAX))
        .thenComparing(this::distanceKm)
        .thenComparing(Answer::id);
  }

  /** Origins, documents and certainty of the weakest movement, a digit each; more is stronger. */
  private int weakest(Answer answer) {
    return answer.hops().stream()
        .map(number -> hop(number).backing())
        .mapToInt(
            backing ->
                100 * (1 + backing.origins())
                    + 10 * (1 + backing.origins() + backing.documents())
                    + (backing.hedge().equals("ASSERTED") ? 1 : 0))
        .min()
        .orElseThrow();
  }

  private double distanceKm(Answer answer) {
    double sum = 0;
    for (int number : answer.hops()) {
      int from = network.places().get(hop(number).from()).longitude();
      int to = network.places().get(hop(number).to()).longitude();
      sum +=
          from < 0 || to < 0
              ? Double.POSITIVE_INFINITY
              : Geodesic.distanceKm(new Coordinates(0, from, "t"), new Coordinates(0, to, "t"));
    }
    return sum;
  }
}
