package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.FieldChange;

/**
 * How one thing differs from what it was.
 *
 * @param kind what happened to it
 * @param thing what sort of thing
 * @param id its id; of a spelling, the id of what is called so
 * @param spelling the spelling; null for everything else
 * @param fields what differs in it, property by property; empty unless it was a dry run
 */
public record ChangeView(
    Change.Kind kind,
    Change.Thing thing,
    String id,
    @Nullable String spelling,
    List<FieldChangeView> fields) {
  static ChangeView of(Change change, List<FieldChange> fields) {
    return new ChangeView(
        change.kind(),
        change.thing(),
        change.id().value(),
        change.spelling().orElse(null),
        fields.stream().map(FieldChangeView::of).toList());
  }
}
