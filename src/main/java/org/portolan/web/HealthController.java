package org.portolan.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Defect;
import org.portolan.usecase.Pulse;
import org.portolan.usecase.QuestionLimit;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Snapshots;
import org.portolan.usecase.health.DataHealth;
import org.portolan.usecase.health.GraphCheck;
import org.portolan.usecase.health.Health;
import org.portolan.web.view.DefectView;
import org.portolan.web.view.HealthView;
import org.portolan.web.view.RuleCountView;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what in the graph is broken. */
@RestController
@RequestMapping(path = "/api/v1/health", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Health", description = "What in the graph breaks the rules of its model")
class HealthController {
  private final Snapshots snapshots;
  private final DataHealth health;
  private final Pulse pulse;
  private final QuestionLimit limit;

  HealthController(Snapshots snapshots, GraphCheck graph, Pulse pulse, QuestionLimit limit) {
    this.snapshots = snapshots;
    this.pulse = pulse;
    this.health = new DataHealth(graph);
    this.limit = limit;
  }

  @GetMapping("/data")
  @Operation(
      operationId = "listDefects",
      summary = "List what in the graph breaks the rules of its model, mostly from edits by hand",
      description =
          "Each with the node, the rule, what is wrong and what was expected. What is broken is left"
              + " out of all other answers, with what depends on it; the rest is answered. Read"
              + " from the graph as it is, so that what was mended is gone the next time.")
  @Paged
  ResponseEntity<HealthView> list(Parameters given) {
    pulse.require();
    // What is left out is told of the graph as it is, not as it was a moment ago.
    snapshots.invalidate();
    Snapshot snapshot = snapshots.current();
    Corpus corpus = snapshot.corpus().recorded();
    Optional<Health> found = health.find(limit.time());
    List<Defect> defects = found.map(Health::defects).orElse(List.of());
    Page<DefectView> page =
        Page.of(defects, given, Page.key(defects.toString()))
            .map(defect -> DefectView.of(defect, corpus));
    HealthView view =
        new HealthView(
            page.items(),
            found.map(done -> done.defects().size()).orElse(null),
            found.map(HealthController::rules).orElse(List.of()),
            found.map(Health::derivedCompared).orElse(false),
            found.map(Health::revision).orElse(null),
            found.isPresent() ? null : Boolean.TRUE,
            found.isPresent() ? null : reason(),
            page.next().orElse(null));
    return Answers.ofThisMoment(view, snapshot, page.next(), given);
  }

  private String reason() {
    return String.format(
        Locale.ROOT,
        "the check has read %,d movements and is not done yet; it goes on, so ask again",
        health.read());
  }

  private static List<RuleCountView> rules(Health done) {
    return done.counts().entrySet().stream()
        .map(count -> new RuleCountView(count.getKey(), count.getValue()))
        .toList();
  }
}
