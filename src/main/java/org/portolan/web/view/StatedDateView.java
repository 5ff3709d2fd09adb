package org.portolan.web.view;

import org.portolan.domain.evidence.ReportedDate;

/**
 * A date as a document gives it.
 *
 * @param date EDTF, as written
 * @param relative true if the text tells it relative to its own publication
 */
public record StatedDateView(String date, boolean relative) {
  static StatedDateView of(ReportedDate date) {
    return new StatedDateView(date.edtf().text(), date.relative());
  }
}
