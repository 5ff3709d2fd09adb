package org.portolan.chain;

import java.util.Comparator;
import java.util.List;
import org.portolan.domain.place.Atlas;

/**
 * The order of chains, the same to the last byte for the same evidence. What is not known comes
 * last.
 */
public enum Rank {
  /** The best evidence of the weakest leg first. */
  EVIDENCE,
  /** The fewest legs first, of these the earliest arrival. */
  LEGS,
  /** The earliest arrival first. */
  ARRIVAL,
  /** The latest departure first. */
  DEPARTURE,
  /** The shortest time from departure to arrival first. */
  DURATION,
  /** The shortest way first. */
  DISTANCE;

  private List<Criterion> criteria() {
    return switch (this) {
      case EVIDENCE ->
          List.of(
              Criterion.ORIGINS,
              Criterion.DOCUMENTS,
              Criterion.CERTAINTY,
              Criterion.TIMING,
              Criterion.LEGS,
              Criterion.ARRIVAL,
              Criterion.DISTANCE,
              Criterion.ID);
      case LEGS -> List.of(Criterion.LEGS, Criterion.ARRIVAL, Criterion.DISTANCE, Criterion.ID);
      case ARRIVAL -> List.of(Criterion.ARRIVAL, Criterion.LEGS, Criterion.DISTANCE, Criterion.ID);
      case DEPARTURE -> first(Criterion.DEPARTURE);
      case DURATION -> first(Criterion.DURATION);
      case DISTANCE -> List.of(Criterion.DISTANCE, Criterion.LEGS, Criterion.ARRIVAL, Criterion.ID);
    };
  }

  private static List<Criterion> first(Criterion criterion) {
    return List.of(criterion, Criterion.LEGS, Criterion.ARRIVAL, Criterion.DISTANCE, Criterion.ID);
  }

  /**
   * Gives the order.
   *
   * @param atlas where the places of chains are
   * @return an order that tells any two chains apart
   */
  public Comparator<Chain> order(Atlas atlas) {
    return criteria().stream()
        .map(criterion -> criterion.order(atlas))
        .reduce(Comparator::thenComparing)
        .orElseThrow();
  }

  /**
   * Finds what puts one chain before another.
   *
   * @param first the chain that comes first
   * @param second the chain that comes after it
   * @param atlas where their places are
   * @return the first criterion by which they differ
   */
  public Criterion between(Chain first, Chain second, Atlas atlas) {
    for (Criterion criterion : criteria()) {
      if (criterion.order(atlas).compare(first, second) != 0) {
        return criterion;
      }
    }
    return Criterion.ID;
  }
}
