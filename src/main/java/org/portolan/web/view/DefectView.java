package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.ModelRule;

/**
 * Something in the graph that breaks a rule of its model.
 *
 * @param rule which rule
 * @param label the label of the node that it is found on; several with a colon between them
 * @param id the node's id; null if it has none of its own
 * @param elementId how Neo4j calls the node ({@code elementId(n)}); null if it has an id
 * @param text what is wrong and what was expected
 * @param leftOut true if the node is in no answer; false if only what is wrong about it is left out
 */
public record DefectView(
    ModelRule rule,
    String label,
    @Nullable String id,
    @Nullable String elementId,
    String text,
    boolean leftOut) {
  /**
   * Shows a defect.
   *
   * @param defect the defect
   * @param corpus the evidence as recorded, which has what is not left out
   * @return its JSON
   */
  public static DefectView of(Defect defect, Corpus corpus) {
    return new DefectView(
        defect.broken(),
        defect.label(),
        defect.unidentified() ? null : defect.id(),
        defect.unidentified() ? defect.id() : null,
        defect.rule(),
        defect.unidentified() || !isThere(defect, corpus));
  }

  private static boolean isThere(Defect defect, Corpus corpus) {
    Id id = new Id(defect.id());
    return switch (defect.label()) {
      case "Place" -> corpus.places().containsKey(id);
      case "Vessel" -> corpus.vessels().containsKey(id);
      case "Actor" -> corpus.actors().containsKey(id);
      case "Document" -> corpus.documents().containsKey(id);
      case "Movement" -> corpus.movements().containsKey(id);
      case "Claim" -> corpus.claims().containsKey(id);
      case "Link" -> corpus.links().containsKey(id);
      case "Decision" -> corpus.decisions().all().containsKey(id);
      default -> corpus.subjects().containsKey(id);
    };
  }
}
