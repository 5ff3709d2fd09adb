package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.measure.Unit;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.Values;
import org.portolan.usecase.total.Growth;
import org.portolan.usecase.total.Growths;
import org.portolan.usecase.total.Series;
import org.portolan.usecase.total.TotalReport;
import org.portolan.usecase.total.Totals;
import org.portolan.web.view.GrowthView;
import org.portolan.web.view.Lacks;
import org.portolan.web.view.SeriesView;
import org.portolan.web.view.SnapshotView;
import org.portolan.web.view.TotalPresenter;
import org.portolan.web.view.TotalView;
import org.portolan.web.view.TotalsView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions for cumulative figures. */
@RestController
@Tag(name = "Totals", description = "Cumulative figures as reported over time")
class TotalsController {
  private final Snapshots snapshots;
  private final QuestionLimit limit;

  TotalsController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  @GetMapping(path = "/api/v1/totals", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "listTotals",
      summary = "List cumulative figures in the order in which they were said",
      description =
          "Figures are never added up. Growth is given only where a source compares two figures, or"
              + " both count from the same start. A series has the totals of one pair of actors, one"
              + " way and one unit.")
  @Parameter(
      name = "unit",
      in = ParameterIn.QUERY,
      description = "The unit counted. Without it: all.",
      example = "containers",
      schema =
          @Schema(
              type = "string",
              allowableValues = {
                "containers",
                "freight cars",
                "rounds",
                "km",
                "mi",
                "nmi",
                "tonnes",
                "TEU",
                "times"
              }))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "The actor who sent: its id or any known name.",
      example = "north-korea-government",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "The actor who got, likewise.",
      example = "russia-government",
      schema = @Schema(type = "string"))
  @WhatIf
  @MinOrigins
  @WithDeprecated
  @Paged
  ResponseEntity<TotalsView> list(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Budget budget = limit.start();
    Lookup lookup = new Lookup(snapshot);
    Lens lens = given.lens(snapshot);
    int minOrigins = QuestionReader.minOrigins(given::list);
    List<TotalReport> reports =
        new Totals(snapshot.corpus(), lens, budget)
                .list(unit(given), lookup.findActor("from", given), lookup.findActor("to", given))
                .stream()
                .filter(report -> report.support().origins().size() >= minOrigins)
                .toList();
    TotalPresenter presenter = new TotalPresenter(snapshot.corpus(), lens);
    Page<TotalView> page = Page.of(reports, given, snapshot).map(presenter::show);
    TotalsView body =
        new TotalsView(
            page.items(),
            Series.of(reports, budget).stream()
                .map(series -> SeriesView.of(series, snapshot.corpus()))
                .toList(),
            growth(new Growths(snapshot.corpus(), lens, budget).of(reports), reports, presenter),
            new SnapshotView(snapshot.hash()),
            Lacks.partial(budget),
            Lacks.reason(budget),
            page.next().orElse(null));
    return Answers.of(body, snapshot, page.next(), given);
  }

  private static Optional<Unit> unit(Parameters given) {
    return given.find("unit").map(symbol -> Values.unit("unit", symbol));
  }

  private static List<GrowthView> growth(
      List<Growth> growth, List<TotalReport> reports, TotalPresenter presenter) {
    Map<Id, Unit> units =
        reports.stream()
            .collect(Collectors.toMap(TotalReport::total, report -> report.figure().unit()));
    return growth.stream()
        .map(
            grown ->
                presenter.show(grown, Optional.ofNullable(units.get(grown.to())).orElseThrow()))
        .toList();
  }
}
