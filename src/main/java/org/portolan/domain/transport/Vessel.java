package org.portolan.domain.transport;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A ship. Its flag, name and owner change with time and are claims; what stands here is the
 * author's reading of them.
 *
 * @param id its id
 * @param name the name Portolan shows
 * @param imo its IMO number; empty when no source gives it
 * @param mmsi its Maritime Mobile Service Identity, nine digits; empty likewise
 * @param callSign its radio call sign; empty likewise
 * @param flag the state whose flag it flies, ISO 3166-1 alpha-2; empty likewise
 * @param kind what sort of ship, in a word; empty likewise
 * @param note a remark of the author; empty for none
 */
public record Vessel(
    Id id,
    String name,
    Optional<ImoNumber> imo,
    Optional<String> mmsi,
    Optional<String> callSign,
    Optional<String> flag,
    Optional<String> kind,
    Optional<String> note) {
  /**
   * Checks the MMSI.
   *
   * @param id its id
   * @param name the name Portolan shows
   * @param imo its IMO number; empty when no source gives it
   * @param mmsi its Maritime Mobile Service Identity, nine digits; empty likewise
   * @param callSign its radio call sign; empty likewise
   * @param flag the state whose flag it flies, ISO 3166-1 alpha-2; empty likewise
   * @param kind what sort of ship, in a word; empty likewise
   * @param note a remark of the author; empty for none
   * @throws IllegalArgumentException naming an MMSI that is not nine digits
   */
  public Vessel {
    mmsi.ifPresent(Mmsi::new);
  }
}
