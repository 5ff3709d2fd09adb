package org.portolan.chain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.place.Atlas;

/**
 * What puts a chain before others, worked out once when it is first asked for, since sorting asks
 * for it many times. For one thread.
 */
final class Traits {
  private static final double NOT_YET = -1;

  private final Chain chain;
  private final Atlas atlas;
  private @Nullable Strength strength;
  private @Nullable Verdict verdict;
  private @Nullable LocalDate departure;
  private @Nullable Long duration;
  private double km = NOT_YET;

  Traits(Chain chain, Atlas atlas) {
    this.chain = chain;
    this.atlas = atlas;
  }

  /** The same chains in an order. */
  static List<Chain> sort(Collection<Chain> chains, Atlas atlas, Comparator<Traits> order) {
    return chains.stream()
        .map(chain -> new Traits(chain, atlas))
        .sorted(order)
        .map(Traits::chain)
        .toList();
  }

  Chain chain() {
    return chain;
  }

  Strength strength() {
    if (strength == null) {
      strength = chain.strength();
    }
    return strength;
  }

  Verdict verdict() {
    if (verdict == null) {
      verdict = chain.timing().verdict();
    }
    return verdict;
  }

  int legs() {
    return chain.legs().size();
  }

  /** Unknown is after all. */
  LocalDate arrival() {
    return chain.arrival().orElse(LocalDate.MAX);
  }

  /** Unknown is before all. */
  LocalDate departure() {
    if (departure == null) {
      departure = chain.departure().orElse(LocalDate.MIN);
    }
    return departure;
  }

  /** Days; unknown is more than all. */
  long duration() {
    if (duration == null) {
      duration = chain.duration().orElse(Long.MAX_VALUE);
    }
    return duration;
  }

  /** Unknown is more than all. */
  double km() {
    if (km == NOT_YET) {
      OptionalDouble length = Length.km(chain, atlas);
      km = length.orElse(Double.POSITIVE_INFINITY);
    }
    return km;
  }
}
