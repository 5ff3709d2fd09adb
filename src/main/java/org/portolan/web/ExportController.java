package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.portolan.chain.search.Budget;
import org.portolan.export.GeoJson;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.web.contract.ResponseHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the graph and answers away as files for maps and spreadsheets. */
@RestController
@Tag(name = "Export", description = "The graph and answers as GeoJSON and CSV")
class ExportController {
  /** Tells in a header what a file has no place for: why the answer is not whole. */
  static final String PARTIAL = ResponseHeaders.PARTIAL;

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
      operationId = "exportGraph",
      summary = "Get chains, places reached or the whole graph as GeoJSON or CSV",
      description =
          "With `from` and `to`: the chains that /chains answers to the same question. GeoJSON has"
              + " each place and each leg once, a leg by sea along the computed way around land;"
              + " CSV has a row a leg of a chain. With one of them: the places at the other end."
              + " With neither: all places and all legs of the graph, as far as claims pass `asOf`,"
              + " `exclude` and the like, and legs pass `mode`, `vessel` and `minOrigins`; every leg"
              + " is a geodesic then, and CSV has the legs alone. Where the answer is partial, the"
              + " header Portolan-Partial says why.")
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
  @EitherEnd
  @FiltersChains
  @IncludesLinks
  @OrdersChains
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description =
          "The most chains on a page, 200 (20 unless told otherwise); the most places reached, or"
              + " movements of the graph, 1000000 (as many unless told otherwise).",
      schema = @Schema(type = "integer", minimum = "1", maximum = "1000000"))
  @Continued
  ResponseEntity<?> export(Parameters given) {
    Snapshot snapshot = snapshots.current();
    Format format =
        given
            .findOneOf("format", Format.class)
            .orElseThrow(() -> new BadQuestion.BadValue("format", "", "GEOJSON or CSV"));
    Budget budget = limit.start();
    Exported file =
        given.find("from").isEmpty() && given.find("to").isEmpty()
            ? Exported.graph(given, snapshot)
            : Exported.answer(given, snapshot, budget);
    return format == Format.CSV
        ? Answers.file(file.table().get(), CSV, budget.lacks(), snapshot, file.next(), given)
        : Answers.file(file.map().get(), GEO_JSON, budget.lacks(), snapshot, file.next(), given);
  }
}
