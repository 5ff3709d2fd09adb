package org.portolan.usecase.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.portolan.chain.Chain;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.AttributeClaim;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DistanceClaim;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.Readings;

/**
 * Compares claims about the same thing, field by field. Those that an analyst deprecated are left
 * out; those that deny take part in one field, how surely each statement is made. What a report
 * does not say is no version of it. What was compared is kept for the next question; not for use by
 * several threads.
 */
public final class Discrepancies {
  private final Corpus corpus;
  private final Lens lens;
  private final Budget budget;
  private final Mentions mentions;
  private final Readings readings;
  private final SpellingFields spellings;
  private final StatedFields stated;
  private final AttributeFields attributes;
  private final DistanceFields distances;
  private final SourceFields sources;
  private final Map<Id, List<Discrepancy>> known = new HashMap<>();

  /**
   * Prepares.
   *
   * @param corpus the evidence
   * @param lens which claims count
   * @param budget how long all questions together may take; told what was not compared
   */
  public Discrepancies(Corpus corpus, Lens lens, Budget budget) {
    this.corpus = corpus;
    this.lens = lens;
    this.budget = budget;
    this.mentions = new Mentions(corpus);
    readings = new Readings(corpus, lens);
    spellings = new SpellingFields(mentions, corpus, lens, this::counts);
    stated = new StatedFields(corpus);
    attributes = new AttributeFields(corpus);
    distances = new DistanceFields(corpus, stated);
    sources = new SourceFields(corpus);
  }

  private boolean counts(Claim claim) {
    return (lens.deprecated() || claim.provenance().rank().level() != Rank.Level.DEPRECATED)
        && lens.passes(claim, corpus);
  }

  /**
   * Lists discrepancies.
   *
   * @param wanted which ones
   * @return what cannot both be true first, then by id
   */
  public List<Discrepancy> list(Wanted wanted) {
    return wanted
        .about()
        .map(about -> list(Stream.of(about), wanted))
        .orElseGet(
            () ->
                list(
                    Stream.concat(allButMovements().stream(), corpus.movements().keySet().stream()),
                    wanted));
  }

  /** The few that much is said of; the movements are many, with little said of each. */
  private Set<Id> allButMovements() {
    Set<Id> things = new TreeSet<>(mentions.things());
    corpus.otherClaims().values().forEach(claim -> things.add(claim.about()));
    things.removeIf(corpus.movements()::containsKey);
    return things;
  }

  /**
   * Lists what a chain rests on that reports do not give alike: about its movements, their ships
   * and its stops.
   *
   * @param chain the chain
   * @return all but those that agree, what cannot both be true first, then by id
   */
  public List<Discrepancy> along(Chain chain) {
    Set<Id> things = new TreeSet<>();
    chain
        .legs()
        .forEach(
            leg -> {
              things.add(leg.movement().id());
              things.add(leg.from());
              things.add(leg.to());
              leg.reading().vessel().ifPresent(things::add);
            });
    return things.stream()
        .flatMap(about -> kept(about).stream())
        .sorted(Discrepancy.ORDER)
        .filter(discrepancy -> discrepancy.verdict() != Agreement.AGREE)
        .toList();
  }

  private List<Discrepancy> list(Stream<Id> things, Wanted wanted) {
    List<Discrepancy> found =
        things
            .takeWhile(about -> !budget.isSpentByLargeStep())
            .flatMap(about -> compare(about).stream())
            .filter(wanted::passes)
            .sorted(Discrepancy.ORDER)
            .toList();
    noteSpent();
    return found;
  }

  private void noteSpent() {
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent(
          "so not all discrepancies are listed; ask about one thing by 'about'.");
    }
  }

  /** Those of a thing that several chains have; empty, and not kept, if time did not suffice. */
  private List<Discrepancy> kept(Id about) {
    List<Discrepancy> before = known.get(about);
    if (before != null) {
      return before;
    }
    List<Discrepancy> found = compare(about);
    if (budget.isSpent()) {
      noteSpent();
    } else {
      known.put(about, found);
    }
    return found;
  }

  private List<Discrepancy> compare(Id about) {
    Sheet sheet = new Sheet(about);
    List<Claim> said = new ArrayList<>();
    for (Claim claim : corpus.claimsAbout(about)) {
      if (budget.isSpentByLargeStep()) {
        return List.of();
      }
      if (counts(claim)) {
        said.add(claim);
      }
    }
    List<Claim> told =
        said.stream().filter(claim -> claim.provenance().certainty().supports()).toList();
    told.forEach(claim -> read(claim, sheet));
    stated.windows(told, sheet);
    sources.read(said, sheet, budget);
    spellings.read(about, sheet, budget);
    // What was not read to its end may lack the versions that matter most.
    return budget.isSpentByLargeStep() ? List.of() : sheet.discrepancies(readings, budget);
  }

  private void read(Claim claim, Sheet sheet) {
    if (claim instanceof AttributeClaim told) {
      attributes.read(told, sheet);
    } else if (claim instanceof DistanceClaim told) {
      distances.read(told, sheet);
    } else {
      stated.read(claim, sheet);
    }
  }
}
