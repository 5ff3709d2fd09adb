package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.TemporalNetwork;

/**
 * What a search for earliest arrivals has found. It has labels at nodes: the stops, which are the
 * places and behind them the legs in stated sequences, since what goes on by a sequence alone need
 * not go on from its place; and all of these once more for days that are not known, where that can
 * be, since an unknown day hinders nothing and yet is the worst answer.
 */
final class Arrived {
  /** No label. */
  static final int NONE = -1;

  private final TemporalNetwork network;
  private final boolean flat;
  private final Labels labels;
  private final int stops;
  private final boolean twice;

  Arrived(TemporalNetwork network, Ask.Limits limits, Labels labels) {
    this.network = network;
    this.flat = network.isFlat();
    this.labels = labels;
    this.stops = network.placeCount() + network.sequences().count();
    this.twice = network.hasUndated() && limits.departFrom() == UNKNOWN;
  }

  int stops() {
    return stops;
  }

  int nodes() {
    return twice ? 2 * stops : stops;
  }

  /** The node of a stop for a day. */
  int node(int stop, int day) {
    return twice && day == UNKNOWN ? stops + stop : stop;
  }

  /** The stop of a node. */
  int stop(int node) {
    return node >= stops ? node - stops : node;
  }

  /** Whether a day may be unknown. */
  boolean isAnyUnknown() {
    return twice;
  }

  Labels labels() {
    return labels;
  }

  /**
   * Finds a label of a number of legs by which cargo can leave a stop until a day. Only from where
   * it starts it cannot leave the places that meet that one.
   */
  int inTime(int stop, int legs, int latest) {
    if (legs == 0 || flat || stop >= network.placeCount()) {
      return inTimeAt(stop, legs, latest);
    }
    for (int place : network.meeting(stop)) {
      int label = inTimeAt(place, legs, latest);
      if (label != NONE) {
        return label;
      }
    }
    return NONE;
  }

  private int inTimeAt(int stop, int legs, int latest) {
    int label = labels.of(stop, legs);
    if (labels.day(label) <= latest) {
      return label;
    }
    int unknown = labels.of(node(stop, UNKNOWN), legs);
    return labels.day(unknown) == UNKNOWN ? unknown : NONE;
  }

  /** The label of the earliest known day, then of the fewest legs. */
  private int best(int place) {
    int known = labels.best(place);
    return known < 0 && twice ? labels.best(stops + place) : known;
  }

  /** When a place is reached by a number of legs; {@link TemporalNetwork#NEVER} if it is not. */
  int dayBy(int place, int legs) {
    int known = labels.day(labels.of(place, legs));
    return twice ? Math.min(known, labels.day(labels.of(stops + place, legs))) : known;
  }

  /** How a place is reached; null where it is not. */
  @Nullable Reached at(int place) {
    int label = best(place);
    return label < 0
        ? null
        : new Reached(place, labels.day(label), labels.count(label), labels.leg(label));
  }

  /** The best chain to a place that is reached, as labels have it. */
  int[] pathTo(int place) {
    IntArrayList path = new IntArrayList();
    for (int label = best(place); labels.legs(label) > 0; label = labels.previous(label)) {
      path.add(labels.leg(label));
    }
    return IntArrays.reverse(path.toIntArray());
  }

  /** The best chain to some places, as labels have it. */
  Optional<Alternatives.Alternative> bestOf(Ask.Ends ends) {
    @Nullable Reached best = null;
    for (int place : ends.places()) {
      Reached other = at(place);
      if (other != null && (best == null || isBetter(other, best))) {
        best = other;
      }
    }
    return Optional.ofNullable(best)
        .map(found -> new Alternatives.Alternative(pathTo(found.place()), found.day()));
  }

  private static boolean isBetter(Reached one, Reached other) {
    int day = Sailings.rank(one.day());
    int otherDay = Sailings.rank(other.day());
    return day < otherDay || (day == otherDay && one.legs() < other.legs());
  }
}
