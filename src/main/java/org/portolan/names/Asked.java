package org.portolan.names;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.transport.ImoNumber;

/**
 * A name as a document has it, and what the document says of the thing besides.
 *
 * @param name the name, in any script and spelling
 * @param country the country, or the flag of a ship, ISO 3166-1 alpha-2; empty for unknown
 * @param kind what sort of place, ship or actor, in a word; empty for unknown
 * @param near what it is near; empty for unknown
 * @param imo the IMO number of a ship; empty for unknown
 */
public record Asked(
    String name,
    Optional<String> country,
    Optional<String> kind,
    Optional<Near> near,
    Optional<ImoNumber> imo) {

  /**
   * What something is near.
   *
   * @param what its name, for people
   * @param km the distance from it to a point, in kilometres
   */
  public record Near(String what, ToDoubleFunction<Coordinates> km) {}

  /**
   * Asks for a name of which nothing else is known.
   *
   * @param name the name
   * @return the question
   */
  public static Asked of(String name) {
    return new Asked(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * The same within a country.
   *
   * @param code ISO 3166-1 alpha-2
   * @return the question
   */
  public Asked in(String code) {
    return new Asked(name, Optional.of(code), kind, near, imo);
  }
}
