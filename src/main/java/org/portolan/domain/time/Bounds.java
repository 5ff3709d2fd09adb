package org.portolan.domain.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days between which something lies, both included: a moment that is not known closer, or the
 * whole of a period.
 *
 * <p>An absent end is unbounded, because it is unknown or because there is none; it never stands
 * for today or for some first day of all. Bounds are days, because reports tell days at best, and
 * mostly of unstated time zones: a sharper bound would claim more than was said. A time of day
 * lives on in the written form ({@link Edtf#text()}) alone.
 *
 * <p>Days are of the proleptic Gregorian calendar, as in ISO 8601.
 *
 * @param earliest the first day, or empty if nothing bounds the past
 * @param latest the last day, or empty if nothing bounds the future; never before {@code earliest}
 */
public record Bounds(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  /** Bounds that exclude nothing. */
  public static final Bounds UNBOUNDED = new Bounds(Optional.empty(), Optional.empty());

  /**
   * Bounds whose ends may each be open.
   *
   * @param earliest the first day, or empty if nothing bounds the past
   * @param latest the last day, or empty if nothing bounds the future
   * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
   */
  public Bounds {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException(
          "Bounds from %s to %s end before they begin".formatted(earliest.get(), latest.get()));
    }
  }

  /**
   * Bounds with two ends.
   *
   * @param earliest the first day
   * @param latest the last day
   * @return the days from one to the other, both included
   * @throws IllegalArgumentException if {@code latest} is before {@code earliest}
   */
  public static Bounds between(LocalDate earliest, LocalDate latest) {
    return new Bounds(Optional.of(earliest), Optional.of(latest));
  }

  /**
   * Bounds of a single day.
   *
   * @param day the day
   * @return that day alone
   */
  public static Bounds on(LocalDate day) {
    return between(day, day);
  }

  /**
   * Bounds without a last day.
   *
   * @param earliest the first day
   * @return that day and all later ones
   */
  public static Bounds from(LocalDate earliest) {
    return new Bounds(Optional.of(earliest), Optional.empty());
  }

  /**
   * Bounds without a first day.
   *
   * @param latest the last day
   * @return that day and all earlier ones
   */
  public static Bounds until(LocalDate latest) {
    return new Bounds(Optional.empty(), Optional.of(latest));
  }

  /**
   * Tells whether every day within the other bounds is within these, too.
   *
   * @param other the bounds to look for
   * @return true if none of its days lies outside; true for equal bounds
   */
  public boolean contains(Bounds other) {
    return startsNoLaterThan(other) && endsNoEarlierThan(other);
  }

  /**
   * Tells whether a day is within these bounds.
   *
   * @param day the day to look for
   * @return true if it is neither before the earliest nor after the latest
   */
  public boolean contains(LocalDate day) {
    return contains(on(day));
  }

  /**
   * Tells whether these bounds and the other share a day.
   *
   * @param other the bounds to compare with
   * @return true if at least one day is within both
   */
  public boolean overlaps(Bounds other) {
    return reaches(other) && other.reaches(this);
  }

  /**
   * The days within both bounds.
   *
   * @param other the bounds to intersect with
   * @return what they share, or empty if they share no day
   */
  public Optional<Bounds> intersect(Bounds other) {
    if (!overlaps(other)) {
      return Optional.empty();
    }
    return Optional.of(
        new Bounds(
            startsNoLaterThan(other) ? other.earliest : earliest,
            endsNoEarlierThan(other) ? other.latest : latest));
  }

  /**
   * The narrowest bounds that contain both, with the days between them if they are apart.
   *
   * @param other the bounds to span as well
   * @return the span of both
   */
  public Bounds hull(Bounds other) {
    return new Bounds(
        startsNoLaterThan(other) ? earliest : other.earliest,
        endsNoEarlierThan(other) ? latest : other.latest);
  }

  private boolean startsNoLaterThan(Bounds other) {
    return earliest.isEmpty()
        || (other.earliest.isPresent() && !earliest.get().isAfter(other.earliest.get()));
  }

  private boolean endsNoEarlierThan(Bounds other) {
    return latest.isEmpty()
        || (other.latest.isPresent() && !latest.get().isBefore(other.latest.get()));
  }

  /** Whether these bounds do not end before the other begin. */
  private boolean reaches(Bounds other) {
    return latest.isEmpty()
        || other.earliest.isEmpty()
        || !latest.get().isBefore(other.earliest.get());
  }
}
