package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Values;
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
          "Get a ship with its names, the claims about it, the movements that claims name it for, and"
              + " what it was called, which flag it flew and who owned it, when")
  @Parameter(
      name = "on",
      in = ParameterIn.QUERY,
      description =
          "A time as an EDTF date: `history` then tells of each name, flag and owner whether claims"
              + " give it THEN, POSSIBLY (their dates allow it and do not tell), or only BEFORE or"
              + " AFTER.",
      example = "2023-03",
      schema = @Schema(type = "string"))
  ResponseEntity<VesselDetailView> get(
      @Parameter(description = "The id of the vessel.", example = "mv-angara") @PathVariable
          String id,
      Parameters given) {
    Snapshot snapshot = snapshots.current();
    VesselPresenter presenter = new VesselPresenter(snapshot.corpus());
    return Answers.of(
        presenter.detail(
            Lookup.inPath(snapshot, snapshot.corpus().vessels(), snapshot::vessels, "vessel", id),
            given.find("on").map(date -> Values.date("on", date)),
            limit.start()),
        snapshot);
  }
}
