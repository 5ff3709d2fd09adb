package org.portolan.chain;

import java.util.Comparator;

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
  /** It can leave later; an unknown latest departure comes last. */
  DEPARTURE,
  /** It can take fewer days, by {@link Chain#duration}; an unknown duration comes last. */
  DURATION,
  /** It is shorter, by the sum of geodesics; an unknown length comes last. */
  DISTANCE,
  /** Nothing but the ids of its movements, one by one. */
  ID;

  Comparator<Traits> order() {
    return switch (this) {
      case ORIGINS -> Comparator.comparingInt(chain -> -chain.strength().origins());
      case DOCUMENTS -> Comparator.comparingInt(chain -> -chain.strength().documents());
      case CERTAINTY -> Comparator.comparingInt(chain -> chain.strength().doubt());
      case TIMING -> Comparator.comparing(Traits::verdict);
      case LEGS -> Comparator.comparingInt(Traits::legs);
      case ARRIVAL -> Comparator.comparing(Traits::arrival);
      case DEPARTURE -> Comparator.comparing(Traits::departure, Comparator.reverseOrder());
      case DURATION -> Comparator.comparingLong(Traits::duration);
      case DISTANCE -> Comparator.comparingDouble(Traits::km);
      case ID -> (one, other) -> compareIds(one.chain(), other.chain());
    };
  }

  private static int compareIds(Chain one, Chain other) {
    for (int at = 0; at < one.legs().size() && at < other.legs().size(); at++) {
      int order = one.legs().get(at).id().compareTo(other.legs().get(at).id());
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.legs().size(), other.legs().size());
  }
}
