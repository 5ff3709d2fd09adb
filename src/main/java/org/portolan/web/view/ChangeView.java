package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.Change;

/**
 * How one thing differs from what it was.
 *
 * @param kind what happened to it
 * @param thing what sort of thing
 * @param id its id; of a spelling, the id of what is called so
 * @param spelling the spelling; null for everything else
 */
public record ChangeView(
    Change.Kind kind, Change.Thing thing, String id, @Nullable String spelling) {
  static ChangeView of(Change change) {
    return new ChangeView(
        change.kind(), change.thing(), change.id().value(), change.spelling().orElse(null));
  }
}
