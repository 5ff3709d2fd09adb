package org.portolan.domain.evidence;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A document says that a resolution or law prohibits something. About a rule.
 *
 * @param id its id
 * @param about what it speaks about
 * @param provenance where it comes from
 * @param stated what it says
 */
public record RuleClaim(Id id, Id about, Provenance provenance, Stated stated) implements Claim {
  /**
   * Checks what is stated.
   *
   * @param id its id
   * @param about what it speaks about
   * @param provenance where it comes from
   * @param stated what it says
   * @throws IllegalArgumentException if it states what its type does not, or not what it must
   */
  public RuleClaim {
    Claim.requireWellFormed(ClaimType.RULE, id, stated);
  }

  /**
   * Gives what is prohibited.
   *
   * @return words for goods or dealings; empty when not stated
   */
  public List<String> contents() {
    return stated.contents();
  }

  /**
   * Gives since when.
   *
   * @return the date, if stated
   */
  public Optional<ReportedDate> since() {
    return stated.date(StatedField.SINCE);
  }

  @Override
  public ClaimType type() {
    return ClaimType.RULE;
  }
}
