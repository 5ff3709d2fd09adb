package org.portolan.chain;

import java.util.Collection;
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
   * Puts chains in order, one that tells any two apart.
   *
   * @param chains the chains
   * @param atlas where their places are
   * @return the same chains, the first of the order first
   */
  public List<Chain> sort(Collection<Chain> chains, Atlas atlas) {
    Comparator<Traits> order =
        criteria().stream().map(Criterion::order).reduce(Comparator::thenComparing).orElseThrow();
    return Traits.sort(chains, atlas, order);
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
    Traits one = new Traits(first, atlas);
    Traits other = new Traits(second, atlas);
    for (Criterion criterion : criteria()) {
      if (criterion.order().compare(one, other) != 0) {
        return criterion;
      }
    }
    return Criterion.ID;
  }
}
