package org.portolan.usecase.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.ReportedDate;

/**
 * A date on a timeline: one that a claim states, the one on which it was said, or the one on which
 * a document was published.
 *
 * @param field what it dates
 * @param date the date as told
 * @param claim the claim; empty for a publication
 * @param document the document that the claim is in, or that was published
 */
public record TimelineItem(
    TimelineField field, ReportedDate date, Optional<Claim> claim, Document document)
    implements Comparable<TimelineItem> {
  private static final Comparator<TimelineItem> ORDER =
      Comparator.comparing((TimelineItem item) -> item.earliest().orElse(LocalDate.MIN))
          .thenComparing(item -> item.earliest().isPresent())
          .thenComparing(item -> item.latest().orElse(LocalDate.MAX))
          .thenComparing(item -> item.latest().isEmpty())
          .thenComparing(TimelineItem::source)
          .thenComparing(TimelineItem::field);

  /**
   * Gives the first day that the date allows.
   *
   * @return the day; empty when open
   */
  public Optional<LocalDate> earliest() {
    return date.bounds().earliest();
  }

  /**
   * Gives the last day that the date allows.
   *
   * @return the day; empty when open
   */
  public Optional<LocalDate> latest() {
    return date.bounds().latest();
  }

  /** The claim, or the document that was published. */
  private Id source() {
    return claim.map(Claim::id).orElse(document.id());
  }

  /** Orders by the first day, open first, then by the last, open last, claim and field. */
  @Override
  public int compareTo(TimelineItem other) {
    return ORDER.compare(this, other);
  }
}
