package org.portolan.chain;

import java.util.Optional;
import java.util.Set;
import org.portolan.chain.network.Days;
import org.portolan.chain.network.LegStrength;
import org.portolan.chain.network.TemporalNetwork;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.LegTest;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Mode;

/** Puts a question in the numbers of a network. */
final class Asking {
  private Asking() {}

  static Ask of(Network network, Filters filters, Optional<Id> from, Optional<Id> to) {
    return new Ask(
        network.ends(from),
        network.ends(to),
        filters.via().stream().map(place -> network.ends(Optional.of(place))).toList(),
        new Ask.Limits(
            Days.earliest(filters.departAfter()),
            Days.latest(filters.departBefore()),
            Days.latest(filters.arriveBefore()),
            filters.maxLegs(),
            filters.maxWait().orElse(TemporalNetwork.NEVER)),
        joins(filters.worst()),
        test(network.temporal(), filters));
  }

  private static Ask.Joins joins(Verdict worst) {
    return switch (worst) {
      case CERTAIN -> Ask.Joins.CERTAIN;
      case POSSIBLE -> Ask.Joins.POSSIBLE;
      case IMPOSSIBLE -> Ask.Joins.ANY;
    };
  }

  private static LegTest test(TemporalNetwork network, Filters filters) {
    LegTest test = LegTest.ALL;
    if (filters.minOrigins() > 0) {
      test = test.and(leg -> LegStrength.origins(network.strength(leg)) >= filters.minOrigins());
    }
    if (!filters.modes().isEmpty()) {
      Set<Mode> modes = filters.modes();
      test = test.and(leg -> modes.contains(network.mode(leg)));
    }
    if (filters.vessel().isPresent()) {
      int vessel = network.findVessel(filters.vessel().get());
      test =
          test.and(
              leg ->
                  network.vessel(leg) == TemporalNetwork.NO_VESSEL
                      ? network.mode(leg) != Mode.SEA
                      : network.vessel(leg) == vessel);
    }
    return test;
  }
}
