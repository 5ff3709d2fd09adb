package org.portolan.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.compare.Discrepancies;
import org.portolan.usecase.compare.Wanted;
import org.portolan.usecase.evidence.Sightings;
import org.portolan.usecase.timeline.TimelineReader;
import org.portolan.usecase.total.Series;
import org.portolan.usecase.total.Totals;

/** Whatever data set is without fault, every question to it is answered. */
final class Answers {
  private static final int CHAINS = 20;

  private Answers() {}

  static void areGiven(Corpus corpus) {
    Snapshot snapshot = new Snapshot(corpus, 1);
    Holds.that(snapshot.hash().equals(new Snapshot(corpus, 2).hash()), "two hashes of one content");
    if (corpus.places().size() > 1) {
      String from = corpus.places().firstKey().value();
      String to = corpus.places().lastKey().value();
      ask(snapshot, Map.of("from", List.of(from), "to", List.of(to)));
      ask(snapshot, Map.of("from", List.of(from), "maxLegs", List.of("ANY")));
      ask(snapshot, Map.of("to", List.of(to), "departAfter", List.of("2023")));
    }
    Budget budget = Budget.endless();
    new TimelineReader(snapshot, name -> List.of(), budget).timeline();
    Lens all = Lens.EVERYTHING;
    new Discrepancies(corpus, all, budget)
        .list(new Wanted(Optional.empty(), Optional.empty(), Optional.empty()));
    new Sightings(corpus, all, budget).list(Optional.empty());
    Series.of(
        new Totals(corpus, all, budget).list(Optional.empty(), Optional.empty(), Optional.empty()),
        budget);
  }

  private static void ask(Snapshot snapshot, Map<String, List<String>> values) {
    ask(snapshot, name -> values.getOrDefault(name, List.of()));
  }

  static void ask(Snapshot snapshot, Function<String, List<String>> values) {
    ChainQuestion question = new QuestionReader(snapshot).read(values);
    Budget budget = Budget.endless();
    if (question.from().isPresent() && question.to().isPresent()) {
      FindChains.bestBetween(snapshot, question, CHAINS, budget);
    } else {
      FindChains.reachable(snapshot, question, budget);
    }
  }
}
