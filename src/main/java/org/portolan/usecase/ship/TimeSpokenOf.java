package org.portolan.usecase.ship;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;

/**
 * The time for which a claim says that something was so. It held at some moment within the bounds,
 * and throughout the stretch, if there is one.
 *
 * @param within the days outside of which the claim says nothing
 * @param throughout the days on all of which it was surely so; empty where dates do not tell
 */
record TimeSpokenOf(Bounds within, Optional<Bounds> throughout) {
  /** At some moment of a date, or throughout an interval but for its uncertain ends. */
  static TimeSpokenOf during(Edtf date) {
    return date.isInterval()
        ? new TimeSpokenOf(
            date.bounds(), stretch(date.startBounds().latest(), date.endBounds().earliest()))
        : at(date.bounds());
  }

  /** At some moment. */
  static TimeSpokenOf at(Bounds moment) {
    return new TimeSpokenOf(moment, Optional.empty());
  }

  /**
   * From a moment on, until another. Where only the beginning is told it was so until it was said
   * at least, and perhaps later.
   */
  static TimeSpokenOf from(Optional<Edtf> since, Optional<Edtf> until, Bounds said) {
    Optional<LocalDate> begun = since.flatMap(date -> date.bounds().latest());
    Optional<LocalDate> ended =
        until.isPresent() ? until.get().bounds().earliest() : said.earliest();
    return new TimeSpokenOf(
        new Bounds(
            since.flatMap(date -> date.bounds().earliest()),
            until.flatMap(date -> date.bounds().latest())),
        stretch(begun, ended));
  }

  private static Optional<Bounds> stretch(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isPresent() && last.isPresent() && !first.get().isAfter(last.get())
        ? Optional.of(Bounds.between(first.get(), last.get()))
        : Optional.empty();
  }

  /** How it stands to a time asked about. */
  Then to(Bounds asked) {
    if (!within.overlaps(asked)) {
      boolean before =
          within
              .latest()
              .filter(last -> asked.earliest().filter(last::isBefore).isPresent())
              .isPresent();
      return before ? Then.BEFORE : Then.AFTER;
    }
    boolean some = !within.equals(Bounds.UNBOUNDED) && asked.contains(within);
    return some || throughout.filter(asked::overlaps).isPresent() ? Then.THEN : Then.POSSIBLY;
  }
}
