package org.portolan.usecase.evidence;

import java.util.List;
import java.util.Optional;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.Subject;

/** What was seen, as reports tell it. */
public final class Sightings {
  private final Corpus corpus;
  private final Lens lens;
  private final Budget budget;
  private final Readings readings;

  /**
   * Reads sightings.
   *
   * @param corpus the evidence
   * @param lens which claims count
   * @param budget how long it may take; told what is left out
   */
  public Sightings(Corpus corpus, Lens lens, Budget budget) {
    this.budget = budget;
    this.corpus = corpus;
    this.lens = lens;
    this.readings = new Readings(corpus, lens);
  }

  /**
   * Lists the sightings that a claim which counts tells of.
   *
   * @param at where, with the places inside it, as any of its versions has it; empty for anywhere
   * @return the sightings in order of when they were, unknown last, then of id
   */
  public List<SightingReport> list(Optional<Id> at) {
    List<SightingReport> reports = reports(at);
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent("so sightings are missing; ask about one place by 'at'.");
    }
    return reports;
  }

  private List<SightingReport> reports(Optional<Id> at) {
    return corpus.subjects().values().stream()
        .takeWhile(subject -> !budget.isSpentByLargeStep())
        .filter(subject -> subject.type() == Subject.Type.SIGHTING)
        .flatMap(subject -> report(subject.id()).stream())
        .filter(report -> at.filter(place -> !isAt(report, place)).isEmpty())
        .sorted()
        .toList();
  }

  private boolean isAt(SightingReport report, Id place) {
    return report.places().stream()
        .anyMatch(version -> corpus.atlas().isWithin(version.said().place(), place));
  }

  private Optional<SightingReport> report(Id sighting) {
    List<Claim> claims = readings.supporting(sighting);
    List<Claim> seen = claims.stream().filter(claim -> claim.type() == ClaimType.SIGHTING).toList();
    if (seen.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SightingReport(
            Standing.of(sighting, corpus, lens, budget),
            Version.of(seen, claim -> claim.stated().place(StatedField.AT).stream().toList()),
            Version.of(seen, claim -> claim.stated().date(StatedField.DURING).stream().toList()),
            Version.of(seen, claim -> claim.stated().quantity().stream().toList()),
            Version.of(seen, claim -> claim.stated().vessel().stream().toList()),
            Version.of(claims, claim -> goods(claim).stream().toList())));
  }

  /**
   * What a claim says of goods; the quantity of a sighting is of the sighting, not of its goods.
   */
  private static Optional<SightingReport.Goods> goods(Claim claim) {
    Stated stated = claim.stated();
    return stated.contents().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SightingReport.Goods(
                stated.contents(),
                claim.type() == ClaimType.CONTENTS ? stated.quantity() : Optional.empty(),
                claim.provenance().certainty()));
  }
}
