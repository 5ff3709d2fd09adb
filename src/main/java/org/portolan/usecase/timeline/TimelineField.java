package org.portolan.usecase.timeline;

import java.util.Optional;
import org.portolan.domain.evidence.StatedField;

/** What a date on a timeline dates. */
public enum TimelineField {
  /** When it happened: of a movement, its departure and arrival both. */
  DURING,
  /** When it was loaded. */
  LOADED,
  /** When it left. */
  DEPARTED,
  /** When it arrived. */
  ARRIVED,
  /** Since when it holds, or is counted. */
  SINCE,
  /** Until when. */
  UNTIL,
  /** When it was said, by the last one who said it. */
  SAID,
  /** When a document was published. */
  PUBLISHED;

  /**
   * Finds what a stated date dates.
   *
   * @param field what is stated
   * @return the same on a timeline; empty for what is no date
   */
  public static Optional<TimelineField> of(StatedField field) {
    return switch (field) {
      case DURING -> Optional.of(DURING);
      case LOADED -> Optional.of(LOADED);
      case DEPARTED -> Optional.of(DEPARTED);
      case ARRIVED -> Optional.of(ARRIVED);
      case SINCE -> Optional.of(SINCE);
      case UNTIL -> Optional.of(UNTIL);
      default -> Optional.empty();
    };
  }
}
