package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.List;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Defect;

/**
 * Finds derived values that differ from the claims, from an edit by hand of the one or the other.
 * What is merely not derived yet is no defect.
 */
final class Drift {
  private Drift() {}

  static List<Defect> of(PropertyGraph present, Corpus corpus) {
    PropertyGraph derived = present.copy();
    Derivation.derive(derived, corpus);
    Edits edits = Edits.between(present, derived);
    List<Defect> drift = new ArrayList<>();
    for (Edge edge : edits.deletedEdges()) {
      drift.add(
          EntityDecoder.defect(
              edge.start(),
              "its %s to '%s' %sdiffers from the claims; it is derived from them, so correct a claim"
                  .formatted(
                      edge.type(),
                      edge.end().id(),
                      edge.properties().get("movement") instanceof String movement
                          ? "for '" + movement + "' "
                          : "")));
    }
    edits
        .updatedNodes()
        .forEach(
            (key, update) ->
                update.keySet().stream()
                    .filter(Shape.WINDOW::contains)
                    .forEach(
                        end ->
                            drift.add(
                                EntityDecoder.defect(
                                    key,
                                    "its %s differs from the claims; it is derived from them, so correct a claim"
                                        .formatted(end)))));
    return drift;
  }
}
