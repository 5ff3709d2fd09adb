package org.portolan.bench.network;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Something that answers the measured questions about one network, in the meaning that {@link
 * Asked} gives them. It need not be safe for use by several threads.
 */
public interface Contestant extends AutoCloseable {
  /** What reports call it. */
  String name();

  /**
   * The first day on which a chain of at most {@link Asked#MOST_LEGS} legs can have arrived.
   *
   * @return empty if there is no chain
   */
  OptionalInt earliestArrival(Asked asked);

  /**
   * The first {@link Asked#ALTERNATIVES} chains of at most {@link Asked#MOST_LEGS_OF_ALTERNATIVES}
   * legs in the order of {@link Alternative#ORDER}, each sequence of legs once; fewer if there are
   * no more. Among equals any.
   */
  List<Alternative> alternatives(Asked asked);

  /**
   * Everything reachable by {@link Asked#reachBy()} in any number of legs, whatever the day on
   * which the first departs; the destination does not matter.
   *
   * @return the earliest arrival by number of place, {@link TrustedSearch#NEVER} where there is
   *     none and at the origin
   */
  int[] reachable(Asked asked);

  /** How many bytes of this machine's heap a leg takes; empty if it is not on this heap. */
  OptionalDouble bytesPerLeg();

  @Override
  default void close() {}
}
