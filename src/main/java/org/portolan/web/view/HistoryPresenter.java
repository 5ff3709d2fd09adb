package org.portolan.web.view;

import java.util.Optional;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.history.HistoryStep;

/** Shows how answers came about. */
public final class HistoryPresenter {
  private final Corpus corpus;
  private final DocumentPresenter documents;

  /**
   * Prepares.
   *
   * @param corpus where the documents stand
   */
  public HistoryPresenter(Corpus corpus) {
    this.corpus = corpus;
    this.documents = new DocumentPresenter(corpus);
  }

  /**
   * Shows a step.
   *
   * @param step the step
   * @return its JSON
   */
  public HistoryStepView show(HistoryStep step) {
    return new HistoryStepView(
        step.day().orElse(null),
        step.documents().stream()
            .flatMap(id -> Optional.ofNullable(corpus.documents().get(id)).stream())
            .map(documents::show)
            .toList(),
        EvidenceView.values(step.claims()),
        step.chains(),
        step.changes().stream().map(AnswerChangeView::of).toList());
  }
}
