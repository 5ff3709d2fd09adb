package org.portolan.web.view;

import java.util.List;
import java.util.Optional;
import org.portolan.chain.structure.MapAnswer;
import org.portolan.domain.evidence.Corpus;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.structure.FindStructure;

/** Shows what the map says. */
public final class StructurePresenter {
  private final Snapshot snapshot;
  private final Corpus corpus;

  /**
   * Prepares.
   *
   * @param snapshot the evidence
   */
  public StructurePresenter(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.corpus = snapshot.corpus();
  }

  /**
   * Shows an answer.
   *
   * @param answer the answer
   * @param question the question as understood
   * @return its JSON
   */
  public StructureView show(MapAnswer answer, QuestionView question) {
    Optional<String> lacks = FindStructure.lacks(answer);
    return new StructureView(
        question,
        FindStructure.sentence(answer),
        answer.component().map(StructurePresenter::show).orElse(null),
        ThingView.all(answer.articulations(), corpus),
        lanes(answer.bridges()),
        answer.missing().contains(MapAnswer.Part.CUT)
            ? null
            : new LaneCutView(answer.cut().size(), lanes(answer.cut())),
        answer.routes().stream()
            .map(route -> new MapRouteView(lanes(route.lanes()), route.taken()))
            .toList(),
        new SnapshotView(snapshot.hash()),
        lacks.isPresent() ? true : null,
        lacks.orElse(null));
  }

  private static ComponentView show(MapAnswer.Component component) {
    return new ComponentView(
        component.places(), component.together(), component.forth(), component.back());
  }

  private List<LaneView> lanes(List<MapAnswer.Lane> lanes) {
    return lanes.stream()
        .map(
            lane ->
                new LaneView(
                    ThingView.of(lane.from(), corpus),
                    ThingView.of(lane.to(), corpus),
                    lane.mode(),
                    lane.legs()))
        .toList();
  }
}
