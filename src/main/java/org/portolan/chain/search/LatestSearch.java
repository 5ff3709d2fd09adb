package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.network.Lanes;
import org.portolan.chain.network.Sequences;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Finds how late cargo can leave places and still come to where it is to go, by each number of
 * legs, back from there round by round. What it finds need not be a chain where places repeat on
 * the way, but every chain is among it: a bound.
 *
 * <p>Takes at most a ride of every lane a round, as RAPTOR does with routes (Delling, Pajor and
 * Werneck, <em>Round-Based Public Transit Routing</em>, Transportation Science 49(3), 2015,
 * doi:10.1287/trsc.2014.0534).
 */
final class LatestSearch {
  /** What a place has that no chain can leave from. */
  static final int NONE = Integer.MIN_VALUE;

  private final TemporalNetwork network;
  private final Lanes lanes;
  private final Sequences sequences;
  private final Nodes nodes;
  private final Labels labels;
  private final @Nullable Corridor corridor;
  private final Rides rides;
  private final Ask.Limits limits;
  private final List<IntArrayList> rounds = new ArrayList<>();

  LatestSearch(TemporalNetwork network, Ask ask) {
    this(network, ask, new Labels(), null);
  }

  /**
   * Prepares.
   *
   * @param forward what can be come to at all; null to look at what cannot be come to as well
   */
  LatestSearch(TemporalNetwork network, Ask ask, Labels labels, @Nullable Arrived forward) {
    this.corridor = forward == null ? null : new Corridor(network, ask.limits(), forward);
    this.labels = labels;
    this.network = network;
    this.lanes = network.lanes();
    this.sequences = network.sequences();
    this.nodes = Nodes.ofDepartures(network);
    this.rides = new Rides(network, ask.test());
    this.limits = ask.limits();
    labels.start(nodes.count(), limits.maxLegs());
    for (int legs = 0; legs <= limits.maxLegs(); legs++) {
      rounds.add(new IntArrayList());
    }
  }

  /** Runs back from places, which are to be come to by the limit. */
  void run(Ask.Ends to, Budget budget) {
    for (int place = 0; place < (to.all() ? network.placeCount() : to.places().length); place++) {
      expandInto(to.all() ? place : to.places()[place], limits.arriveUntil(), 0);
    }
    runRounds(budget);
  }

  /**
   * Runs back from places on the way.
   *
   * @param via the places
   * @param onward how late they can be left for what comes next
   * @param to where all ends, which may be on the way too
   */
  void run(Ask.Ends via, LatestSearch onward, Ask.Ends to, Budget budget) {
    for (int place : via.places()) {
      if (to.has(place)) {
        expandInto(place, limits.arriveUntil(), 0);
      }
      for (int legs = 1; legs <= limits.maxLegs(); legs++) {
        for (int node : onward.nodesOf(place)) {
          seed(onward.best(node, legs), legs, node);
        }
        for (int departure : network.meeting(place)) {
          for (int node : onward.nodesOf(departure)) {
            expandInto(place, onward.best(node, legs), legs);
          }
        }
      }
    }
    for (int number = 0; number < sequences.count(); number++) {
      if (via.has(network.from(sequences.leg(number)))) {
        seedSequenced(number, onward);
      }
      if (via.has(network.to(sequences.leg(number)))) {
        followers(number, onward);
      }
    }
    runRounds(budget);
  }

  private void seed(int day, int legs, int node) {
    if (day != NONE) {
      label(node, day, legs);
    }
  }

  /** A leg that a sequence alone joins passes the place that it leaves. */
  private void seedSequenced(int number, LatestSearch onward) {
    for (int legs = 1; legs <= limits.maxLegs(); legs++) {
      for (int node : onward.nodesOf(network.placeCount() + number)) {
        seed(onward.best(node, legs), legs, node);
      }
    }
  }

  private void followers(int number, LatestSearch onward) {
    int lane = lanes.laneOf(sequences.leg(number));
    for (int follower : sequences.followers(number)) {
      for (int legs = 1; legs <= limits.maxLegs(); legs++) {
        for (int node : onward.nodesOf(network.placeCount() + follower)) {
          take(lane, onward.best(node, legs), legs);
        }
      }
    }
  }

  private void runRounds(Budget budget) {
    for (int legs = 1; legs < limits.maxLegs(); legs++) {
      IntArrayList round = rounds.get(legs);
      for (int i = 0; i < round.size() && !budget.isSpentByStep(); i++) {
        expand(round.getInt(i), legs);
      }
    }
  }

