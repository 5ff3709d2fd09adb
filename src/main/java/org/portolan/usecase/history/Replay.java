package org.portolan.usecase.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.portolan.chain.ChainSearch;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DistanceClaim;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.Snapshot;

/**
 * Asks a question as of each day on which documents became known, and tells what each day changed.
 * The answer is searched at most once a day, and not at all where no document of the day says
 * anything that chains are made of. Where time does not suffice for all days, the next asking goes
 * on from there. For one thread at a time.
 */
public final class Replay {
  private final Snapshot snapshot;
  private final Corpus corpus;
  private final ChainQuestion question;
  private final Iterator<Claim> unsorted;
  private final Map<Id, List<Id>> claimsOf = new HashMap<>();
  private final Set<Id> sources = new HashSet<>();
  private final List<Day> days = new ArrayList<>();
  private final List<Document> undated = new ArrayList<>();
  private final List<HistoryStep> steps = new ArrayList<>();
  private Optional<HistoryStep> last = Optional.empty();
  private AnswerState state;
  private boolean complete = true;

  /** A day with the documents that are surely known from then on. */
  private record Day(LocalDate day, List<Document> documents) {}

  /**
   * Prepares.
   *
   * @param snapshot the evidence
   * @param question the question; its day, if any, is the last that is replayed
   * @throws BadQuestion if one of the two ends is missing, naming it
   */
  public Replay(Snapshot snapshot, ChainQuestion question) {
    String missing = question.from().isEmpty() ? "from" : "to";
    if (question.from().isEmpty() || question.to().isEmpty()) {
      throw new BadQuestion.BadValue(missing, "", "a place, since a history has both ends");
    }
    this.snapshot = snapshot;
    this.corpus = snapshot.corpus();
    this.question = question;
    this.unsorted = corpus.claims().values().iterator();
    this.state = AnswerState.ofNothing(question);
    sortDocuments();
  }

  private void sortDocuments() {
    Lens ever = question.lens().withAsOf(Optional.empty());
    NavigableMap<LocalDate, List<Document>> known = new TreeMap<>();
    for (Document document : corpus.documents().values()) {
      if (ever.passes(document, corpus)) {
        document
            .known()
            .map(day -> known.computeIfAbsent(day, key -> new ArrayList<>()))
            .orElse(undated)
            .add(document);
      }
    }
    question
        .lens()
        .asOf()
        .map(end -> known.headMap(end, true))
        .orElse(known)
        .forEach((day, documents) -> days.add(new Day(day, documents)));
  }

  /**
   * Replays as far as time allows, after what was replayed before.
   *
   * @param budget how long it may take; told if days are left
   * @return the days in order, each with what it changed
   */
  public History run(Budget budget) {
    sortClaims(budget);
    while (!unsorted.hasNext() && steps.size() < days.size()) {
      Day day = days.get(steps.size());
      Optional<HistoryStep> step = step(Optional.of(day.day()), day.documents(), budget);
      if (step.isEmpty()) {
        break;
      }
      steps.add(step.get());
    }
    if (!unsorted.hasNext() && steps.size() == days.size() && last.isEmpty()) {
      last = undated(budget);
    }
    tell(budget);
    return new History(
        steps, last.orElseGet(() -> unchanged(Optional.empty(), List.of())), complete, isDone());
  }

  private boolean isDone() {
    return last.isPresent();
  }

  /** How many claims are kept sorted for it. */
  int weight() {
    return corpus.claims().size();
  }

  private void tell(Budget budget) {
    if (!isDone()) {
      budget.leaveOutSinceSpent(
          "%s; ask again, and it goes on from there."
              .formatted(
                  steps.isEmpty()
                      ? "before the first of %d days was replayed".formatted(days.size())
                      : "so the history is told up to %s, %d of %d days"
                          .formatted(days.get(steps.size() - 1).day(), steps.size(), days.size())));
    }
    if (!complete) {
      budget.leaveOut(
          "At most %,d chains are looked at each day, so chains may be missing; ask more narrowly."
              .formatted(ChainSearch.MOST_CHAINS));
    }
  }

  private void sortClaims(Budget budget) {
    while (unsorted.hasNext() && !budget.isSpentByStep()) {
      Claim claim = unsorted.next();
      claimsOf
          .computeIfAbsent(claim.provenance().document(), key -> new ArrayList<>())
          .add(claim.id());
      sources.addAll(claim.provenance().derivedFrom());
    }
  }

  private Optional<HistoryStep> undated(Budget budget) {
    return question.lens().asOf().isPresent()
        ? Optional.of(unchanged(Optional.empty(), undated))
        : step(Optional.empty(), undated, budget);
  }

  private HistoryStep unchanged(Optional<LocalDate> day, List<Document> documents) {
    return new HistoryStep(day, ids(documents), List.of(), chains(), List.of());
  }

  /** Takes a step; empty, and nothing has happened, if time did not suffice. */
  private Optional<HistoryStep> step(
      Optional<LocalDate> day, List<Document> documents, Budget budget) {
    if (budget.isSpentByLargeStep()) {
      return Optional.empty();
    }
    ChainQuestion then = asOf(day);
    List<Claim> told =
        documents.stream()
            .flatMap(document -> claimsOf.getOrDefault(document.id(), List.of()).stream())
            .map(corpus.claims()::get)
            .toList();
    AnswerState before = state;
    // What no claim speaks for is in no answer as of a day, so it comes with the last step.
    boolean matters = day.isEmpty() || told.stream().anyMatch(this::canMatter);
    if (matters) {
      Optional<AnswerState> found = AnswerState.of(snapshot, then, budget);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      state = found.get();
      complete &= state.complete();
    }
    Bearing bearing = new Bearing(before, state);
    return Optional.of(
        new HistoryStep(
            day,
            ids(documents),
            told.stream()
                .filter(claim -> then.lens().passes(claim, corpus) && bearing.has(claim))
                .map(Claim::id)
                .sorted()
                .toList(),
            chains(),
            matters
                ? new Comparison(before, state, new Wording(corpus, day, documents)).changes()
                : List.of()));
  }

  private ChainQuestion asOf(Optional<LocalDate> day) {
    return question.with(question.lens().withAsOf(day));
  }

  /** Chains are made of what is said of movements, ships and distances, and of its sources. */
  private boolean canMatter(Claim claim) {
    return corpus.movements().containsKey(claim.about())
        || corpus.vessels().containsKey(claim.about())
        || claim.stated().vessel().isPresent()
        || claim instanceof DistanceClaim
        || sources.contains(claim.id());
  }

  /** The chains of the answer; one list for as long as they stay. */
  private List<String> chains() {
    List<String> chains = List.copyOf(state.chains().keySet());
    List<String> before = steps.isEmpty() ? List.of() : steps.get(steps.size() - 1).chains();
    return before.equals(chains) ? before : chains;
  }

  private static List<Id> ids(List<Document> documents) {
    return documents.stream().map(Document::id).toList();
  }
}
