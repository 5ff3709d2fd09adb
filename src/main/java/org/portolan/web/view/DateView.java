package org.portolan.web.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;

/**
 * The days between which something lies, both included.
 *
 * @param edtf the same as EDTF; null when both ends are open
 * @param earliest the first day; null when unknown
 * @param latest the last day; null when unknown
 */
public record DateView(
    @Nullable String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
  /**
   * Shows bounds.
   *
   * @param bounds the bounds
   * @return the same days
   */
  public static DateView of(Bounds bounds) {
    return new DateView(
        Edtf.textOf(bounds).orElse(null),
        bounds.earliest().orElse(null),
        bounds.latest().orElse(null));
  }

  /**
   * Shows a date as it was written.
   *
   * @param date the date
   * @return its own text with its bounds
   */
  public static DateView of(Edtf date) {
    Bounds bounds = date.bounds();
    return new DateView(date.text(), bounds.earliest().orElse(null), bounds.latest().orElse(null));
  }
}
