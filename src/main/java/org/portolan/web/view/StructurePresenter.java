package org.portolan.web.view;

import java.util.List;
import org.portolan.chain.search.Budget;
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
   * @param budget that of the question, after all of the answer was made
   * @return its JSON
   */
  public StructureView show(MapAnswer answer, QuestionView question, Budget budget) {
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
        Lacks.partial(budget),
        Lacks.reason(budget));
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
