package org.portolan.domain.place;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A place that documents speak of. Places nest: asking for a region or country means any place
 * inside it.
 *
 * @param id its id
 * @param name the name Portolan shows; what documents call it is in the names
 * @param kind what sort of place it is
 * @param country ISO 3166-1 alpha-2; empty for a place of several countries, or unknown
 * @param partOf the place that directly contains it; empty for none known
 * @param coordinates where it is; empty when no citable source says so
 * @param register its numbers in public gazetteers
 * @param note a remark of the author; empty for none
 */
public record Place(
    Id id,
    String name,
    PlaceKind kind,
    Optional<String> country,
    Optional<Id> partOf,
    Optional<Coordinates> coordinates,
    Register register,
    Optional<String> note) {

  /**
   * Numbers of a place in public gazetteers.
   *
   * @param geonames its GeoNames number; empty when not looked up or not listed
   * @param unlocode its UN/LOCODE, such as {@code RUVYP}; empty likewise
   * @param wikidata its Wikidata item, such as {@code Q42}; empty likewise
   */
  public record Register(
      Optional<String> geonames, Optional<String> unlocode, Optional<String> wikidata) {
    /** In no gazetteer. */
    public static final Register NONE =
        new Register(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
