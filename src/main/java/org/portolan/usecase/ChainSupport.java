package org.portolan.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.portolan.chain.Chain;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Origins;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.SetAside;
import org.portolan.domain.evidence.Support;

/** What stands behind a chain as a whole. A chain is only as strong as its weakest leg. */
public final class ChainSupport {
  private ChainSupport() {}

  /**
   * Adds up what stands behind the legs, each document and origin once.
   *
   * @param chain the chain
   * @param corpus the evidence
   * @param lens which claims count
   * @return documents that say any leg as precisely as it stands, further ones that are coarser on
   *     all that they speak of, the independent origins of all together, and the certainty of the
   *     least sure leg; empty if that has no claim
   */
  public static Support of(Chain chain, Corpus corpus, Lens lens) {
    List<Support> legs = chain.legs().stream().map(leg -> leg.reading().support()).toList();
    NavigableSet<Id> claims = new TreeSet<>();
    NavigableSet<Id> documents = new TreeSet<>();
    NavigableSet<Id> coarser = new TreeSet<>();
    for (Support leg : legs) {
      claims.addAll(leg.claims());
      documents.addAll(leg.documents());
      coarser.addAll(leg.coarser());
    }
    coarser.removeAll(documents);
    List<Claim> told = claims.stream().flatMap(id -> find(id, corpus).stream()).toList();
    return new Support(
        List.copyOf(claims),
        documents,
        coarser,
        new TreeSet<>(new Origins(corpus, lens).of(told)),
        leastSure(legs));
  }

  private static Optional<Claim> find(Id claim, Corpus corpus) {
    return Optional.ofNullable(corpus.claims().get(claim));
  }

  private static Optional<Certainty> leastSure(List<Support> legs) {
    return legs.stream().anyMatch(leg -> leg.certainty().isEmpty())
        ? Optional.empty()
        : legs.stream().map(leg -> leg.certainty().orElseThrow()).max(Comparator.naturalOrder());
  }

  /**
   * Lists the claims about a chain's legs that count for nothing.
   *
   * @param chain the chain
   * @param corpus the evidence
   * @param lens which claims pass
   * @return those denied, and those deprecated
   */
  public static SetAside setAside(Chain chain, Corpus corpus, Lens lens) {
    Readings readings = new Readings(corpus, lens);
    List<SetAside> legs = chain.legs().stream().map(Leg::id).map(readings::setAside).toList();
    return new SetAside(
        legs.stream().flatMap(leg -> leg.denied().stream()).toList(),
        legs.stream().flatMap(leg -> leg.deprecated().stream()).toList());
  }
}
