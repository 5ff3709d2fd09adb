package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.FieldChange;

/**
 * How one property of a thing differs from what it was.
 *
 * @param field the property, such as note or from.place
 * @param before what it is now; null if it has none
 * @param after what it would be; null if it would have none
 */
public record FieldChangeView(String field, @Nullable String before, @Nullable String after) {
  static FieldChangeView of(FieldChange change) {
    return new FieldChangeView(
        change.field(), change.before().orElse(null), change.after().orElse(null));
  }
}
