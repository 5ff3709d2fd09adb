package org.portolan.web.view;

import java.util.List;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
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
   * @return its JSON
   */
  public DocumentDetailView detail(Document document) {
    return new DocumentDetailView(
        show(document), new ClaimPresenter(corpus).all(claims(document.id())));
  }

  private List<Claim> claims(Id document) {
    return corpus.claims().values().stream()
        .filter(claim -> claim.provenance().document().equals(document))
        .toList();
  }
}
