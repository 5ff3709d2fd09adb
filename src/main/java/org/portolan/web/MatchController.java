package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.portolan.names.Candidate;
import org.portolan.names.Level;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.matching.MatchQuestion;
import org.portolan.usecase.matching.MatchReader;
import org.portolan.web.view.MatchesView;
import org.portolan.web.view.SnapshotView;
import org.portolan.web.view.SuggestionView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers which known thing a name in a document may mean. */
@RestController
@Tag(name = "Names", description = "Which known thing a name in a document means")
class MatchController {
  private final Snapshots snapshots;

  MatchController(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  @GetMapping(path = "/api/v1/match", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "matchName",
      summary = "Rank what a name in a document may mean, each with the reasons",
      description =
          "A name links by itself only where one candidate is CERTAIN: a place or actor by the same"
              + " name, unless country, kind or distance speak against it or several have the name; a"
              + " ship by its IMO number, or by the same name with its flag or type. LIKELY and"
              + " POSSIBLE are suggestions for a person: another script, another habit of spelling,"
              + " a slip of a letter, a part of the name.")
  @Parameter(
      name = "name",
      in = ParameterIn.QUERY,
      required = true,
      description = "The name as the document has it, in any script; of a ship also its number.",
      example = "Раджин",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "type",
      in = ParameterIn.QUERY,
      description = "Of what it is a name.",
      example = "PLACE",
      schema =
          @Schema(
              type = "string",
              allowableValues = {"PLACE", "VESSEL", "ACTOR"},
              defaultValue = "PLACE"))
  @Parameter(
      name = "country",
      in = ParameterIn.QUERY,
      description =
          "The country that the document places it in, or the flag of a ship, ISO 3166-1 alpha-2.",
      example = "KP",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "kind",
      in = ParameterIn.QUERY,
      description =
          "Its kind: one of those of places or of actors; of a ship its type, in any word.",
      example = "PORT",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "near",
      in = ParameterIn.QUERY,
      description =
          "What a place is near: the id or any known name of another, or latitude,longitude in"
              + " degrees.",
      example = "42.3,130.4",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "imo",
      in = ParameterIn.QUERY,
      description = "The IMO number of a ship, seven digits; with type VESSEL alone.",
      example = "9179842",
      schema = @Schema(type = "string"))
  @Parameter(
      name = "limit",
      in = ParameterIn.QUERY,
      description = "The most candidates.",
      schema = @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "10"))
  ResponseEntity<MatchesView> match(Parameters given) {
    Snapshot snapshot = snapshots.current();
    MatchQuestion question = new MatchReader(snapshot, given::list).read();
    List<Candidate> candidates = question.answer(snapshot);
    return Answers.of(
        new MatchesView(
            candidates.stream()
                .filter(candidate -> candidate.level() == Level.CERTAIN)
                .map(candidate -> candidate.id().value())
                .findFirst()
                .orElse(null),
            SuggestionView.all(candidates),
            question.forms(),
            new SnapshotView(snapshot.hash())),
        snapshot);
  }
}
