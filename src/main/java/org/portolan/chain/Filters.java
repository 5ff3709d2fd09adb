package org.portolan.chain;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.chain.search.Ask;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Mode;

/**
 * Which chains a question lets through. Each applies while searching, not after.
 *
 * @param modes the modes that legs may have; empty for all
 * @param vessel the ship that every sea leg must be aboard, and no other leg aboard another; empty
 *     for any
 * @param departAfter the first day on which the first leg may leave; a leg that can have left then
 *     or later passes, so one without dates does; later legs must still be caught
 * @param departBefore the last day on which the first leg may leave; a leg that can have left by
 *     then passes, so one without dates does
 * @param arriveBefore the last day on which the last leg may arrive; one that can have arrived by
 *     then passes, so one without dates does
 * @param via places that a chain passes in this order, its ends among them; a region or country
 *     means any place inside it
 * @param maxWait the most whole days that cargo may lie between two legs; a join that time allows
 *     passes if some choice of times waits no longer, and one that time forbids passes; empty for
 *     any number
 * @param worst the worst verdict on time to let through
 * @param maxLegs the most legs that a chain may have, 1 to {@link #LEGS_LIMIT}, or {@link
 *     #ANY_LEGS} where chains only tell what is reached from a place
 * @param minOrigins the fewest independent origins that each leg must have; 0 for any
 */
public record Filters(
    Set<Mode> modes,
    Optional<Id> vessel,
    Optional<LocalDate> departAfter,
    Optional<LocalDate> departBefore,
    Optional<LocalDate> arriveBefore,
    List<Id> via,
    Optional<Integer> maxWait,
    Verdict worst,
    int maxLegs,
    int minOrigins) {
  /** The most legs that can be asked for. */
  public static final int LEGS_LIMIT = 12;

  /** However many legs it takes. */
  public static final int ANY_LEGS = Ask.Limits.ANY_LEGS;

  /** The most legs unless asked for otherwise. */
  public static final int USUAL_MAX_LEGS = 6;

  /** Lets all possible chains through. */
  public static final Filters NONE =
      new Filters(
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Verdict.POSSIBLE,
          USUAL_MAX_LEGS,
          0);

  /**
   * Copies the modes and checks the number of legs.
   *
   * @param modes the modes that legs may have
   * @param vessel the ship that every sea leg must be aboard
   * @param departAfter the first day on which the first leg can leave
   * @param departBefore the last day on which the first leg can leave
   * @param arriveBefore the last day on which the last leg can arrive
   * @param via places that a chain passes in this order
   * @param maxWait the most days that cargo may lie between two legs
   * @param worst the worst verdict on time to let through
   * @param maxLegs the most legs that a chain may have
   * @param minOrigins the fewest independent origins that each leg must have; 0 for any
   * @throws IllegalArgumentException if {@code maxLegs} is out of range, or {@code minOrigins} or
   *     {@code maxWait} is negative
   */
  public Filters {
    modes = modes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(modes));
    if (maxLegs < 1 || (maxLegs > LEGS_LIMIT && maxLegs != ANY_LEGS)) {
      throw new IllegalArgumentException(
          "%d legs; expected 1 to %d".formatted(maxLegs, LEGS_LIMIT));
    }
    if (minOrigins < 0) {
      throw new IllegalArgumentException(minOrigins + " origins; expected 0 or more");
    }
    if (maxWait.filter(days -> days < 0).isPresent()) {
      throw new IllegalArgumentException(maxWait.get() + " days of waiting; expected 0 or more");
    }
    via = List.copyOf(via);
  }

  /**
   * Changes one filter.
   *
   * @param other the modes that legs may have; empty for all
   * @return filters with that, and all else as here
   */
  public Filters withModes(Set<Mode> other) {
    return new Filters(
        other,
        vessel,
        departAfter,
        departBefore,
        arriveBefore,
        via,
        maxWait,
        worst,
        maxLegs,
        minOrigins);
  }

  /**
   * Changes one filter.
   *
   * @param other the ship; empty for any
   * @return filters with that, and all else as here
   */
  public Filters withVessel(Optional<Id> other) {
    return new Filters(
        modes,
        other,
        departAfter,
        departBefore,
        arriveBefore,
        via,
        maxWait,
        worst,
        maxLegs,
        minOrigins);
  }

  /**
   * Changes one filter.
   *
   * @param other the first day of departure; empty for no limit
   * @return filters with that, and all else as here
   */
  public Filters withDepartAfter(Optional<LocalDate> other) {
    return new Filters(
        modes, vessel, other, departBefore, arriveBefore, via, maxWait, worst, maxLegs, minOrigins);
  }

  /**
   * Changes one filter.
   *
   * @param other the last day of arrival; empty for no limit
   * @return filters with that, and all else as here
   */
  public Filters withArriveBefore(Optional<LocalDate> other) {
    return new Filters(
        modes, vessel, departAfter, departBefore, other, via, maxWait, worst, maxLegs, minOrigins);
  }

  /**
   * Changes one filter.
   *
   * @param other the worst verdict to let through
   * @return filters with that, and all else as here
   */
  public Filters withWorst(Verdict other) {
    return new Filters(
        modes,
        vessel,
        departAfter,
        departBefore,
        arriveBefore,
        via,
        maxWait,
        other,
        maxLegs,
        minOrigins);
  }

  /**
   * Changes one filter.
   *
   * @param other the most legs
   * @return filters with that, and all else as here
   */
  public Filters withMaxLegs(int other) {
    return new Filters(
        modes,
        vessel,
        departAfter,
        departBefore,
        arriveBefore,
        via,
        maxWait,
        worst,
        other,
        minOrigins);
  }

  /**
   * Changes one filter.
   *
   * @param other the fewest independent origins of each leg; 0 for any
   * @return filters with that, and all else as here
   */
  public Filters withMinOrigins(int other) {
    return new Filters(
        modes,
        vessel,
        departAfter,
        departBefore,
        arriveBefore,
        via,
        maxWait,
        worst,
        maxLegs,
        other);
  }

  /**
   * Changes one filter.
   *
   * @param other the last day of departure; empty for no limit
   * @return filters with that, and all else as here
   */
  public Filters withDepartBefore(Optional<LocalDate> other) {
    return new Filters(
        modes, vessel, departAfter, other, arriveBefore, via, maxWait, worst, maxLegs, minOrigins);
  }

  /**
   * Changes one filter.
   *
   * @param other places to pass in this order; empty for any way
   * @return filters with that, and all else as here
   */
  public Filters withVia(List<Id> other) {
    return new Filters(
        modes,
        vessel,
        departAfter,
        departBefore,
        arriveBefore,
        other,
        maxWait,
        worst,
        maxLegs,
        minOrigins);
  }

  /**
   * Changes one filter.
   *
   * @param other the most days between two legs; empty for any number
   * @return filters with that, and all else as here
   */
  public Filters withMaxWait(Optional<Integer> other) {
    return new Filters(
        modes,
        vessel,
        departAfter,
        departBefore,
        arriveBefore,
        via,
        other,
        worst,
        maxLegs,
        minOrigins);
  }
}
