package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import org.portolan.chain.Chain;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.SetAside;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.evidence.Telling;
import org.portolan.usecase.ChainSupport;

/** Shows what stands behind things. */
public final class EvidencePresenter {
  private final Corpus corpus;
  private final Lens lens;
  private final Readings readings;

  /**
   * Prepares.
   *
   * @param corpus where the claims stand
   * @param lens which claims count
   */
  public EvidencePresenter(Corpus corpus, Lens lens) {
    this.corpus = corpus;
    this.lens = lens;
    this.readings = new Readings(corpus, lens);
  }

  /**
   * Shows what stands behind a thing that claims are about.
   *
   * @param about the thing
   * @param support its support under the same lens
   * @param unsourced whether no claim speaks for it at all, as for one added by hand
   * @return its JSON
   */
  public EvidenceView show(Id about, Support support, boolean unsourced) {
    return show(support, readings.setAside(about), unsourced);
  }

  /** Shows what stands behind a chain as a whole. */
  EvidenceView show(Chain chain) {
    return show(
        ChainSupport.of(chain, corpus, lens), ChainSupport.setAside(chain, corpus, lens), false);
  }

  private EvidenceView show(Support support, SetAside setAside, boolean unsourced) {
    return new EvidenceView(
        EvidenceView.values(support.claims()),
        support.documents().size(),
        support.coarser().size(),
        support.origins().size(),
        EvidenceView.values(support.documents()),
        EvidenceView.values(support.coarser()),
        EvidenceView.values(support.origins()),
        support.certainty().orElse(null),
        attribution(support),
        EvidenceView.values(setAside.denied()),
        EvidenceView.values(setAside.deprecated()),
        unsourced ? true : null);
  }

  /** Shows who took it from whom. */
  List<TellingView> attribution(Support support) {
    List<Claim> claims =
        support.claims().stream()
            .flatMap(id -> Optional.ofNullable(corpus.claims().get(id)).stream())
            .toList();
    return TellingView.roots(Telling.of(claims, corpus, lens), support.origins(), corpus);
  }
}
