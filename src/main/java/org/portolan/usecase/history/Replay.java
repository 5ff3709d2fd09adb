package org.portolan.usecase.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
 * anything that chains are made of.
 */
public final class Replay {
  private final Snapshot snapshot;
  private final Corpus corpus;
  private final ChainQuestion question;
  private final Map<Id, List<Claim>> claimsOf;
  private final Set<Id> sources = new HashSet<>();
  private AnswerState state;
  private boolean complete = true;

  private Replay(Snapshot snapshot, ChainQuestion question) {
    this.snapshot = snapshot;
    this.corpus = snapshot.corpus();
    this.question = question;
    this.claimsOf =
        corpus.claims().values().stream()
            .collect(Collectors.groupingBy(claim -> claim.provenance().document()));
    corpus.claims().values().forEach(claim -> sources.addAll(claim.provenance().derivedFrom()));
    this.state = AnswerState.ofNothing(question);
  }

  /**
   * Replays.
   *
   * @param snapshot the evidence
   * @param question the question; its day, if any, is the last that is replayed
   * @return the days in order, each with what it changed
   * @throws BadQuestion if one of the two ends is missing, naming it
   */
  public static History of(Snapshot snapshot, ChainQuestion question) {
    String missing = question.from().isEmpty() ? "from" : "to";
    if (question.from().isEmpty() || question.to().isEmpty()) {
      throw new BadQuestion.BadValue(missing, "", "a place, since a history has both ends");
    }
    return new Replay(snapshot, question).run();
  }

  private History run() {
    Lens ever = question.lens().withAsOf(Optional.empty());
    NavigableMap<LocalDate, List<Document>> days = new TreeMap<>();
    List<Document> undated = new ArrayList<>();
    for (Document document : corpus.documents().values()) {
      if (ever.passes(document, corpus)) {
        document
            .known()
            .map(day -> days.computeIfAbsent(day, key -> new ArrayList<>()))
            .orElse(undated)
            .add(document);
      }
    }
    List<HistoryStep> steps = new ArrayList<>();
    question
        .lens()
        .asOf()
        .map(last -> days.headMap(last, true))
        .orElse(days)
        .forEach((day, documents) -> steps.add(step(Optional.of(day), documents)));
    return new History(steps, undated(undated), complete);
  }

  private HistoryStep undated(List<Document> documents) {
    return question.lens().asOf().isPresent()
        ? new HistoryStep(Optional.empty(), ids(documents), List.of(), chains(), List.of())
        : step(Optional.empty(), documents);
  }

  private HistoryStep step(Optional<LocalDate> day, List<Document> documents) {
    ChainQuestion then = asOf(day);
    List<Claim> told =
        documents.stream()
            .flatMap(document -> claimsOf.getOrDefault(document.id(), List.of()).stream())
            .toList();
    AnswerState before = state;
    // What no claim speaks for is in no answer as of a day, so it comes with the last step.
    boolean matters = day.isEmpty() || told.stream().anyMatch(this::canMatter);
    if (matters) {
      state = AnswerState.of(snapshot, then);
      complete &= state.complete();
    }
    Bearing bearing = new Bearing(before, state);
    return new HistoryStep(
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
            : List.of());
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

  private List<String> chains() {
    return List.copyOf(state.chains().keySet());
  }

  private static List<Id> ids(List<Document> documents) {
    return documents.stream().map(Document::id).toList();
  }
}
