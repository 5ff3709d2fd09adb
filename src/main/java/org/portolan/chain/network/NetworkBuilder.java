package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.transport.Mode;

/** Collects legs into a network, in any order. For one thread. */
public final class NetworkBuilder {
  private static final ToIntFunction<Mode> MODE_NUMBER = Mode::ordinal;

  private final Atlas atlas;
  private final List<Id> places;
  private final List<Id> vessels;
  private final Map<Id, Integer> placeNumbers = new HashMap<>();
  private final Map<Id, Integer> vesselNumbers = new HashMap<>();
  private final Meeting meeting;
  private final PackedIds.Builder movements = new PackedIds.Builder();
  private final IntArrayList times = new IntArrayList();
  private final IntArrayList from = new IntArrayList();
  private final IntArrayList to = new IntArrayList();
  private final IntArrayList mode = new IntArrayList();
  private final IntArrayList vessel = new IntArrayList();
  private final IntArrayList strength = new IntArrayList();
  private final StatedOrder stated = new StatedOrder();
  private final BitSet sequenced = new BitSet();

  /**
   * Starts a network.
   *
   * @param places the places that legs may touch
   * @param vessels the ships that they may be aboard
   * @param atlas how the places nest
   */
  public NetworkBuilder(Collection<Id> places, Collection<Id> vessels, Atlas atlas) {
    this.atlas = atlas;
    this.places = List.copyOf(new TreeSet<>(places));
    this.vessels = List.copyOf(new TreeSet<>(vessels));
    number(this.places, placeNumbers);
    number(this.vessels, vesselNumbers);
    this.meeting = new Meeting(this.places, atlas);
  }

  private static void number(List<Id> ids, Map<Id, Integer> numbers) {
    for (int at = 0; at < ids.size(); at++) {
      numbers.put(ids.get(at), at);
    }
  }

  /**
   * One leg.
   *
   * @param movement the id of its movement
   * @param from where it starts, one of the places
   * @param to where it ends, one of the places
   * @param mode how it was carried
   * @param vessel its ship, one of the ships; null for none
   * @param window when it took place
   * @param strength how strong its evidence is, as {@link LegStrength} makes it
   * @param after the movements that a source says came before it
   */
  public record Row(
      Id movement,
      Id from,
      Id to,
      Mode mode,
      @org.jspecify.annotations.Nullable Id vessel,
      Days window,
      int strength,
      Set<Id> after) {}

  /**
   * Adds a leg. One whose ends are one stop leads nowhere, and only its sequence counts.
   *
   * @param leg the leg, each movement once
   */
  public void add(Row leg) {
    stated.add(leg.movement(), leg.after());
    int origin = number(placeNumbers, leg.from());
    int destination = number(placeNumbers, leg.to());
    if (meeting.isOneStop(origin, destination)) {
      return;
    }
    movements.add(leg.movement());
    from.add(origin);
    to.add(destination);
    mode.add(MODE_NUMBER.applyAsInt(leg.mode()));
    vessel.add(
        leg.vessel() == null ? TemporalNetwork.NO_VESSEL : number(vesselNumbers, leg.vessel()));
    strength.add(leg.strength());
    times.add(leg.window().departEarliest());
    times.add(leg.window().departLatest());
    times.add(leg.window().arriveEarliest());
    times.add(leg.window().arriveLatest());
  }

  private static int number(Map<Id, Integer> numbers, Id id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("'%s' is none of the network's".formatted(id));
    }
    return number;
  }

  /**
   * Makes the network.
   *
   * @return the network of all legs added
   */
  public TemporalNetwork build() {
    markSequenced();
    return new TemporalNetwork(this, new Layout(this));
  }

  private void markSequenced() {
    sequenced.clear();
    if (!stated.isEmpty()) {
      NavigableSet<Id> involved = stated.involved();
      for (int leg = 0; leg < size(); leg++) {
        if (involved.contains(movements.get(leg))) {
          sequenced.set(leg);
        }
      }
    }
  }

  Sequences sequences(Layout layout) {
    Map<Id, Integer> legs = new TreeMap<>();
    for (int leg = 0; leg < size(); leg++) {
      int given = layout.order()[leg];
      if (sequenced.get(given)) {
        legs.put(movements.get(given), leg);
      }
    }
    int[] order = layout.order();
    return stated.of(legs, (one, other) -> isJoinedByStatement(order[one], order[other]));
  }

  /** Tells whether two legs' places overlap where they do not meet. */
  private boolean isJoinedByStatement(int earlier, int later) {
    int arrival = to.getInt(earlier);
    int departure = from.getInt(later);
    return !meets(arrival, departure) && atlas.overlap(places.get(arrival), places.get(departure));
  }

  private boolean meets(int arrival, int departure) {
    for (int place : meeting.of(arrival)) {
      if (place == departure) {
        return true;
      }
    }
    return false;
  }

  int size() {
    return from.size();
  }

  List<Id> places() {
    return places;
  }

  List<Id> vessels() {
    return vessels;
  }

  Meeting meeting() {
    return meeting;
  }

  PackedIds.Builder movements() {
    return movements;
  }

  int from(int leg) {
    return from.getInt(leg);
  }

  int to(int leg) {
    return to.getInt(leg);
  }

  int mode(int leg) {
    return mode.getInt(leg);
  }

  boolean isSequenced(int leg) {
    return sequenced.get(leg);
  }

  int departLatest(int leg) {
    return times.getInt(Layout.ENDS * leg + 1);
  }

  int arriveEarliest(int leg) {
    return times.getInt(Layout.ENDS * leg + 2);
  }

  int[] times() {
    return times.elements();
  }

  int[] vessel() {
    return vessel.elements();
  }

  int[] strength() {
    return strength.elements();
  }
}
