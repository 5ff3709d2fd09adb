package org.portolan.domain.bound;

/** Work that was stopped at a bound. What it worked on is as if it had not begun. */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Bound bound;
  private final String value;

  /**
   * Says which bound it was.
   *
   * @param bound the bound
   * @param value what it is set to, such as 30s; empty for {@link Bound#DISCONNECTED}
   */
  public Stopped(Bound bound, String value) {
    this(bound, value, null);
  }

  /**
   * Says which bound it was, and how that showed.
   *
   * @param bound the bound
   * @param value what it is set to, such as 30s
   * @param cause how it showed
   */
  public Stopped(Bound bound, String value, @org.jspecify.annotations.Nullable Throwable cause) {
    super(text(bound, value), cause);
    this.bound = bound;
    this.value = value;
  }

  private static String text(Bound bound, String value) {
    return bound == Bound.DISCONNECTED
        ? bound.sentence()
        : "%s, %s (%s)".formatted(bound.sentence(), value, bound.setting());
  }

  /**
   * Tells the bound.
   *
   * @return which it was
   */
  public Bound bound() {
    return bound;
  }

  /**
   * Tells what the bound is set to.
   *
   * @return as text, with its unit
   */
  public String value() {
    return value;
  }
}
