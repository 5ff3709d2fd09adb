package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.chokepoint.ChokepointAnswer;
import org.portolan.usecase.chokepoint.FindChokepoints;
import org.portolan.web.view.ChokepointsView;
import org.portolan.web.view.CutsView;
import org.portolan.web.view.Lacks;
import org.portolan.web.view.SnapshotView;
import org.portolan.web.view.SourceCutsView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what chains cannot do without. */
@RestController
@Tag(name = "Chains", description = "Shipment chains from an origin to a destination")
class ChokepointsController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  ChokepointsController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping(path = "/api/v1/chokepoints", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "findChokepoints",
      summary =
          "Find the places, legs and sources whose loss breaks every chain between two places",
      description =
          "For each, the smallest sets, all of them where there are ties. Places and legs are those"
              + " of the chains that time and the filters allow; sources are found by asking again"
              + " without them. Where a search stopped at its bound, only what is sure is named.")
  @BothEnds
  @FiltersChains
  ResponseEntity<ChokepointsView> find(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Budget budget = limit.start();
    Corpus corpus = snapshot.corpus();
    ChainQuestion question = new QuestionReader(snapshot).readBothEnds(given::list);
    ChokepointAnswer answer = FindChokepoints.between(snapshot, question, budget);
    return Answers.of(
        new ChokepointsView(
            new AskedChains(given, question, corpus).show(),
            answer.chains(),
            CutsView.of(answer.places(), corpus),
            CutsView.of(answer.legs(), corpus),
            new SourceCutsView(
                CutsView.of(answer.documents(), corpus), CutsView.of(answer.actors(), corpus)),
            new SnapshotView(snapshot.hash()),
            Lacks.partial(budget),
            Lacks.reason(budget)),
        snapshot);
  }
}
