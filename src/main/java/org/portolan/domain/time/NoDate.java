package org.portolan.domain.time;

/** An end point without a date. Both kinds are unbounded, yet they say different things. */
public enum NoDate implements EndPoint {
  /** Written as nothing, as in {@code 1985/}: there is an end point, but it is unknown. */
  UNKNOWN,

  /** Written {@code ..}, as in {@code 1985/..}: none is given, since there is none or otherwise. */
  OPEN;

  @Override
  public Bounds bounds() {
    return Bounds.UNBOUNDED;
  }
}
