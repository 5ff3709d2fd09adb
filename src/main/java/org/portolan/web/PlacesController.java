package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.web.view.ListView;
import org.portolan.web.view.PlaceDetailView;
import org.portolan.web.view.PlacePresenter;
import org.portolan.web.view.PlaceView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions for places. */
@RestController
@RequestMapping(path = "/api/v1/places", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Places", description = "Ports, depots, cities, regions, countries, borders")
class PlacesController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  PlacesController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping
  @Operation(
      operationId = "listPlaces",
      summary = "List places, or search them by any of their names")
  @SearchedByName
  @Paged
  ResponseEntity<ListView<PlaceView>> list(Parameters given) {
    Snapshot snapshot = snapshots.current();
    PlacePresenter presenter = new PlacePresenter(snapshot.corpus());
    return new Search(snapshot, snapshot.places(), given)
        .in(snapshot.corpus().places(), presenter::show);
  }

  @GetMapping("/{id}")
  @Operation(
      operationId = "getPlace",
      summary = "Get a place with its names, the claims about it and the movements from or to it")
  ResponseEntity<PlaceDetailView> get(
      @Parameter(description = "The id of the place.", example = "rajin") @PathVariable String id,
      Parameters given) {
    Snapshot snapshot = snapshots.current();
    PlacePresenter presenter = new PlacePresenter(snapshot.corpus());
    return Answers.of(
        presenter.detail(
            Lookup.inPath(snapshot, snapshot.corpus().places(), snapshot::places, "place", id),
            limit.start()),
        snapshot);
  }
}
