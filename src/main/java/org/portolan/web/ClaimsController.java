package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.web.view.ClaimPresenter;
import org.portolan.web.view.ClaimView;
import org.portolan.web.view.ListView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions for claims. */
@RestController
@RequestMapping(path = "/api/v1/claims", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Claims", description = "What documents say, each with its source")
class ClaimsController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  ClaimsController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping
  @Operation(
      operationId = "listClaims",
      summary = "List claims",
      description =
          "All claims that pass every filter given, also denied and deprecated ones, in order of id.")
  @Parameter(
      name = "about",
      in = ParameterIn.QUERY,
      description = "What they speak about: its id, or any known name if it has one.",
      example = "angara-rajin-dunay",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "document",
      in = ParameterIn.QUERY,
      description = "The id of the document that says it.",
      example = "yonhap-2023-10-14",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "saidBy",
      in = ParameterIn.QUERY,
      description =
          "An actor anywhere in the attribution: its id or any known name, or `unknown` for a"
              + " speaker that the document does not name.",
      example = "white-house",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "type",
      in = ParameterIn.QUERY,
      description = "The type of the claims.",
      example = "MOVEMENT",
      schema = @Schema(implementation = ClaimType.class))
  @WhatIf
  @Paged
  ResponseEntity<ListView<ClaimView>> list(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Budget budget = limit.start();
    AskedClaims asked = new AskedClaims(given, snapshot);
    ClaimPresenter presenter = new ClaimPresenter(snapshot.corpus());
    // One more than the page needs tells whether another follows.
    List<Claim> found = asked.first(Page.needed(given, snapshot) + 1, budget);
    Page<ClaimView> page = Page.of(found, false, given, snapshot).map(presenter::show);
    return Answers.of(ListView.of(page.items(), page.next(), budget), snapshot, page.next(), given);
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getClaim", summary = "Get a claim")
  ResponseEntity<ClaimView> get(
      @Parameter(description = "The id of the claim.", example = "yonhap-2023-10-14-sea")
          @PathVariable
          String id,
      Parameters given) {
    Snapshot snapshot = snapshots.current();
    Corpus corpus = snapshot.corpus();
    ClaimPresenter presenter = new ClaimPresenter(corpus);
    return Answers.of(
        presenter.show(
            Lookup.inPath(
                corpus.claims(), () -> Lookup.ids(corpus.claims().keySet()), "claim", id)),
        snapshot);
  }
}
