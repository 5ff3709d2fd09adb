package org.portolan.usecase.gazetteer;

import java.util.OptionalDouble;
import org.portolan.dataset.gazetteer.Entry;

/**
 * A row of a gazetteer that may be a place. Never more than that: it is for a person to choose.
 *
 * @param entry the row
 * @param reason by what it was found
 * @param by the spelling or number of the place by which it was found
 * @param as the name or number in the row that agrees with it
 * @param distanceKm how far it is from where the place is said to be already, geodesic; empty when
 *     either has no coordinates
 */
public record Candidate(
    Entry entry, Reason reason, String by, String as, OptionalDouble distanceKm) {
  /** By what a row was found, the surest first. */
  public enum Reason {
    /** The place has this number of the gazetteer already, whatever name and kind stand there. */
    NUMBER,
    /** A name of the place is a name in the row, case, accents and punctuation aside. */
    NAME
  }
}