  private void expand(int node, int legs) {
    int day = -labels.day(labels.of(node, legs));
    int stop = nodes.stop(node);
    if (stop < nodes.places()) {
      for (int arrival : network.meeting(stop)) {
        expandInto(arrival, day, legs);
      }
    } else {
      for (int leader : sequences.leaders(stop - nodes.places())) {
        take(lanes.laneOf(sequences.leg(leader)), day, legs);
      }
    }
  }

  private void expandInto(int place, int deadline, int legs) {
    int end = lanes.firstInto(place + 1);
    for (int at = lanes.firstInto(place); at < end; at++) {
      take(lanes.into(at), deadline, legs);
    }
  }

  private void take(int lane, int deadline, int legs) {
    if (deadline == NONE
        || legs >= limits.maxLegs()
        || (corridor != null && !corridor.mayBeLeft(lane, deadline, legs + 1))) {
      return;
    }
    long day = rides.departure(lane, deadline);
    if (day == Rides.CANNOT) {
      return;
    }
    if (day >= limits.departFrom()) {
      labelLane(lane, (int) day, legs + 1);
    }
    if (day == NEVER) {
      long bounded = rides.boundedDeparture(lane, deadline);
      if (bounded >= limits.departFrom()) {
        labelLane(lane, (int) bounded, legs + 1);
      }
    }
  }

  private void labelLane(int lane, int day, int legs) {
    int sequenced = sequences.find(lanes.firstLeg(lane));
    boolean led = sequenced != Sequences.NONE && sequences.leaders(sequenced).length > 0;
    if (corridor != null && !led && !corridor.isComeTo(lanes.from(lane), day, legs)) {
      return;
    }
    label(nodes.ofPlace(lanes.from(lane), day), day, legs);
    if (led) {
      label(nodes.ofSequenced(sequenced, day), day, legs);
    }
  }

  private void label(int node, int day, int legs) {
    if (!labels.isDominated(node, legs, -day)) {
      int label = labels.of(node, legs);
      if (labels.day(label) == NEVER) {
        rounds.get(legs).add(node);
      }
      labels.put(label, -day, 0, 0, legs);
    }
  }

  /** The nodes of a place, or behind the places of a leg in a stated sequence. */
  private int[] nodesOf(int stop) {
    int known = nodes.ofPlace(stop, 0);
    return known == stop ? new int[] {stop} : new int[] {stop, known};
  }

  /** The last day at a node by a number of legs, or {@link #NONE}. */
  int best(int node, int legs) {
    int day = labels.day(labels.of(node, legs));
    return day == NEVER ? NONE : -day;
  }

  /** Tells whether who comes to a place by a leg on a day can go on to the end. */
  boolean canGoOn(int leg, int day, int mostLegs) {
    for (int departure : network.meeting(network.to(leg))) {
      if (isInTime(departure, day, mostLegs)) {
        return true;
      }
    }
    int sequenced = sequences.find(leg);
    if (sequenced != Sequences.NONE) {
      for (int follower : sequences.followers(sequenced)) {
        if (isInTime(network.placeCount() + follower, day, mostLegs)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether who is at a place on a day can still come to the end. */
  boolean isInTime(int stop, int day, int mostLegs) {
    for (int legs = 1; legs <= mostLegs; legs++) {
      if (best(stop, legs) >= day || best(nodes.ofPlace(stop, 0), legs) >= day) {
        return true;
      }
    }
    return false;
  }

  /**
   * Finds how late a leg can arrive where what comes behind it has a number of legs.
   *
   * @param known true for a day that something bounds
   * @return the day, {@link TemporalNetwork#NEVER} if nothing bounds it, or {@link #NONE}
   */
  int deadlineBehind(int leg, int legs, boolean known) {
    int best = NONE;
    for (int departure : network.meeting(network.to(leg))) {
      best = Math.max(best, best(nodes.ofPlace(departure, known ? 0 : NEVER), legs));
    }
    int sequenced = sequences.find(leg);
    if (sequenced != Sequences.NONE) {
      for (int follower : sequences.followers(sequenced)) {
        best = Math.max(best, best(nodes.ofSequenced(follower, known ? 0 : NEVER), legs));
      }
    }
    return best;
  }
}
