package org.portolan.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Stops;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Window;

/**
 * Times legs in a given order: the earliest arrival after each, and the timing of each join. The
 * timing rests on the legs alone; a limit on departure moves arrivals, and is either kept or not.
 * After an impossible join the times start anew. Days are counted from the epoch; an unknown
 * arrival is {@link Long#MIN_VALUE}, which bounds nothing.
 */
final class Timetable {
  private static final long UNKNOWN = Long.MIN_VALUE;
  private static final long NEVER_ENDS = Long.MAX_VALUE;

  private final TemporalNetwork temporal;
  private final int[] numbers;
  private final List<Leg> legs;
  private final List<Join> joins = new ArrayList<>();

  /** The earliest arrival so far by the legs alone. */
  private long unlimited;

  /** The same when the first leg keeps to the limit. */
  private long arrival;

  /**
   * Times legs.
   *
   * @param network where they are
   * @param numbers their numbers there in order, at least one
   * @param notBefore the first day on which the first can leave; empty for no limit
   */
  Timetable(Network network, int[] numbers, Optional<LocalDate> notBefore) {
    this.temporal = network.temporal();
    this.numbers = numbers;
    this.legs = Arrays.stream(numbers).mapToObj(network::leg).toList();
    this.unlimited = ride(legs.get(0).window(), UNKNOWN);
    this.arrival = ride(legs.get(0).window(), notBefore.map(LocalDate::toEpochDay).orElse(UNKNOWN));
    for (int next = 1; next < legs.size(); next++) {
      joins.add(join(next));
    }
  }

  Chain chain() {
    return new Chain(legs, joins, arrival());
  }

  private Optional<LocalDate> arrival() {
    return arrival == UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(arrival));
  }

  static Basis basisOf(Leg leg) {
    return leg.window().equals(Window.OPEN) ? Basis.UNDATED : Basis.DATES;
  }

  private Join join(int next) {
    Leg before = legs.get(next - 1);
    Leg after = legs.get(next);
    Set<Id> claims =
        after.reading().after().getOrDefault(before.id(), Collections.emptyNavigableSet());
    Timing timing = timing(before, after, next, after.reading().after().containsKey(before.id()));
    boolean possible = timing.verdict() != Verdict.IMPOSSIBLE;
    unlimited = ride(after.window(), possible ? unlimited : UNKNOWN);
    arrival = ride(after.window(), possible ? arrival : UNKNOWN);
    // A sequence that somebody wrote on an unsourced movement is no source's word for the cargo.
    return new Join(
        before.to(),
        timing,
        claims.isEmpty() ? Continuity.INFERRED : Continuity.STATED,
        List.copyOf(claims));
  }

  private Timing timing(Leg before, Leg after, int next, boolean stated) {
    if (Stops.runsAgainstSequence(temporal, numbers, next, numbers[next])) {
      return new Timing(Verdict.IMPOSSIBLE, Basis.STATED_SEQUENCE);
    }
    long departLatest = departLatest(after);
    if (unlimited > departLatest) {
      return new Timing(Verdict.IMPOSSIBLE, Basis.DATES);
    }
    if (isCertain(before.window(), after.window())) {
      return new Timing(Verdict.CERTAIN, Basis.DATES);
    }
    if (stated) {
      return new Timing(Verdict.POSSIBLE, Basis.STATED_SEQUENCE);
    }
    boolean compared = unlimited != UNKNOWN && departLatest != NEVER_ENDS;
    return new Timing(Verdict.POSSIBLE, compared ? Basis.DATES : Basis.UNDATED);
  }

  private static long departLatest(Leg leg) {
    return leg.window().departLatest().map(LocalDate::toEpochDay).orElse(NEVER_ENDS);
  }

  private static boolean isCertain(Window before, Window after) {
    return before
        .arriveLatest()
        .flatMap(latest -> after.departEarliest().filter(earliest -> !latest.isAfter(earliest)))
        .isPresent();
  }

  private static long ride(Window window, long ready) {
    long departs =
        Math.max(ready, window.departEarliest().map(LocalDate::toEpochDay).orElse(UNKNOWN));
    return Math.max(departs, window.arriveEarliest().map(LocalDate::toEpochDay).orElse(UNKNOWN));
  }
}
