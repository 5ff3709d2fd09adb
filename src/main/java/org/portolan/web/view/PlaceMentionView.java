package org.portolan.web.view;

import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.place.PlaceKind;

/**
 * A place as a document gives it.
 *
 * @param place the place meant
 * @param as the spelling or words that the document uses
 * @param relation how the text stands to the place
 * @param kind the kind of place that the document says it is
 */
public record PlaceMentionView(
    String place,
    @OnlyWhenPresent @Nullable String as,
    Relation relation,
    @OnlyWhenPresent @Nullable PlaceKind kind) {
  static PlaceMentionView of(PlaceMention mention) {
    return new PlaceMentionView(
        mention.place().value(),
        mention.as().orElse(null),
        mention.relation(),
        mention.kind().orElse(null));
  }
}
