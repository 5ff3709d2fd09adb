package org.portolan.domain.evidence;

import java.util.List;
import org.portolan.domain.Id;

/**
 * Recognises a claim that stops at a speaker whom another claim of the same document follows
 * further back, as a headline that credits a lawmaker does when the text below it cites the report
 * that he had.
 *
 * <p>That two claims are one statement, told at different length, is no evidence but a property of
 * the document, so it holds whichever claims a question lets through.
 */
final class CutShort {
  private CutShort() {}

  /**
   * Lists the claims that follow a claim's attribution further back, those that go furthest: of the
   * same document, about the same thing, of the same type and field. None if its origin saw for
   * itself, or computes with other claims.
   */
  static List<Claim> followedBy(Claim claim, Corpus corpus) {
    Provenance provenance = claim.provenance();
    if (provenance.basis().isOwnObservation() || !provenance.derivedFrom().isEmpty()) {
      return List.of();
    }
    List<Claim> longer =
        corpus.claimsAbout(claim.about()).stream()
            .filter(other -> isLonger(other, claim) && isSameTopic(other, claim))
            .toList();
    return longer.stream().filter(one -> isEnd(one, longer)).toList();
  }

  private static boolean isEnd(Claim claim, List<Claim> longer) {
    return claim.provenance().basis().isOwnObservation()
        || !claim.provenance().derivedFrom().isEmpty()
        || longer.stream().noneMatch(other -> isLonger(other, claim));
  }

  private static boolean isSameTopic(Claim one, Claim other) {
    return one.type() == other.type()
        && one.provenance().document().equals(other.provenance().document())
        && one.stated().field().equals(other.stated().field())
        && one.provenance().certainty().supports() == other.provenance().certainty().supports();
  }

  /** Two speakers whom nobody names are not known to be one; the document itself is. */
  private static boolean isLonger(Claim longer, Claim shorter) {
    List<Id> further = longer.provenance().saidBy().speakers();
    List<Id> speakers = shorter.provenance().saidBy().speakers();
    return further.size() > speakers.size()
        && !speakers.subList(1, speakers.size()).contains(Attribution.UNKNOWN)
        && further.subList(0, speakers.size()).equals(speakers);
  }
}
