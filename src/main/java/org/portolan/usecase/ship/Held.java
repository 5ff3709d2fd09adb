package org.portolan.usecase.ship;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.time.Bounds;

/**
 * A name, flag or owner that claims give a ship, for one time.
 *
 * @param value the name, the flag as ISO 3166-1 alpha-2, or the owner in the claim's words
 * @param basis whether claims say so, or just call it so
 * @param since since when, if claims say it
 * @param until until when, if claims say it
 * @param during during which time, if claims say it
 * @param told of claims that state no time: the days among which the moment lies that they speak
 *     of, or when they were said; unbounded if that is not known, or the time is stated
 * @param then how that stands to the time asked about; empty if none was
 * @param claims the claims, in order of id, at least one
 */
public record Held(
    String value,
    Basis basis,
    Optional<ReportedDate> since,
    Optional<ReportedDate> until,
    Optional<ReportedDate> during,
    Bounds told,
    Optional<Then> then,
    List<Claim> claims) {
  /** How claims give it. */
  public enum Basis {
    /** They say that it has it. */
    STATED,
    /** They speak of it so while they say something else. */
    USED
  }

  /**
   * Copies the claims.
   *
   * @param value the name, flag or owner
   * @param basis whether claims say so, or just call it so
   * @param since since when, if claims say it
   * @param until until when, if claims say it
   * @param during during which time, if claims say it
   * @param told when claims that state no time speak of
   * @param then how that stands to the time asked about; empty if none was
   * @param claims the claims
   */
  public Held {
    claims = List.copyOf(claims);
  }

  /**
   * Tells whether claims state a time for it.
   *
   * @return true if they say since when, until when or during which time
   */
  public boolean isTimed() {
    return since.isPresent() || until.isPresent() || during.isPresent();
  }
}
