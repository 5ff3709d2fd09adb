package org.portolan.domain.transport;

import java.time.LocalDate;
import java.util.Optional;
import org.portolan.domain.time.Bounds;

/**
 * When a transport can have left and can have arrived, in whole days. Any of the four ends may be
 * open, which is unknown, never today.
 *
 * <p>Nothing arrives before it leaves, so the earliest arrival is never before the earliest
 * departure, and the latest departure never after the latest arrival: the constructor narrows both
 * accordingly.
 *
 * @param departure when it left, at some moment within these bounds
 * @param arrival when it arrived, at some moment within these bounds
 */
public record Window(Bounds departure, Bounds arrival) {
  /** Nothing known. */
  public static final Window OPEN = new Window(Bounds.UNBOUNDED, Bounds.UNBOUNDED);

  /**
   * Narrows the bounds to what leaving before arriving allows.
   *
   * @param departure when it left, at some moment within these bounds
   * @param arrival when it arrived, at some moment within these bounds
   * @throws IllegalArgumentException if it would have to arrive before it leaves
   */
  public Window {
    Bounds fromDeparture = new Bounds(departure.earliest(), Optional.empty());
    Bounds untilArrival = new Bounds(Optional.empty(), arrival.latest());
    Bounds lateEnough = narrow(arrival, fromDeparture, departure, arrival);
    departure = narrow(departure, untilArrival, departure, arrival);
    arrival = lateEnough;
  }

  private static Bounds narrow(Bounds bounds, Bounds limit, Bounds departure, Bounds arrival) {
    return bounds
        .intersect(limit)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "it would arrive (%s) before it leaves (%s)".formatted(arrival, departure)));
  }

  /**
   * Tells whether every pair of times that another window allows is allowed here too.
   *
   * @param other another window
   * @return true if this one is the same or wider
   */
  public boolean contains(Window other) {
    return departure.contains(other.departure) && arrival.contains(other.arrival);
  }

  /**
   * Spans both windows.
   *
   * @param other another window
   * @return the narrowest window that contains both
   */
  public Window hull(Window other) {
    return new Window(departure.hull(other.departure), arrival.hull(other.arrival));
  }

  /**
   * Gives the first day on which it can have left.
   *
   * @return the day; empty when open
   */
  public Optional<LocalDate> departEarliest() {
    return departure.earliest();
  }

  /**
   * Gives the last day on which it can have left.
   *
   * @return the day; empty when open
   */
  public Optional<LocalDate> departLatest() {
    return departure.latest();
  }

  /**
   * Gives the first day on which it can have arrived.
   *
   * @return the day; empty when open
   */
  public Optional<LocalDate> arriveEarliest() {
    return arrival.earliest();
  }

  /**
   * Gives the last day on which it can have arrived.
   *
   * @return the day; empty when open
   */
  public Optional<LocalDate> arriveLatest() {
    return arrival.latest();
  }
}
