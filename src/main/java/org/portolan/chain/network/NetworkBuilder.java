package org.portolan.chain.network;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.transport.Mode;

/** Collects legs into a network, in any order. For one thread. */
public final class NetworkBuilder {
  private static final ToIntFunction<Mode> MODE_NUMBER = Mode::ordinal;

  private final Register register;
  private final @Nullable TemporalNetwork before;
  private final Set<Id> without;
  private final StatedOrder stated;
  private final Map<Id, Integer> placeNumbers = new HashMap<>();
  private final Map<Id, Integer> vesselNumbers = new HashMap<>();
  private final PackedIds.Builder movements = new PackedIds.Builder();
  private final IntArrayList times = new IntArrayList();
  private final IntArrayList from = new IntArrayList();
  private final IntArrayList to = new IntArrayList();
  private final IntArrayList mode = new IntArrayList();
  private final IntArrayList vessel = new IntArrayList();
  private final IntArrayList strength = new IntArrayList();

  /**
   * Starts a network.
   *
   * @param places the places that legs may touch
   * @param vessels the ships that they may be aboard
   * @param atlas how the places nest
   */
  public NetworkBuilder(Collection<Id> places, Collection<Id> vessels, Atlas atlas) {
    this(Register.of(places, vessels, atlas), null, Set.of(), new StatedOrder());
  }

  private NetworkBuilder(
      Register register, @Nullable TemporalNetwork before, Set<Id> without, StatedOrder stated) {
    this.register = register;
    this.before = before;
    this.without = without;
    this.stated = stated;
    number(register.places(), placeNumbers);
    number(register.vessels(), vesselNumbers);
  }

  /**
   * Starts from the legs of a network, between the same places. What is built is what a builder
   * would build to which all of its legs were added; it costs a pass over arrays.
   *
   * @param before the network; it stays as it is
   * @param without the movements whose legs are left out, those that are added anew among them
   * @return the builder
   */
  public static NetworkBuilder from(TemporalNetwork before, Set<Id> without) {
    return new NetworkBuilder(
        before.register(), before, Set.copyOf(without), before.stated().without(without));
  }

  /**
   * Starts from the legs of a network, between other places.
   *
   * @param before the network; it stays as it is
   * @param without the movements whose legs are left out, those that are added anew among them
   * @param places the places that legs may touch, all that other legs of the network touch among
   *     them
   * @param vessels the ships that they may be aboard, likewise
   * @param atlas how the places nest
   * @return the builder; empty if two of the places before were one stop and are not now, or the
   *     other way round, so that other legs count
   */
  public static Optional<NetworkBuilder> from(
      TemporalNetwork before,
      Set<Id> without,
      Collection<Id> places,
      Collection<Id> vessels,
      Atlas atlas) {
    Register now = Register.of(places, vessels, atlas);
    return now.meetsLike(before.register())
        ? Optional.of(
            new NetworkBuilder(now, before, Set.copyOf(without), before.stated().without(without)))
        : Optional.empty();
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
      @Nullable Id vessel,
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
    if (register.meeting().isOneStop(origin, destination)) {
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
   * @throws IllegalArgumentException if a leg of the network before, not left out, refers to a
   *     place or ship that is no more
   */
  public TemporalNetwork build() {
    Legs legs = new Legs(before, without, this);
    return new TemporalNetwork(legs, new Layout(legs));
  }

  int size() {
    return from.size();
  }

  Register register() {
    return register;
  }

  StatedOrder stated() {
    return stated;
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

  int departLatest(int leg) {
    return times.getInt(Layout.ENDS * leg + 1);
  }

  int arriveEarliest(int leg) {
    return times.getInt(Layout.ENDS * leg + 2);
  }

  int[] times() {
    return times.elements();
  }

  int vessel(int leg) {
    return vessel.getInt(leg);
  }

  int strength(int leg) {
    return strength.getInt(leg);
  }
}
