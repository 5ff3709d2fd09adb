package org.portolan.web.view;

import java.util.List;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;

/** Shows documents. */
public final class DocumentPresenter {
  private final Corpus corpus;

  /**
   * Prepares.
   *
   * @param corpus where the documents stand
   */
  public DocumentPresenter(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Shows a document in a list.
   *
   * @param document the document
   * @return its JSON
   */
  public DocumentView show(Document document) {
    return new DocumentView(
        document.id().value(),
        document.title(),
        document.publisher().map(publisher -> ThingView.of(publisher, corpus)).orElse(null),
        document.published().map(DateView::of).orElse(null),
        document.publishedInferred(),
        document.known().orElse(null),
        document.language().orElse(null),
        document.sha256().orElse(null),
        document.note().orElse(null));
  }

  /**
   * Shows a document with what it says.
   *
   * @param document the document
   * @param budget how long it may take; told what is left out
   * @return its JSON
   */
  public DocumentDetailView detail(Document document, Budget budget) {
    List<ClaimView> claims =
        new ClaimPresenter(corpus)
            .within(
                budget,
                corpus.claims().values(),
                claim -> claim.provenance().document().equals(document.id()));
    if (budget.isSpent()) {
      budget.leaveOutSinceSpent("so claims are missing; set a longer portolan.question-limit.");
    }
    return new DocumentDetailView(
        show(document), claims, Lacks.partial(budget), Lacks.reason(budget));
  }
}
