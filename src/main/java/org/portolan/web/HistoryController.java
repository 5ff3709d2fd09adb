package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.chain.search.Budget;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.history.History;
import org.portolan.usecase.history.Replays;
import org.portolan.web.view.HistoryPresenter;
import org.portolan.web.view.HistoryStepView;
import org.portolan.web.view.HistoryView;
import org.portolan.web.view.Lacks;
import org.portolan.web.view.SnapshotView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how an answer came about. */
@RestController
@Tag(name = "History", description = "What became known when")
class HistoryController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;
  private final Replays replays = new Replays();

  HistoryController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping(path = "/api/v1/history", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "replayHistory",
      summary = "Replay how the answer to a question for chains changed with each publication",
      description =
          "For each day on which documents became known: the documents, and what changed in the"
              + " answer, each change with a sentence to quote. A day that changed nothing stands"
              + " with an empty list of changes. With `asOf` the replay ends on that day. Where"
              + " time does not suffice for all days, the answer is partial and says up to which day"
              + " it is told; asked again, it goes on from there.")
  @BothEnds
  @FiltersChains
  @Paged
  ResponseEntity<HistoryView> replay(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Budget budget = limit.start();
    ChainQuestion question = new QuestionReader(snapshot).readBothEnds(given::list);
    History history = replays.of(snapshot, question, budget);
    HistoryPresenter presenter = new HistoryPresenter(snapshot.corpus());
    Page<HistoryStepView> page = Page.of(history.days(), given, snapshot).map(presenter::show);
    HistoryView body =
        new HistoryView(
            new AskedChains(given, question, snapshot.corpus()).show(),
            page.items(),
            presenter.show(history.undated()),
            note(history, question),
            new SnapshotView(snapshot.hash()),
            history.done() ? null : history.upTo().orElse(null),
            Lacks.partial(budget),
            Lacks.reason(budget),
            page.next().orElse(null));
    return Answers.of(body, snapshot, page.next(), given);
  }

  private static String note(History history, ChainQuestion question) {
    if (!history.done()) {
      return "Later days, and what has no date, are not replayed yet.";
    }
    if (history.days().isEmpty()) {
      return "No document that passes the question is known to have been published.";
    }
    if (question.lens().asOf().isPresent()) {
      return "The last day gives the answer as of %s; documents without a publication date are in"
              .formatted(question.lens().asOf().get())
          + " no answer as of a day.";
    }
    return history.undated().changes().isEmpty()
        ? "The last day gives the answer as it is now; nothing without a date adds to it."
        : "The answer as it is now is that of the last day with what stands under 'undated', which"
            + " no answer as of a day holds.";
  }
}
