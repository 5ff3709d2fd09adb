package org.portolan.geo;

import java.util.OptionalDouble;
import org.portolan.domain.transport.Mode;

/**
 * The speed that nothing carrying cargo by a mode can keep up: what the fastest ever in service
 * reached at its best. Ordinary cargo is many times slower, so what is within it is not likely,
 * only not impossible.
 *
 * <ul>
 *   <li>Ships: 58.1 knots, the ferry HSC Francisco, called the fastest ship in service (<a
 *       href="https://www.slashgear.com/1890486/fastest-ferry-top-speed/">SlashGear</a>).
 *   <li>Trains: 270 km/h, the TGV La Poste, the fastest freight train (<a
 *       href="https://en.wikipedia.org/wiki/SNCF_TGV_La_Poste">Wikipedia</a>).
 *   <li>Lorries: 276 km/h, Volvo's Iron Knight on a test track (<a
 *       href="https://solocamion.es/asi-se-supera-record-mundial-velocidad/">Solo Camión</a>).
 *   <li>Aircraft: 2,500 km/h, the Tupolev Tu-144, which carried mail and freight (<a
 *       href="https://www.briefmarken-sieger.de/ueberschall-luftpost-mit-der-tupolew-tu-144-brief-sowjetunion/">Sieger</a>).
 * </ul>
 */
public final class TopSpeed {
  /** One knot in kilometres an hour, exactly. */
  public static final double KMH_PER_KNOT = 1.852;

  private static final double SHIP_KNOTS = 58.1;
  private static final double TRAIN_KMH = 270;
  private static final double LORRY_KMH = 276;
  private static final double AIRCRAFT_KMH = 2500;

  private TopSpeed() {}

  /**
   * Gives the limit of a mode.
   *
   * @param mode how cargo is carried
   * @return kilometres an hour; empty for a pipeline and where no source says how
   */
  public static OptionalDouble kmh(Mode mode) {
    return switch (mode) {
      case SEA, INLAND_WATERWAY -> OptionalDouble.of(SHIP_KNOTS * KMH_PER_KNOT);
      case RAIL -> OptionalDouble.of(TRAIN_KMH);
      case ROAD -> OptionalDouble.of(LORRY_KMH);
      case AIR -> OptionalDouble.of(AIRCRAFT_KMH);
      case PIPELINE, UNKNOWN -> OptionalDouble.empty();
    };
  }
}
