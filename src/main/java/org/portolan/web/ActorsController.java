package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.web.view.ActorDetailView;
import org.portolan.web.view.ActorPresenter;
import org.portolan.web.view.ActorView;
import org.portolan.web.view.ListView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions for actors. */
@RestController
@RequestMapping(path = "/api/v1/actors", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
    name = "Actors",
    description = "Persons, governments, ministries, agencies, companies, news organisations")
class ActorsController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  ActorsController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping
  @Operation(
      operationId = "listActors",
      summary = "List actors, or search them by any of their names")
  @SearchedByName
  @Paged
  ResponseEntity<ListView<ActorView>> list(Parameters given) {
    Snapshot snapshot = snapshots.current();
    ActorPresenter presenter = new ActorPresenter(snapshot.corpus());
    return new Search(snapshot, snapshot.actors(), given)
        .in(snapshot.corpus().actors(), presenter::show);
  }

  @GetMapping("/{id}")
  @Operation(
      operationId = "getActor",
      summary = "Get an actor with its names, the claims about it and those that it makes")
  ResponseEntity<ActorDetailView> get(
      @Parameter(description = "The id of the actor.", example = "dia") @PathVariable String id,
      Parameters given) {
    Snapshot snapshot = snapshots.current();
    ActorPresenter presenter = new ActorPresenter(snapshot.corpus());
    return Answers.of(
        presenter.detail(
            Lookup.inPath(snapshot, snapshot.corpus().actors(), snapshot::actors, "actor", id),
            limit.start()),
        snapshot);
  }
}
