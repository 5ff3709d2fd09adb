package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.chain.search.Budget;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Values;
import org.portolan.usecase.structure.FindStructure;
import org.portolan.web.view.StructurePresenter;
import org.portolan.web.view.StructureView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what connects two places on the map, time aside. */
@RestController
@Tag(name = "Chains", description = "Shipment chains from an origin to a destination")
class StructureController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  StructureController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping(path = "/api/v1/structure", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "findStructure",
      summary = "Find what connects two places on the map, time aside, and what would part them",
      description =
          "Whether legs connect them, the places and lanes on every way, a smallest set of lanes"
              + " whose loss leaves no way, and the shortest routes, each with whether a chain takes"
              + " it. A lane is the legs from one place to another by one mode, whatever their days."
              + " `mode`, `vessel`, `minOrigins` and what says which claims count decide which legs"
              + " the map has, `maxLegs` how long a route may be; all filters decide which chains may"
              + " take one.")
  @BothEnds
  @FiltersChains
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "The most routes.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "5"))
  ResponseEntity<StructureView> find(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Budget budget = limit.start();
    ChainQuestion question = new QuestionReader(snapshot).readBothEnds(given::list);
    int routes =
        given
            .find("limit")
            .map(value -> Values.number("limit", value, 1, FindStructure.MOST_ROUTES))
            .orElse(FindStructure.USUAL_ROUTES);
    return Answers.of(
        new StructurePresenter(snapshot)
            .show(
                FindStructure.between(snapshot, question, routes, budget),
                new AskedChains(given, question, snapshot.corpus()).show(),
                budget),
        snapshot);
  }
}
