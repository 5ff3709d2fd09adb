package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.web.view.ListView;
import org.portolan.web.view.VesselDetailView;
import org.portolan.web.view.VesselPresenter;
import org.portolan.web.view.VesselView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions for vessels. */
@RestController
@RequestMapping(path = "/api/v1/vessels", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Vessels", description = "Ships")
class VesselsController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  VesselsController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping
  @Operation(
      operationId = "listVessels",
      summary = "List vessels, or search them by any of their names")
  @SearchedByName
  @Paged
  ResponseEntity<ListView<VesselView>> list(Parameters given) {
    Snapshot snapshot = snapshots.current();
    VesselPresenter presenter = new VesselPresenter(snapshot.corpus());
    return new Search(snapshot, snapshot.vessels(), given)
        .in(snapshot.corpus().vessels(), presenter::show);
  }

  @GetMapping("/{id}")
  @Operation(
      operationId = "getVessel",
      summary =
          "Get a ship with its names, the claims about it and the movements that claims name it for")
  ResponseEntity<VesselDetailView> get(
      @Parameter(description = "The id of the vessel.", example = "mv-angara") @PathVariable
          String id,
      Parameters given) {
    Snapshot snapshot = snapshots.current();
    VesselPresenter presenter = new VesselPresenter(snapshot.corpus());
    return Answers.of(
        presenter.detail(
            Lookup.inPath(snapshot.corpus().vessels(), snapshot::vessels, "vessel", id),
            limit.start()),
        snapshot);
  }
}
