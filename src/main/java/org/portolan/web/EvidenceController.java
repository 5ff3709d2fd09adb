package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.evidence.Standing;
import org.portolan.web.view.SnapshotView;
import org.portolan.web.view.StandingPresenter;
import org.portolan.web.view.StandingView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what stands behind things. */
@RestController
@Tag(name = "Evidence", description = "What stands behind anything that claims are about")
class EvidenceController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  EvidenceController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping(path = "/api/v1/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "getEvidence",
      summary = "Count the documents and independent origins behind a thing, with its claims",
      description =
          "Of a movement, sighting, total, event, rule or link those claims count that say that"
              + " there is one; others about it, such as on what it consisted of, are listed. Where"
              + " nothing is claimed that passes, the counts are 0.")
  @Parameter(
      name = "about",
      in = ParameterIn.QUERY,
      required = true,
      description = "What claims are about: its id, or any known name if it has one.",
      example = "najin-containers",
      schema = @Schema(type = "string"))
  @WhatIf
  @WithDeprecated
  ResponseEntity<StandingView> get(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Budget budget = limit.start();
    Id about =
        new Lookup(snapshot)
            .findSubject("about", given)
            .orElseThrow(
                () -> new BadQuestion.BadValue("about", "", "a thing that claims are about"));
    Lens lens = given.lens(snapshot);
    return Answers.of(
        new StandingPresenter(snapshot.corpus(), lens)
            .show(
                Standing.of(about, snapshot.corpus(), lens, budget),
                new SnapshotView(snapshot.hash()),
                budget),
        snapshot);
  }
}
