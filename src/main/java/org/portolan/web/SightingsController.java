package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Values;
import org.portolan.usecase.evidence.SightingReport;
import org.portolan.usecase.evidence.Sightings;
import org.portolan.web.view.Lacks;
import org.portolan.web.view.SightingPresenter;
import org.portolan.web.view.SightingView;
import org.portolan.web.view.SightingsView;
import org.portolan.web.view.SnapshotView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what was seen where. */
@RestController
@Tag(name = "Sightings", description = "What was seen at places at times")
class SightingsController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  SightingsController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping(path = "/api/v1/sightings", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "listSightings",
      summary = "List what was seen, in order of when, with every version of what is said of it",
      description =
          "A sighting is listed if a claim that counts tells of it. Evidence counts the claims that"
              + " tell of it, not those on what it consisted of.")
  @Parameter(
      name = "at",
      in = ParameterIn.QUERY,
      description =
          "Where, by any version: the id or any known name of a place. A region or country means"
              + " any place inside it. Without it: anywhere.",
      example = "Najin",
      schema = @Schema(type = "string"))
  @WhatIf
  @MinOrigins
  @WithDeprecated
  @Paged
  ResponseEntity<SightingsView> list(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Budget budget = limit.start();
    Lens lens = given.lens(snapshot);
    int minOrigins = QuestionReader.minOrigins(given::list);
    Optional<Id> at = given.find("at").map(name -> Values.resolve("at", name, snapshot.places()));
    List<SightingReport> reports =
        new Sightings(snapshot.corpus(), lens, budget)
            .list(at).stream()
                .filter(report -> report.standing().support().origins().size() >= minOrigins)
                .toList();
    SightingPresenter presenter = new SightingPresenter(snapshot.corpus(), lens);
    Page<SightingView> page = Page.of(reports, given, snapshot).map(presenter::show);
    return Answers.of(
        new SightingsView(
            page.items(),
            new SnapshotView(snapshot.hash()),
            Lacks.partial(budget),
            Lacks.reason(budget),
            page.next().orElse(null)),
        snapshot,
        page.next(),
        given);
  }
}
