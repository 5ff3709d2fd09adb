package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.chain.Rank;
import org.portolan.chain.search.Budget;
import org.portolan.export.ChainMap;
import org.portolan.export.ChainTable;
import org.portolan.export.GeoJson;
import org.portolan.geo.sea.SeaRoutes;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.FindChains;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives answers away as files for maps and spreadsheets. */
@RestController
@Tag(name = "Export", description = "Answers as GeoJSON and CSV")
class ExportController {
  /** Tells in a header what a file has no place for: why the answer is not whole. */
  static final String PARTIAL = "Portolan-Partial";

  private static final MediaType GEO_JSON = MediaType.valueOf("application/geo+json");
  private static final MediaType CSV = MediaType.valueOf("text/csv;charset=UTF-8");

  private final Snapshots snapshots;
  private final QuestionLimit limit;

  ExportController(Snapshots snapshots, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.limit = limit;
  }

  /** What file is wanted. */
  enum Format {
    /** For a map. */
    GEOJSON,
    /** For a spreadsheet. */
    CSV
  }

  @GetMapping(
      path = "/api/v1/export",
      produces = {"application/geo+json", "text/csv;charset=UTF-8"})
  @Operation(
      operationId = "exportChains",
      summary = "Get the chains between two places as GeoJSON or CSV",
      description =
          "The chains that /chains answers to the same question. GeoJSON has each place and each leg"
              + " once, a leg by sea along the computed way around land; CSV has a row a leg of a"
              + " chain. Where the answer is partial, the header Portolan-Partial says why.")
  @ApiResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(
            mediaType = "application/geo+json",
            schema = @Schema(implementation = GeoJson.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @Parameter(
      name = "format",
      in = ParameterIn.QUERY,
      required = true,
      description = "Which file.",
      schema = @Schema(implementation = Format.class))
  @BothEnds
  @FiltersChains
  @Parameter(
      name = "rank",
      in = ParameterIn.QUERY,
      description = "What counts first in the order, as in /chains.",
      schema = @Schema(implementation = Rank.class, defaultValue = "EVIDENCE"))
  @Parameter(
      name = "group",
      in = ParameterIn.QUERY,
      description = "ROUTE: the best chain of each route. NONE: each chain.",
      schema = @Schema(implementation = QuestionReader.Group.class, defaultValue = "ROUTE"))
  @Paged
  ResponseEntity<?> export(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Budget budget = limit.start();
    Format format =
        given
            .findOneOf("format", Format.class)
            .orElseThrow(() -> new BadQuestion.BadValue("format", "", "GEOJSON or CSV"));
    ChainQuestion question = new QuestionReader(snapshot).readBothEnds(given::list);
    ChainAnswer answer =
        FindChains.bestBetween(snapshot, question, Page.needed(given, snapshot), budget);
    var page = Page.of(answer.chains(), answer.more(), given, snapshot);
    Object body =
        switch (format) {
          case GEOJSON ->
              new ChainMap(snapshot.corpus(), (from, to) -> SeaRoutes.find(from, to, budget.left()))
                  .of(page.items(), answer.gap().map(ChainAnswer.ExplainedGap::gap));
          case CSV -> ChainTable.of(page.items(), snapshot.corpus());
        };
    return Answers.file(
        body, format == Format.CSV ? CSV : GEO_JSON, budget.lacks(), snapshot, page.next(), given);
  }
}
