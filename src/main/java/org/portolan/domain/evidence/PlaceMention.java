package org.portolan.domain.evidence;

import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.place.PlaceKind;

/**
 * A place as a document gives it.
 *
 * @param place the place meant
 * @param as the spelling or words that the document uses; empty when not kept
 * @param relation how the text stands to the place
 * @param kind the kind of place that the document says it is; empty when it says none
 */
public record PlaceMention(
    Id place, Optional<String> as, Relation relation, Optional<PlaceKind> kind) {
  /**
   * A plain mention.
   *
   * @param place the place
   * @return the place, {@link Relation#AT}, with nothing else said
   */
  public static PlaceMention at(Id place) {
    return new PlaceMention(place, Optional.empty(), Relation.AT, Optional.empty());
  }
}
