package org.portolan.usecase.history;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.portolan.domain.Id;

/**
 * One thing that is not in an answer as it was before.
 *
 * @param what which thing
 * @param chain the chain that it is a thing of, by its id; empty for a leg, which may be in
 *     several, and for a gap
 * @param leg the leg; empty for all else
 * @param join the join of the chain, counted from 1; empty for all else
 * @param before what it was; empty if it was not in the answer, or unknown
 * @param after what it is; empty if it is no longer in the answer, or unknown
 * @param claims the claims that became known and bring it about, in order of id
 * @param lead since when and by which documents, to stand before the fact in a sentence
 * @param fact what is so, without a full stop
 */
public record AnswerChange(
    What what,
    Optional<String> chain,
    Optional<Id> leg,
    OptionalInt join,
    Optional<String> before,
    Optional<String> after,
    List<Id> claims,
    String lead,
    String fact) {
  /**
   * Sorts and copies the claims.
   *
   * @param what which thing
   * @param chain the chain
   * @param leg the leg
   * @param join the join
   * @param before what it was
   * @param after what it is
   * @param claims the claims that bring it about
   * @param lead since when and by which documents
   * @param fact what is so
   */
  public AnswerChange {
    claims = claims.stream().sorted().distinct().toList();
  }

  /**
   * Says it in a sentence that can be quoted by itself.
   *
   * @return a sentence with its full stop
   */
  public String text() {
    return lead + fact + ".";
  }

  /** What changes in an answer. */
  public enum What {
    /** A chain, by its id, is in the answer. */
    CHAIN_APPEARED,
    /** A chain no longer is. */
    CHAIN_DISAPPEARED,
    /** The hop that is missing, by the ids of its ends; no gap where there is a chain. */
    GAP,
    /** How many documents say a leg as precisely as it stands. */
    DOCUMENTS,
    /** How many further documents say it less precisely. */
    COARSER,
    /** How many independent origins it has, or which. */
    ORIGINS,
    /** How surely the surest claim says it. */
    CERTAINTY,
    /** When it left, in EDTF. */
    DEPARTED,
    /** When it arrived, in EDTF. */
    ARRIVED,
    /** How it was carried. */
    MODE,
    /** The ship, by its id. */
    VESSEL,
    /** The flag of the ship, ISO 3166-1 alpha-2. */
    FLAG,
    /** How many claims deny it. */
    DENIED,
    /** Whether time allows a join. */
    JOIN_VERDICT,
    /** What that rests on. */
    JOIN_BASIS,
    /** Whether a source says that the cargo went on. */
    JOIN_CONTINUITY,
    /** A distance that is reported from or to a place of a chain, in the words of the figure. */
    DISTANCE;

    /**
     * Tells whether what is before and after are numbers.
     *
     * @return true for what is counted
     */
    public boolean isCount() {
      return this == DOCUMENTS || this == COARSER || this == ORIGINS || this == DENIED;
    }
  }
}
