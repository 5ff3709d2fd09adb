package org.portolan.chain;

import java.time.LocalDate;
import java.util.Comparator;
import org.portolan.domain.place.Atlas;

/** What puts one chain before another, the first that tells them apart. */
public enum Criterion {
  /** Its weakest leg has more independent origins. */
  ORIGINS,
  /** Its weakest leg stands in more documents. */
  DOCUMENTS,
  /** Its weakest leg is said more surely. */
  CERTAINTY,
  /** Its timing is less doubtful. */
  TIMING,
  /** It has fewer legs. */
  LEGS,
  /** It can arrive earlier; an unknown arrival comes last. */
  ARRIVAL,
  /** It is shorter, by the sum of geodesics; an unknown length comes last. */
  DISTANCE,
  /** Nothing but its id. */
  ID;

  Comparator<Chain> order(Atlas atlas) {
    return switch (this) {
      case ORIGINS -> Comparator.comparingInt(chain -> -chain.strength().origins());
      case DOCUMENTS -> Comparator.comparingInt(chain -> -chain.strength().documents());
      case CERTAINTY -> Comparator.comparingInt(chain -> chain.strength().doubt());
      case TIMING -> Comparator.comparing(chain -> chain.timing().verdict());
      case LEGS -> Comparator.comparingInt(chain -> chain.legs().size());
      case ARRIVAL -> Comparator.comparing(chain -> chain.arrival().orElse(LocalDate.MAX));
      case DISTANCE ->
          Comparator.comparingDouble(
              chain -> ChainOrder.distanceKm(chain, atlas).orElse(Double.POSITIVE_INFINITY));
      case ID -> Comparator.comparing(Chain::id);
    };
  }

  /**
   * Finds what puts one chain before another.
   *
   * @param first the chain that comes first
   * @param second the chain that comes after it
   * @param atlas where their places are
   * @return the first criterion by which they differ
   */
  public static Criterion between(Chain first, Chain second, Atlas atlas) {
    for (Criterion criterion : values()) {
      if (criterion.order(atlas).compare(first, second) != 0) {
        return criterion;
      }
    }
    return ID;
  }
}
