package org.portolan.usecase.total;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.time.Bounds;

/**
 * A cumulative figure as reported: one point of the series that the figures of a pair of actors
 * form over time. Figures are never added up.
 *
 * @param total what the claims are about
 * @param figures the figures given for it: those that an analyst prefers first, then the one with
 *     the most documents
 * @param from who sent it all; empty when not stated
 * @param to who got it all; empty when not stated
 * @param via the places that all of it is said to have gone by way of, in order of id
 * @param since since when it is counted, as stated, each version once
 * @param until until when it is counted, likewise
 * @param said the days between which it was first said; both ends may be open
 * @param known the day from which it is surely known; empty when no publication date is
 * @param support what stands behind it
 */
public record TotalReport(
    Id total,
    List<Figure> figures,
    Optional<Id> from,
    Optional<Id> to,
    NavigableSet<Id> via,
    List<ReportedDate> since,
    List<ReportedDate> until,
    Bounds said,
    Optional<LocalDate> known,
    Support support) {

  /**
   * One version of a figure.
   *
   * @param quantity the figure as said, with its qualifier
   * @param claims the claims that give it so, in order of id
   * @param documents the documents that they are in
   */
  public record Figure(Quantity quantity, NavigableSet<Id> claims, NavigableSet<Id> documents) {}

  /**
   * Gives the figure to show where there is room for one.
   *
   * @return the preferred one, or that with the most documents
   */
  public Quantity figure() {
    return figures.get(0).quantity();
  }

  /**
   * Tells whether it was said before another, whatever days their dates allow.
   *
   * @param other the other
   * @return false if either date leaves room for the other order
   */
  public boolean isSurelySaidBefore(TotalReport other) {
    return said.latest().flatMap(last -> other.said.earliest().filter(last::isBefore)).isPresent();
  }

  /**
   * Gives the days on one of which the count ended: as stated, else when it was first said.
   *
   * @return the bounds; both ends may be open
   */
  public Bounds end() {
    return until.stream().map(ReportedDate::bounds).reduce(Bounds::hull).orElse(said);
  }
}
