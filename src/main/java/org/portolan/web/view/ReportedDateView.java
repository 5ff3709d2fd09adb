package org.portolan.web.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.ReportedDate;

/**
 * A date as a report tells it.
 *
 * @param edtf the date as written
 * @param relative true if the text tells it relative to its own publication
 * @param earliest the first day that it allows; null when open
 * @param latest the last day that it allows; null when open
 */
public record ReportedDateView(
    String edtf, boolean relative, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
  /**
   * Shows a date.
   *
   * @param date the date
   * @return the same with its bounds
   */
  public static ReportedDateView of(ReportedDate date) {
    return new ReportedDateView(
        date.edtf().text(),
        date.relative(),
        date.bounds().earliest().orElse(null),
        date.bounds().latest().orElse(null));
  }
}
