package org.portolan.usecase.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portolan.chain.Chain;
import org.portolan.chain.ChainSearch;
import org.portolan.chain.Found;
import org.portolan.chain.Gap;
import org.portolan.chain.GapFinder;
import org.portolan.chain.Leg;
import org.portolan.chain.Network;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Readings;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.Snapshot;

/**
 * The answer to a question at one moment, as far as its changes are followed.
 *
 * @param chains the chains by id, the best-evidenced first
 * @param gap the hop that is missing where there is no chain
 * @param legs the legs of the chains and of the parts around a gap
 * @param distances the distances reported from or to places of the chains, each with its claims
 * @param complete whether all chains were found
 */
record AnswerState(
    Map<String, Chain> chains,
    Optional<Gap> gap,
    NavigableMap<Id, LegState> legs,
    Map<ToldDistance, NavigableSet<Id>> distances,
    boolean complete) {

  /**
   * A leg of the answer.
   *
   * @param leg the leg
   * @param flag the flag of its ship, if claims give one
   * @param denied the claims that deny it
   */
  record LegState(Leg leg, Optional<String> flag, List<Id> denied) {}

  /** The answer before anything was published: a gap from one end to the other. */
  static AnswerState ofNothing(ChainQuestion question) {
    Gap gap =
        new Gap(
            question.from().orElseThrow(),
            question.to().orElseThrow(),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty());
    return new AnswerState(Map.of(), Optional.of(gap), new TreeMap<>(), Map.of(), true);
  }

  /** The answer as it is now; empty if time did not suffice to find it. */
  static Optional<AnswerState> of(Snapshot snapshot, ChainQuestion question, Budget budget) {
    return snapshot
        .network(question.lens(), budget)
        .map(network -> of(network, snapshot.corpus(), question, budget))
        .filter(state -> !budget.isSpent());
  }

  private static AnswerState of(
      Network network, Corpus corpus, ChainQuestion question, Budget budget) {
    ChainSearch search = new ChainSearch(network, question.filters(), budget);
    Found found = search.find(question.from(), question.to());
    Optional<Gap> gap =
        found.chains().isEmpty()
            ? Optional.of(
                new GapFinder(network, search)
                    .find(question.from().orElseThrow(), question.to().orElseThrow()))
            : Optional.empty();
    Map<String, Chain> chains = new LinkedHashMap<>();
    found.chains().forEach(chain -> chains.put(chain.id(), chain));
    return new AnswerState(
        chains,
        gap,
        legs(parts(found.chains(), gap), corpus, new Readings(corpus, question.lens()), budget),
        ToldDistance.fromOrTo(stops(found.chains().stream()), corpus, question.lens()),
        found.complete());
  }

  private static Stream<Chain> parts(List<Chain> chains, Optional<Gap> gap) {
    return Stream.concat(
        chains.stream(),
        gap.stream()
            .flatMap(hop -> Stream.of(hop.leaving(), hop.reaching()))
            .flatMap(Optional::stream));
  }

  private static NavigableMap<Id, LegState> legs(
      Stream<Chain> chains, Corpus corpus, Readings readings, Budget budget) {
    NavigableMap<Id, LegState> legs = new TreeMap<>();
    for (Leg leg : chains.flatMap(chain -> chain.legs().stream()).distinct().toList()) {
      if (budget.isSpentByLargeStep()) {
        return legs;
      }
      Optional<String> flag =
          leg.reading()
              .vessel()
              .flatMap(id -> Optional.ofNullable(corpus.vessels().get(id)))
              .flatMap(readings::flag);
      legs.put(leg.id(), new LegState(leg, flag, readings.setAside(leg.id()).denied()));
    }
    return legs;
  }

  /** The places of the chains, and of the parts around a gap. */
  Set<Id> stops() {
    return stops(parts(List.copyOf(chains.values()), gap));
  }

  private static Set<Id> stops(Stream<Chain> chains) {
    return chains
        .flatMap(chain -> chain.legs().stream())
        .flatMap(leg -> Stream.of(leg.from(), leg.to()))
        .collect(Collectors.toSet());
  }
}
