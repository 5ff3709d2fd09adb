package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.chain.search.Budget;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.compare.Agreement;
import org.portolan.usecase.compare.Arithmetic;
import org.portolan.usecase.compare.Discrepancies;
import org.portolan.usecase.compare.Wanted;
import org.portolan.web.view.CalculationView;
import org.portolan.web.view.DecisionPresenter;
import org.portolan.web.view.DiscrepanciesView;
import org.portolan.web.view.DiscrepancyView;
import org.portolan.web.view.Lacks;
import org.portolan.web.view.SnapshotView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers where reports differ. */
@RestController
@Tag(name = "Discrepancies", description = "Where reports differ, by how much, and why")
class DiscrepanciesController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  DiscrepanciesController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping(path = "/api/v1/discrepancies", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "listDiscrepancies",
      summary = "List where claims about one thing differ, field by field",
      description =
          "AGREE: the same within rounding or wording. COMPATIBLE: not the same, but both can be"
              + " true. DIFFER: they cannot both be true, taken at their word. Each discrepancy has"
              + " the different versions with their documents and independent origins, and every"
              + " pair of them with the size of the difference and the working. What a report does"
              + " not say is no version. `calculations` checks what reports compute from other"
              + " figures.")
  @Parameter(
      name = "about",
      in = ParameterIn.QUERY,
      description =
          "The thing that claims are about: the id of a movement, total, event or the like, or any"
              + " known name of a place, vessel or actor. Without it: all.",
      example = "Najin",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "field",
      in = ParameterIn.QUERY,
      description =
          "The field, or the first or last parts of one: `during`, `distance.to`, or `certainty`,"
              + " which finds `use.certainty` too. Without it: all.",
      example = "kind",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "verdict",
      in = ParameterIn.QUERY,
      description = "Only those with this verdict. Without it: all.",
      schema = @Schema(implementation = Agreement.class))
  @WhatIf
  @WithDeprecated
  @Paged
  ResponseEntity<DiscrepanciesView> list(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Budget budget = limit.start();
    Corpus corpus = snapshot.corpus();
    Lens lens = given.lens(snapshot);
    Wanted wanted =
        new Wanted(
            new Lookup(snapshot).findSubject("about", given),
            given.find("field"),
            given.findOneOf("verdict", Agreement.class));
    var page =
        Page.of(new Discrepancies(corpus, lens, budget).list(wanted), given, snapshot)
            .map(discrepancy -> DiscrepancyView.of(discrepancy, corpus));
    DiscrepanciesView body =
        new DiscrepanciesView(
            page.items(),
            new Arithmetic(corpus, lens, budget)
                .list(wanted).stream()
                    .map(calculation -> CalculationView.of(calculation, corpus))
                    .toList(),
            new DecisionPresenter(corpus).on(wanted.about()),
            new SnapshotView(snapshot.hash()),
            Lacks.partial(budget),
            Lacks.reason(budget),
            page.next().orElse(null));
    return Answers.of(body, snapshot, page.next(), given);
  }
}
