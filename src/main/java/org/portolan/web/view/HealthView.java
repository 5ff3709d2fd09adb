package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What in the graph breaks the rules of its model.
 *
 * @param items what is broken, in order of label and id; none in a sound graph
 * @param count how many there are on all pages; null if the check is not done
 * @param rules how often each rule is broken, those that are not left out
 * @param derivedCompared whether derived values were compared with the claims, and legs with
 *     movements; false if others wrote for as long as that takes
 * @param revision the number of the graph's change that was checked; null if the check is not done
 * @param partial true while the check is not done, so that nothing is known yet
 * @param reason how far it is, and how to ask for the rest
 * @param next the cursor of the next page; null on the last
 */
public record HealthView(
    List<DefectView> items,
    @Nullable Integer count,
    List<RuleCountView> rules,
    boolean derivedCompared,
    @Nullable Long revision,
    @OnlyWhenPresent @Nullable Boolean partial,
    @OnlyWhenPresent @Nullable String reason,
    @Nullable String next)
    implements Bounded {}
