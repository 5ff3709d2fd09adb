package org.portolan.domain.time;

/** How sure a date is, by the character after it. */
public enum Qualification {
  /** Nothing is said against the date. */
  NONE(false),

  /** {@code ?}: possibly this date, but not definitely. Its bounds stay as written. */
  UNCERTAIN(false),

  /** {@code ~}: this date or one near it. Its bounds widen by one unit on each side. */
  APPROXIMATE(true),

  /** {@code %}: both. Its bounds widen as for {@link #APPROXIMATE}. */
  UNCERTAIN_AND_APPROXIMATE(true);

  private final boolean approximate;

  Qualification(boolean approximate) {
    this.approximate = approximate;
  }

  /**
   * Tells whether the date is approximate, and its bounds therefore wider than written.
   *
   * @return true for {@code ~} and {@code %}
   */
  public boolean isApproximate() {
    return approximate;
  }
}
