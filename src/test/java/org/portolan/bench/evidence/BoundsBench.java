package org.portolan.bench.evidence;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.bench.network.NetworkSize;
import org.portolan.chain.Filters;
import org.portolan.chain.Rank;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Gathered;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.chokepoint.FindChokepoints;
import org.portolan.usecase.compare.Arithmetic;
import org.portolan.usecase.compare.Discrepancies;
import org.portolan.usecase.compare.Wanted;
import org.portolan.usecase.evidence.Standing;
import org.portolan.usecase.explain.ExplainChains;
import org.portolan.usecase.history.Replays;
import org.portolan.usecase.timeline.TimelineReader;

/**
 * Prints, for each use case, the longest that some bad questions to generated evidence took, beside
 * the bound. Arguments: the size, the bound in milliseconds, how many questions of each.
 */
public final class BoundsBench {
  private static final double MILLION = 1e6;
  private static final int MOST_LEGS = 12;

  private final Snapshot snapshot;
  private final QuestionLimit limit;
  private final List<ChainQuestion> questions = new ArrayList<>();
  private final List<Id> movements = new ArrayList<>();

  private BoundsBench(Corpus corpus, LocalDate middle, QuestionLimit limit, int count) {
    this.snapshot = new Snapshot(corpus, 1);
    this.limit = limit;
    Random random = new Random(7);
    List<Id> places = List.copyOf(corpus.places().keySet());
    List<Id> all = List.copyOf(corpus.movements().keySet());
    for (int at = 0; at < count; at++) {
      Lens lens =
          at % 2 == 0
              ? Lens.EVERYTHING
              : Lens.asOf(middle.plusDays(at)).withExclude(List.of(new Id("paper-" + at)));
      questions.add(
          new ChainQuestion(
              Optional.of(places.get(random.nextInt(places.size()))),
              Optional.of(places.get(random.nextInt(places.size()))),
              lens,
              Filters.NONE.withMaxLegs(MOST_LEGS)));
      movements.add(all.get(random.nextInt(all.size())));
    }
  }

  public static void main(String[] arguments) {
    GeneratedNetwork network = GeneratedNetwork.of(NetworkSize.named(arguments[0]), 7);
    Gathered gathered = new Gathered();
    new GeneratedEvidence(network).project(gathered);
    QuestionLimit limit = new QuestionLimit(Duration.ofMillis(Integer.parseInt(arguments[1])));
    System.out.printf(
        "| question, %s, bound %s ms | median ms | longest ms | partial |%n|---|---|---|---|%n",
        arguments[0], arguments[1]);
    new BoundsBench(
            gathered.corpus(),
            LocalDate.ofEpochDay(network.lastDay()).plusDays(180),
            limit,
            Integer.parseInt(arguments[2]))
        .run();
  }

  private void run() {
    for (Rank rank : Rank.values()) {
      each(
          "chains, rank " + rank,
          (question, budget) ->
              FindChains.between(snapshot, question.ranked(rank, true), 20, budget));
    }
    each(
        "destinations",
        (question, budget) -> FindChains.reachable(snapshot, from(question), budget));
    each("origins", (question, budget) -> FindChains.reachable(snapshot, to(question), budget));
    each("explained chains", this::explain);
    each("chokepoints", (question, budget) -> FindChokepoints.between(snapshot, question, budget));
    Replays replays = new Replays();
    each("history", (question, budget) -> replays.of(snapshot, question, budget));
    each("timeline of all", (question, budget) -> timeline(List.of(), budget));
    each("timeline of chains", this::timeline);
    each("discrepancies of all", (question, budget) -> discrepancies(Wanted.ALL, budget));
    each(
        "discrepancies of a place",
        (question, budget) -> discrepancies(Wanted.about(question.from().orElseThrow()), budget));
    each(
        "evidence of a movement",
        (question, budget) ->
            Standing.of(movements.get(0), snapshot.corpus(), question.lens(), budget));
  }

  private static ChainQuestion from(ChainQuestion question) {
    return new ChainQuestion(
        question.from(), Optional.empty(), question.lens(), question.filters());
  }

  private static ChainQuestion to(ChainQuestion question) {
    return new ChainQuestion(Optional.empty(), question.to(), question.lens(), question.filters());
  }

  private void explain(ChainQuestion question, Budget budget) {
    var answer = FindChains.between(snapshot, question, 20, budget);
    ExplainChains explain = new ExplainChains(snapshot, question, answer, budget);
    answer.chains().forEach(explain::of);
  }

  private void timeline(ChainQuestion question, Budget budget) {
    timeline(List.of(question.from().orElseThrow().value()), budget);
  }

  private void timeline(List<String> from, Budget budget) {
    new TimelineReader(snapshot, name -> name.equals("from") ? from : List.of(), budget).timeline();
  }

  private void discrepancies(Wanted wanted, Budget budget) {
    new Discrepancies(snapshot.corpus(), Lens.EVERYTHING, budget).list(wanted);
    new Arithmetic(snapshot.corpus(), Lens.EVERYTHING, budget).list(wanted);
  }

  private void each(String what, BiConsumer<ChainQuestion, Budget> ask) {
    List<Double> millis = new ArrayList<>();
    int partial = 0;
    for (ChainQuestion question : questions) {
      Budget budget = limit.start();
      long start = System.nanoTime();
      ask.accept(question, budget);
      millis.add((System.nanoTime() - start) / MILLION);
      partial += budget.lacks().isPresent() ? 1 : 0;
    }
    millis.sort(null);
    System.out.printf(
        "| %s | %.0f | %.0f | %d of %d |%n",
        what, millis.get(millis.size() / 2), millis.get(millis.size() - 1), partial, millis.size());
  }
}
