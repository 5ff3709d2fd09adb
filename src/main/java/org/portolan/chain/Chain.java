package org.portolan.chain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.portolan.domain.Id;

/**
 * Legs in sequence from an origin to a destination, each joining the next in place and time.
 *
 * @param legs the legs, at least one
 * @param joins the joins between them, one fewer than the legs
 * @param arrival the earliest day on which cargo can arrive by it; empty when nothing bounds that
 */
public record Chain(List<Leg> legs, List<Join> joins, Optional<LocalDate> arrival) {
  /**
   * Copies the lists.
   *
   * @param legs the legs, at least one
   * @param joins the joins between them, one fewer than the legs
   * @param arrival the earliest day on which cargo can arrive by it
   * @throws IllegalArgumentException if there is no leg, or the joins do not fit the legs
   */
  public Chain {
    legs = List.copyOf(legs);
    joins = List.copyOf(joins);
    if (legs.isEmpty() || joins.size() != legs.size() - 1) {
      throw new IllegalArgumentException(
          "%d legs and %d joins".formatted(legs.size(), joins.size()));
    }
  }

  /**
   * Gives an id that tells the chain from all others: its movements in order, joined by dots.
   *
   * @return the id
   */
  public String id() {
    return legs.stream().map(leg -> leg.id().value()).collect(Collectors.joining("."));
  }

  /**
   * Gives where it starts.
   *
   * @return a place
   */
  public Id from() {
    return legs.get(0).from();
  }

  /**
   * Gives where it ends.
   *
   * @return a place
   */
  public Id to() {
    return legs.get(legs.size() - 1).to();
  }

  /**
   * Gives the latest day on which cargo can have left by it.
   *
   * @return the day; empty when nothing bounds that
   */
  public Optional<LocalDate> departure() {
    return legs.stream()
        .flatMap(leg -> leg.window().departLatest().stream())
        .min(Comparator.naturalOrder());
  }

  /**
   * Gives the fewest days from departure to arrival that its windows allow: leaving on the latest
   * day that all its legs allow, or arriving on the first.
   *
   * @return whole days, 0 or more; empty when nothing bounds the departure or the arrival
   */
  public Optional<Long> duration() {
    Optional<LocalDate> arrives =
        legs.stream()
            .flatMap(leg -> leg.window().arriveEarliest().stream())
            .max(Comparator.naturalOrder());
    return departure()
        .flatMap(
            leaves -> arrives.map(there -> Math.max(0, ChronoUnit.DAYS.between(leaves, there))));
  }

  /**
   * Gives the worst timing of its joins. A chain of one leg is certain; it rests on dates if the
   * leg has any.
   *
   * @return the timing
   */
  public Timing timing() {
    return joins.stream()
        .map(Join::timing)
        .reduce(Timing::worse)
        .orElseGet(() -> new Timing(Verdict.CERTAIN, Timetable.basisOf(legs.get(0))));
  }

  /**
   * Gives the leg with the weakest evidence.
   *
   * @return its position, counted from 1; the first of equals
   */
  public int weakestLeg() {
    return IntStream.range(0, legs.size())
            .boxed()
            .min(Comparator.comparing(this::strength))
            .orElseThrow()
        + 1;
  }

  private Strength strength(int leg) {
    return Strength.of(legs.get(leg).reading().support());
  }

  Strength strength() {
    return strength(weakestLeg() - 1);
  }
}
