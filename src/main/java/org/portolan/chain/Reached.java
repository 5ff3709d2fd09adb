package org.portolan.chain;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Ask;
import org.portolan.domain.Id;
import org.portolan.domain.time.Bounds;

/**
 * A place that cargo can have come to, or can have come from.
 *
 * @param place the place
 * @param when when it can have arrived there by the earliest chain, or left from there by the
 *     latest; of several such chains by one of those with the fewest legs
 * @param legs the legs of that chain; where any number was asked for, of some chain with that day
 */
public record Reached(Id place, Bounds when, int legs) {
  static Reached destination(
      org.portolan.chain.search.Reached at, TemporalNetwork network, Ask.Limits limits) {
    int latest = Math.min(network.arriveLatest(at.end()), limits.arriveUntil());
    return new Reached(
        network.place(at.place()), bounds(at.day(), Math.max(latest, at.day())), at.legs());
  }

  static Reached origin(
      org.portolan.chain.search.Reached at, TemporalNetwork network, Ask.Limits limits) {
    int earliest = Math.max(network.departEarliest(at.end()), limits.departFrom());
    return new Reached(
        network.place(at.place()), bounds(Math.min(earliest, at.day()), at.day()), at.legs());
  }

  private static Bounds bounds(int earliest, int latest) {
    return new Bounds(
        earliest == UNKNOWN ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(earliest)),
        latest == NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(latest)));
  }
}
