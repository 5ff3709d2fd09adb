package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;

/**
 * The legs that a network is made of: those of the network before, if there was one, by their
 * numbers there, and counted behind them those that were added. Some of the former are left out.
 */
final class Legs {
  private final @Nullable TemporalNetwork before;
  private final NetworkBuilder added;
  private final int beforeCount;
  private final int[] placeNumbers;
  private final int[] vesselNumbers;
  private final BitSet out = new BitSet();
  private final BitSet sequenced = new BitSet();

  /** Those that stand where none of them stood before. */
  private final IntArrayList placed = new IntArrayList();

  Legs(@Nullable TemporalNetwork before, Set<Id> without, NetworkBuilder added) {
    this.before = before;
    this.added = added;
    Register now = added.register();
    NavigableSet<Id> involved = added.stated().involved();
    if (before == null) {
      beforeCount = 0;
      placeNumbers = new int[0];
      vesselNumbers = placeNumbers;
    } else {
      beforeCount = before.legCount();
      placeNumbers = Register.numbers(before.register().places(), now.places());
      vesselNumbers = Register.numbers(before.register().vessels(), now.vessels());
      takeOut(before, without, involved);
    }
    for (int row = 0; row < added.size(); row++) {
      placed.add(beforeCount + row);
      sequenced.set(
          beforeCount + row, !involved.isEmpty() && involved.contains(added.movements().get(row)));
    }
  }

  private void takeOut(TemporalNetwork network, Set<Id> without, NavigableSet<Id> involved) {
    Sequences stated = network.sequences();
    Set<Id> wanted = new HashSet<>(involved);
    for (int number = 0; number < stated.count(); number++) {
      int leg = stated.leg(number);
      Id movement = network.movement(leg);
      wanted.remove(movement);
      sequenced.set(leg, involved.contains(movement));
      if (!sequenced.get(leg)) {
        placed.add(leg);
      }
    }
    wanted.addAll(without);
    for (Map.Entry<Id, Integer> found : network.movements().find(wanted).entrySet()) {
      int leg = found.getValue();
      if (without.contains(found.getKey())) {
        out.set(leg);
      } else {
        sequenced.set(leg);
        placed.add(leg);
      }
    }
    placed.removeIf(out::get);
  }

  /** How many there are, those left out not counted. */
  int count() {
    return beforeCount - out.cardinality() + added.size();
  }

  /** The network before. */
  @Nullable TemporalNetwork before() {
    return before;
  }

  /** The legs of the network before that are left out. */
  BitSet out() {
    return out;
  }

  /** Those that were added, and those that a sequence put or leaves aside. */
  IntArrayList placed() {
    return placed;
  }

  Register register() {
    return added.register();
  }

  StatedOrder stated() {
    return added.stated();
  }

  /**
   * The number that a place of the network before has now.
   *
   * @throws IllegalArgumentException if it is no more
   */
  int placeNow(int place) {
    return now(placeNumbers[place]);
  }

  /** The numbers that places of the network before have now, as {@link Register#numbers} has it. */
  int[] placeNumbers() {
    return placeNumbers;
  }

  private static int now(int number) {
    if (number < 0) {
      throw new IllegalArgumentException("a leg refers to what is no more");
    }
    return number;
  }

  /** The network before, for a leg of it; null for one that was added. */
  private @Nullable TemporalNetwork holder(int leg) {
    return leg < beforeCount ? before : null;
  }

  int from(int leg) {
    TemporalNetwork network = holder(leg);
    return network == null ? added.from(leg - beforeCount) : placeNow(network.from(leg));
  }

  int to(int leg) {
    TemporalNetwork network = holder(leg);
    return network == null ? added.to(leg - beforeCount) : placeNow(network.to(leg));
  }

  int mode(int leg) {
    TemporalNetwork network = holder(leg);
    return network == null
        ? added.mode(leg - beforeCount)
        : network.lanes().modeNumber(network.lanes().laneOf(leg));
  }

  int vessel(int leg) {
    TemporalNetwork network = holder(leg);
    if (network == null) {
      return added.vessel(leg - beforeCount);
    }
    int vessel = network.vessel(leg);
    return vessel == TemporalNetwork.NO_VESSEL ? vessel : now(vesselNumbers[vessel]);
  }

  int strength(int leg) {
    TemporalNetwork network = holder(leg);
    return network == null ? added.strength(leg - beforeCount) : network.strength(leg);
  }

  boolean isSequenced(int leg) {
    return sequenced.get(leg);
  }

  /** Tells whether a leg of the network before stood in a stated sequence there. */
  boolean wasSequenced(int leg) {
    TemporalNetwork network = before;
    return network != null && network.sequences().find(leg) != Sequences.NONE;
  }

  int departLatest(int leg) {
    TemporalNetwork network = holder(leg);
    return network == null ? added.departLatest(leg - beforeCount) : network.departLatest(leg);
  }

  int arriveEarliest(int leg) {
    TemporalNetwork network = holder(leg);
    return network == null ? added.arriveEarliest(leg - beforeCount) : network.arriveEarliest(leg);
  }

  Id movement(int leg) {
    TemporalNetwork network = holder(leg);
    return network == null ? added.movements().get(leg - beforeCount) : network.movement(leg);
  }

  int compareIds(int one, int other) {
    TemporalNetwork network = before;
    PackedIds ids = network == null ? PackedIds.NONE : network.movements();
    return PackedIds.compare(ids, added.movements(), one, other);
  }

  /** The ids of the movements in an order. */
  PackedIds movements(int[] order) {
    TemporalNetwork network = before;
    return PackedIds.of(
        network == null ? PackedIds.NONE : network.movements(), added.movements(), order);
  }

  /** The ends of time in an order. */
  int[] times(int[] order) {
    int[] times = new int[Layout.ENDS * order.length];
    for (int leg = 0; leg < order.length; leg++) {
      TemporalNetwork network = holder(order[leg]);
      int[] given = network == null ? added.times() : network.times();
      int at = network == null ? order[leg] - beforeCount : order[leg];
      System.arraycopy(given, Layout.ENDS * at, times, Layout.ENDS * leg, Layout.ENDS);
    }
    return times;
  }

  /** The sequences that sources state, of legs in an order. */
  Sequences sequences(int[] order) {
    Map<Id, Integer> legs = new TreeMap<>();
    for (int leg = 0; leg < order.length && !sequenced.isEmpty(); leg++) {
      if (sequenced.get(order[leg])) {
        legs.put(movement(order[leg]), leg);
      }
    }
    return stated().of(legs, (one, other) -> isJoinedByStatement(order[one], order[other]));
  }

  /** Tells whether two legs' places overlap where they do not meet. */
  private boolean isJoinedByStatement(int earlier, int later) {
    int arrival = to(earlier);
    int departure = from(later);
    Register now = register();
    for (int place : now.meeting().of(arrival)) {
      if (place == departure) {
        return false;
      }
    }
    return now.atlas().overlap(now.places().get(arrival), now.places().get(departure));
  }
}
