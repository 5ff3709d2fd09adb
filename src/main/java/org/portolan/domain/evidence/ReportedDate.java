package org.portolan.domain.evidence;

import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;

/**
 * A date as a document tells it, no sharper than its text.
 *
 * @param edtf the date
 * @param relative true if the text tells it relative to its own publication ("last week"), so that
 *     the date is computed from that
 */
public record ReportedDate(Edtf edtf, boolean relative) {
  /**
   * A date told outright.
   *
   * @param edtf the date, EDTF level 0 or 1
   * @return the date
   * @throws IllegalArgumentException if the text is not EDTF
   */
  public static ReportedDate of(String edtf) {
    return new ReportedDate(Edtf.parse(edtf), false);
  }

  /**
   * Gives the days between which it lies.
   *
   * @return the bounds
   */
  public Bounds bounds() {
    return edtf.bounds();
  }

  @Override
  public String toString() {
    return edtf.text();
  }
}
