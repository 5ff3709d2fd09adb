package org.portolan.names;

import java.util.Optional;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.transport.ImoNumber;

/**
 * What is known of a thing besides its names.
 *
 * @param country ISO 3166-1 alpha-2, the flag of a ship; empty for unknown
 * @param kind its kind, in a word; empty for unknown
 * @param coordinates where it is; empty for unknown
 * @param imo the IMO number of a ship; empty for unknown
 */
public record Traits(
    Optional<String> country,
    Optional<String> kind,
    Optional<Coordinates> coordinates,
    Optional<ImoNumber> imo) {
  /** Nothing is known. */
  public static final Traits NONE =
      new Traits(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
