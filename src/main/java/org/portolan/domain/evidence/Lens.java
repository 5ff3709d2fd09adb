package org.portolan.domain.evidence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.portolan.domain.Id;

/**
 * Which claims a question lets through. Chains, totals and counts are answered as if the other
 * claims did not exist.
 *
 * <p>A claim that computes with one that is unknown or excluded falls with it; the thresholds judge
 * each claim by itself. A claim that another of the same document follows further back falls with
 * the actors of that attribution, since it is the same statement cut short.
 *
 * @param asOf the day as of which to answer: only documents surely published by then count, and one
 *     without a publication date never does; empty for all that is known
 * @param exclude documents, claims and actors to leave out; an actor with all its parts, anywhere
 *     in an attribution or as publisher
 * @param certainty the least sure that counts; empty for any
 * @param bases the bases that count; empty for any
 * @param grade the worst Admiralty grade that counts, each half by itself; a claim without one is
 *     taken for F6, which cannot be judged; empty for any
 * @param deprecated true to let deprecated claims count
 */
public record Lens(
    Optional<LocalDate> asOf,
    NavigableSet<Id> exclude,
    Optional<Certainty> certainty,
    Set<Basis> bases,
    Optional<Grade> grade,
    boolean deprecated) {
  /** All claims. */
  public static final Lens EVERYTHING =
      new Lens(
          Optional.empty(), new TreeSet<>(), Optional.empty(), Set.of(), Optional.empty(), false);

  /**
   * Copies the sets.
   *
   * @param asOf the day as of which to answer; empty for all that is known
   * @param exclude documents, claims and actors to leave out
   * @param certainty the least sure that counts; empty for any
   * @param bases the bases that count; empty for any
   * @param grade the worst Admiralty grade that counts; empty for any
   * @param deprecated true to let deprecated claims count
   */
  public Lens {
    exclude = Collections.unmodifiableNavigableSet(new TreeSet<>(exclude));
    bases = Collections.unmodifiableNavigableSet(new TreeSet<>(bases));
  }

  /**
   * All claims known on a day.
   *
   * @param day the day
   * @return the lens
   */
  public static Lens asOf(LocalDate day) {
    return EVERYTHING.withAsOf(Optional.of(day));
  }

  /**
   * Changes the day.
   *
   * @param day the day as of which to answer; empty for all that is known
   * @return a lens with that, and all else as here
   */
  public Lens withAsOf(Optional<LocalDate> day) {
    return new Lens(day, exclude, certainty, bases, grade, deprecated);
  }

  /**
   * Changes what is left out.
   *
   * @param ids documents, claims and actors
   * @return a lens with that, and all else as here
   */
  public Lens withExclude(Collection<Id> ids) {
    return new Lens(asOf, new TreeSet<>(ids), certainty, bases, grade, deprecated);
  }

  /**
   * Changes the threshold of certainty.
   *
   * @param least the least sure that counts; empty for any
   * @return a lens with that, and all else as here
   */
  public Lens withCertainty(Optional<Certainty> least) {
    return new Lens(asOf, exclude, least, bases, grade, deprecated);
  }

  /**
   * Changes the bases.
   *
   * @param allowed the bases that count; empty for any
   * @return a lens with that, and all else as here
   */
  public Lens withBases(Set<Basis> allowed) {
    return new Lens(asOf, exclude, certainty, allowed, grade, deprecated);
  }

  /**
   * Changes the threshold of the grade.
   *
   * @param worst the worst grade that counts; empty for any
   * @return a lens with that, and all else as here
   */
  public Lens withGrade(Optional<Grade> worst) {
    return new Lens(asOf, exclude, certainty, bases, worst, deprecated);
  }

  /**
   * Changes whether deprecated claims count.
   *
   * @param count true if they do
   * @return a lens with that, and all else as here
   */
  public Lens withDeprecated(boolean count) {
    return new Lens(asOf, exclude, certainty, bases, grade, count);
  }

  /**
   * Tells whether what no claim states can be let through, such as a movement added by hand.
   *
   * @return false if it would have to be known, sure or graded
   */
  public boolean admitsUnsourced() {
    return asOf.isEmpty() && certainty.isEmpty() && bases.isEmpty() && grade.isEmpty();
  }

  /**
   * Tells whether a document is let through.
   *
   * @param document the document
   * @param corpus what it belongs to
   * @return true if it counts
   */
  public boolean passes(Document document, Corpus corpus) {
    return (asOf.isEmpty()
            || document.known().filter(known -> !known.isAfter(asOf.get())).isPresent())
        && !exclude.contains(document.id())
        && document.publisher().filter(publisher -> excludes(publisher, corpus)).isEmpty();
  }

  /**
   * Tells whether a claim is let through, be it for or against what it is about.
   *
   * @param claim the claim
   * @param corpus what it belongs to
   * @return true if it passes
   */
  public boolean passes(Claim claim, Corpus corpus) {
    return admits(claim.provenance())
        && exists(claim, corpus, new HashSet<>())
        && (exclude.isEmpty() || !new Origins(corpus, this).behind(claim).isEmpty());
  }

  /**
   * Tells whether a claim is let through and supports what it is about: not denied, and not
   * deprecated unless deprecated claims count.
   *
   * @param claim the claim
   * @param corpus what it belongs to
   * @return true if it counts
   */
  public boolean counts(Claim claim, Corpus corpus) {
    boolean supports = deprecated ? claim.provenance().certainty().supports() : claim.supports();
    return supports && passes(claim, corpus);
  }

  /**
   * Tells whether an actor is left out.
   *
   * @param actor the actor
   * @param corpus where actors are parts of one another
   * @return true if it is excluded, or a part of one that is
   */
  public boolean excludes(Id actor, Corpus corpus) {
    return !exclude.isEmpty()
        && exclude.stream().anyMatch(out -> corpus.actorNesting().isWithin(actor, out));
  }

  private boolean admits(Provenance provenance) {
    Grade given = provenance.grade().orElse(Grade.UNJUDGED);
    return certainty.filter(least -> isLessSure(provenance.certainty(), least)).isEmpty()
        && (bases.isEmpty() || bases.contains(provenance.basis()))
        && grade.filter(worst -> !given.isAtLeast(worst)).isEmpty();
  }

  /** A denial is as sure as any: it is left to {@link #counts}. */
  private static boolean isLessSure(Certainty certainty, Certainty least) {
    return certainty != Certainty.DENIED && certainty.compareTo(least) > 0;
  }

  private boolean exists(Claim claim, Corpus corpus, Set<Id> seen) {
    if (!seen.add(claim.id())) {
      return true;
    }
    Document document = corpus.documents().get(claim.provenance().document());
    return document != null
        && passes(document, corpus)
        && (exclude.isEmpty() || !isExcluded(claim, corpus))
        && corpus.sourcesOf(claim).stream().allMatch(source -> exists(source, corpus, seen));
  }

  private boolean isExcluded(Claim claim, Corpus corpus) {
    return exclude.contains(claim.id()) || isTracedToExcluded(claim, corpus);
  }

  private boolean isTracedToExcluded(Claim claim, Corpus corpus) {
    if (claim.provenance().saidBy().speakers().stream()
        .anyMatch(speaker -> excludes(speaker, corpus))) {
      return true;
    }
    List<Claim> longer = CutShort.followedBy(claim, corpus);
    return !longer.isEmpty()
        && longer.stream().allMatch(further -> isTracedToExcluded(further, corpus));
  }
}
