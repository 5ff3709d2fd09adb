package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import java.util.function.ToDoubleFunction;
import org.portolan.chain.network.TemporalNetwork;

/** What counts first of chains, as a number, the less the better. */
interface Measure {
  /** What stands for a number that is not known. */
  double NOT_KNOWN = Double.POSITIVE_INFINITY;

  /** Measures a chain; {@link #NOT_KNOWN} where that cannot be done. */
  double of(int[] legs, int count, int arrival);

  /** No chain that begins with some legs measures less. */
  double least(int[] legs, int count);

  /** By whether the arrival is known. */
  static Measure knownArrival() {
    return of((legs, count, arrival) -> arrival == UNKNOWN ? NOT_KNOWN : 0, (legs, count) -> 0);
  }

  /** By day of arrival. */
  static Measure arrival(TemporalNetwork network) {
    return of(
        (legs, count, arrival) -> arrival == UNKNOWN ? NOT_KNOWN : arrival,
        (legs, count) -> arrival(network, legs, count));
  }

  /** By the latest day of departure that all legs allow, the latest first. */
  static Measure departure(TemporalNetwork network) {
    return of(
        (legs, count, arrival) -> {
          int departure = departure(network, legs, count);
          return departure == NEVER ? NOT_KNOWN : -(double) departure;
        },
        (legs, count) -> -(double) departure(network, legs, count));
  }

  /** By the days from the latest departure to the earliest arrival. */
  static Measure duration(TemporalNetwork network) {
    return of(
        (legs, count, arrival) -> {
          int departs = departure(network, legs, count);
          int arrives = arrival(network, legs, count);
          return departs == NEVER || arrives == UNKNOWN
              ? NOT_KNOWN
              : Math.max(0, (double) arrives - departs);
        },
        (legs, count) ->
            Math.max(0, (double) arrival(network, legs, count) - departure(network, legs, count)));
  }

  /** By a length that grows with each leg. */
  static Measure distance(ToDoubleFunction<int[]> distance) {
    return of(
        (legs, count, arrival) -> distance.applyAsDouble(java.util.Arrays.copyOf(legs, count)),
        (legs, count) -> distance.applyAsDouble(java.util.Arrays.copyOf(legs, count)));
  }

  /**
   * The latest day on which all legs can leave; {@link TemporalNetwork#NEVER} if none is bounded.
   */
  static int departure(TemporalNetwork network, int[] legs, int count) {
    int day = NEVER;
    for (int at = 0; at < count; at++) {
      day = Math.min(day, network.departLatest(legs[at]));
    }
    return day;
  }

  private static int arrival(TemporalNetwork network, int[] legs, int count) {
    int day = UNKNOWN;
    for (int at = 0; at < count; at++) {
      day = Math.max(day, network.arriveEarliest(legs[at]));
    }
    return day;
  }

  private static Measure of(Whole whole, Part part) {
    return new Measure() {
      @Override
      public double of(int[] legs, int count, int arrival) {
        return whole.of(legs, count, arrival);
      }

      @Override
      public double least(int[] legs, int count) {
        return part.least(legs, count);
      }
    };
  }

  /** Measures a chain. */
  @FunctionalInterface
  interface Whole {
    /** Measures it. */
    double of(int[] legs, int count, int arrival);
  }

  /** Bounds chains by how they begin. */
  @FunctionalInterface
  interface Part {
    /** Bounds them. */
    double least(int[] legs, int count);
  }
}
