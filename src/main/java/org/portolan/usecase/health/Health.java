package org.portolan.usecase.health;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.ModelRule;

/**
 * What in the graph broke the rules of the model at one moment.
 *
 * @param revision the number of the graph's change that it was the state after
 * @param defects what was broken, sorted; none in a sound graph
 * @param derivedCompared whether what is derived from claims was compared with them; if not, since
 *     others wrote meanwhile, no {@link ModelRule#DERIVED_VALUE} and no {@link
 *     ModelRule#LEG_WITHOUT_MOVEMENT} is among the defects
 */
public record Health(long revision, List<Defect> defects, boolean derivedCompared) {
  /**
   * Copies the list.
   *
   * @param revision the number of the graph's change
   * @param defects what was broken
   * @param derivedCompared whether derived values were compared
   */
  public Health {
    defects = List.copyOf(defects);
  }

  /**
   * Counts the defects by the rule that is broken.
   *
   * @return of each rule that is broken how often, in order of the rules
   */
  public Map<ModelRule, Integer> counts() {
    Map<ModelRule, Integer> counts = new EnumMap<>(ModelRule.class);
    defects.forEach(defect -> counts.merge(defect.broken(), 1, Integer::sum));
    return counts;
  }
}
