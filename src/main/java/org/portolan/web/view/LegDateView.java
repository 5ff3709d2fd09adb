package org.portolan.web.view;

import java.util.List;
import org.portolan.usecase.LegDates;

/**
 * A date that reports give for a movement.
 *
 * @param field what it dates: during, loaded, departed or arrived
 * @param edtf the date as written
 * @param relative true if the text tells it relative to its own publication
 * @param claims the claims that give it so
 */
public record LegDateView(String field, String edtf, boolean relative, List<String> claims) {
  static LegDateView of(LegDates told) {
    return new LegDateView(
        told.field().key(),
        told.date().edtf().text(),
        told.date().relative(),
        EvidenceView.values(told.claims()));
  }
}
