package org.portolan.usecase.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.chain.Chain;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.AttributeClaim;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DistanceClaim;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.Readings;
import org.portolan.usecase.Snapshot;

/**
 * Compares claims about the same thing, field by field. Those that an analyst deprecated are left
 * out; those that deny take part in one field, how surely each statement is made. What a report
 * does not say is no version of it. What was compared is kept for the next question; not for use by
 * several threads.
 */
public final class Discrepancies {
  private final Corpus corpus;
  private final Lens lens;
  private final Mentions mentions;
  private final Readings readings;
  private final SpellingFields spellings;
  private final StatedFields stated;
  private final AttributeFields attributes;
  private final DistanceFields distances;
  private final SourceFields sources;
  private final Map<Id, List<Discrepancy>> known = new HashMap<>();

  /**
   * Prepares to compare in a snapshot, whose mentions are read once for all questions.
   *
   * @param snapshot the evidence
   * @param lens which claims count
   */
  public Discrepancies(Snapshot snapshot, Lens lens) {
    this(snapshot.corpus(), lens);
  }

  /**
   * Prepares. Takes time linear in the number of claims and spellings.
   *
   * @param corpus the evidence
   * @param lens which claims count
   */
  public Discrepancies(Corpus corpus, Lens lens) {
    this.corpus = corpus;
    this.lens = lens;
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
    Set<Id> things = new TreeSet<>();
    wanted
        .about()
        .ifPresentOrElse(
            things::add,
            () -> {
              corpus.claims().values().forEach(claim -> things.add(claim.about()));
              things.addAll(mentions.things());
            });
    return list(things, wanted);
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
    return list(things, Wanted.ALL).stream()
        .filter(discrepancy -> discrepancy.verdict() != Agreement.AGREE)
        .toList();
  }

  private List<Discrepancy> list(Set<Id> things, Wanted wanted) {
    return things.stream()
        .flatMap(about -> known.computeIfAbsent(about, this::compare).stream())
        .filter(wanted::passes)
        .sorted(Discrepancy.ORDER)
        .toList();
  }

  private List<Discrepancy> compare(Id about) {
    Sheet sheet = new Sheet(about);
    List<Claim> said = corpus.claimsAbout(about).stream().filter(this::counts).toList();
    List<Claim> told =
        said.stream().filter(claim -> claim.provenance().certainty().supports()).toList();
    told.forEach(claim -> read(claim, sheet));
    stated.windows(told, sheet);
    sources.read(said, sheet);
    spellings.read(about, sheet);
    return sheet.discrepancies(readings);
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
