package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.timeline.Timeline;
import org.portolan.usecase.timeline.TimelineReader;
import org.portolan.web.view.DecisionPresenter;
import org.portolan.web.view.Lacks;
import org.portolan.web.view.SnapshotView;
import org.portolan.web.view.ThingView;
import org.portolan.web.view.TimelineItemView;
import org.portolan.web.view.TimelinePresenter;
import org.portolan.web.view.TimelineView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is dated when. */
@RestController
@Tag(name = "Timeline", description = "Dated claims with their uncertain ranges")
class TimelineController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  TimelineController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping(path = "/api/v1/timeline", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "listTimeline",
      summary = "List dated claims in order, with the ranges that their dates allow",
      description =
          "Every date that a claim states is an item, and so are when it was said and when its"
              + " document was published. With `about`: the claims about a thing and those that"
              + " state it. With `from` or `to`: the claims about the legs of the chains found,"
              + " their ships and places, and about what was at these or went by way of them; the"
              + " parts around the gap where there is no chain. With neither: all claims. Denied"
              + " and deprecated claims stand too, marked.")
  @Parameter(
      name = "about",
      in = ParameterIn.QUERY,
      description =
          "What claims are about, or state: its id, or any known name if it has one. A place means"
              + " those inside it, too, an actor its parts.",
      example = "Najin",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "Instead of `about`: where chains start, as in a question for chains.",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "Where chains end, likewise.",
      schema = @Schema(type = "string"))
  @FiltersChains
  @Paged
  ResponseEntity<TimelineView> list(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Budget budget = limit.start();
    Corpus corpus = snapshot.corpus();
    TimelineReader reader = new TimelineReader(snapshot, given::list, budget);
    Timeline timeline = reader.timeline();
    Optional<ChainQuestion> question = reader.chains();
    TimelinePresenter presenter = new TimelinePresenter(corpus);
    Page<TimelineItemView> page = Page.of(timeline.items(), given, snapshot).map(presenter::show);
    TimelineView body =
        new TimelineView(
            question.map(asked -> new AskedChains(given, asked, corpus).show()).orElse(null),
            reader.about().map(thing -> ThingView.of(thing, corpus)).orElse(null),
            question.map(asked -> timeline.chains()).orElse(null),
            page.items(),
            timeline.undatedClaims(),
            timeline.undatedDocuments().stream().map(id -> id.value()).toList(),
            new DecisionPresenter(corpus).on(reader.about()),
            new SnapshotView(snapshot.hash()),
            Lacks.partial(budget),
            Lacks.reason(budget),
            page.next().orElse(null));
    return Answers.of(body, snapshot, page.next(), given);
  }
}
