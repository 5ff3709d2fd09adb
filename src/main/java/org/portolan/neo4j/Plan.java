package org.portolan.neo4j;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.Difference;

/**
 * What a change of the graph comes to.
 *
 * @param difference what it changes in the evidence
 * @param edits what that takes in the graph, what is derived from claims included
 */
record Plan(Difference difference, Edits edits) {
  /**
   * Works out a change.
   *
   * @param change makes another state of the present one, which it leaves as it is
   * @throws ConflictException if it would break what another data set says
   */
  static Plan of(Present present, UnaryOperator<PropertyGraph> change) {
    PropertyGraph before = present.graph();
    Decoded decodedBefore = Decoder.decode(before);
    PropertyGraph after = change.apply(before);
    Decoded decodedAfter = Decoder.decode(after);
    requireUnbroken(decodedBefore, decodedAfter, after);
    Derivation.derive(after, decodedAfter.corpus());
    return new Plan(
        Difference.between(decodedBefore.corpus(), decodedAfter.corpus()),
        Edits.between(before, after));
  }

  /**
   * Works out what a change does to the evidence alone.
   *
   * @param change makes another state of the present one, which it leaves as it is
   * @throws ConflictException if it would break what another data set says
   */
  static Comparison compare(Present present, UnaryOperator<PropertyGraph> change) {
    PropertyGraph after = change.apply(present.graph());
    Decoded decodedBefore = Decoder.decode(present.graph());
    Decoded decodedAfter = Decoder.decode(after);
    requireUnbroken(decodedBefore, decodedAfter, after);
    return new Comparison(decodedBefore.corpus(), decodedAfter.corpus());
  }

  private static void requireUnbroken(Decoded before, Decoded after, PropertyGraph graph) {
    Set<Defect> known = new HashSet<>(before.defects());
    List<String> broken =
        after.defects().stream()
            .filter(defect -> !known.contains(defect) && isOfDataSet(defect, graph))
            .map(
                defect ->
                    "%s '%s' would break: %s".formatted(defect.label(), defect.id(), defect.rule()))
            .toList();
    if (!broken.isEmpty()) {
      throw new ConflictException(broken);
    }
  }

  private static boolean isOfDataSet(Defect defect, PropertyGraph graph) {
    NodeKey key = new NodeKey(defect.label(), defect.id());
    return graph.has(key) && !graph.owners(key).isEmpty();
  }
}
