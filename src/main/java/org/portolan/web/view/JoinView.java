package org.portolan.web.view;

import java.util.List;
import org.portolan.chain.Basis;
import org.portolan.chain.Continuity;
import org.portolan.chain.Join;
import org.portolan.chain.Verdict;

/**
 * Where a leg meets the next.
 *
 * @param at the place where the earlier leg arrives
 * @param verdict whether time allows it
 * @param basis what that rests on
 * @param continuity whether a source says that it is the same cargo
 * @param claims the claims that say so
 */
public record JoinView(
    String at, Verdict verdict, Basis basis, Continuity continuity, List<String> claims) {
  static JoinView of(Join join) {
    return new JoinView(
        join.at().value(),
        join.timing().verdict(),
        join.timing().basis(),
        join.continuity(),
        EvidenceView.values(join.claims()));
  }
}
