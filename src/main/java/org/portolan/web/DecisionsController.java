package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.portolan.domain.decision.Decisions;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.web.view.DecisionPresenter;
import org.portolan.web.view.DecisionView;
import org.portolan.web.view.ListView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what people decided. */
@RestController
@RequestMapping(path = "/api/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(
    name = "Decisions",
    description =
        "What people decided: which places, vessels and actors are one, and which are not")
class DecisionsController {
  private final Snapshots snapshots;

  DecisionsController(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @GetMapping
  @Operation(
      operationId = "listDecisions",
      summary = "List the decisions, whether they act or not, in order of id")
  @Parameter(
      name = "about",
      in = ParameterIn.QUERY,
      description =
          "A place, vessel or actor by its id or any known name: only the decisions on it and on"
              + " what is one with it.",
      example = "Dunay",
      schema = @Schema(type = "string"))
  @Paged
  ResponseEntity<ListView<DecisionView>> list(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Decisions decisions = snapshot.corpus().decisions();
    DecisionPresenter presenter = new DecisionPresenter(snapshot.corpus());
    Page<DecisionView> page =
        Page.of(
                new Lookup(snapshot)
                    .findSubject("about", given)
                    .map(decisions::on)
                    .orElseGet(() -> List.copyOf(decisions.all().values())),
                given,
                snapshot)
            .map(presenter::show);
    return Answers.of(ListView.of(page.items(), page.next()), snapshot, page.next(), given);
  }

  @GetMapping("/{id}")
  @Operation(operationId = "getDecision", summary = "Get a decision")
  ResponseEntity<DecisionView> get(
      @Parameter(description = "The id of the decision.", example = "rajin-is-not-dunay")
          @PathVariable
          String id,
      Parameters given) {
    Snapshot snapshot = snapshots.current();
    Decisions decisions = snapshot.corpus().decisions();
    return Answers.of(
        new DecisionPresenter(snapshot.corpus())
            .show(
                Lookup.inPath(
                    decisions.all(), () -> Lookup.ids(decisions.all().keySet()), "decision", id)),
        snapshot);
  }
}
