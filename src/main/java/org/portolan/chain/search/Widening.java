package org.portolan.chain.search;

import static org.portolan.chain.network.TemporalNetwork.NEVER;
import static org.portolan.chain.network.TemporalNetwork.UNKNOWN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.portolan.chain.network.TemporalNetwork;

/**
 * Finds the best chains by going through all chains within narrow bounds, and within wider ones
 * until there are enough. It holds for limited waiting, for places to pass and for orders in which
 * who comes earlier may be worse off: the bounds leave these aside, and each chain is checked.
 */
public final class Widening {
  /** By how many days beyond the best to look, one after another. */
  private static final int[] WIDER = {0, 2, 8, 30, 120, 500};

  /** Within how many days from departure to arrival to look, one after another. */
  private static final int[] DURATIONS = {0, 2, 4, 8, 12, 16, 24, 32, 48, 64, 96, 160, 320, 640};

  /** The days of departure that are looked at together. */
  private static final int DAYS_TOGETHER = 16;

  private final TemporalNetwork network;
  private final Ask ask;
  private final int count;
  private final boolean byRoute;
  private final ToDoubleFunction<int[]> distance;
  private final Budget budget;
  private final List<Alternatives.Alternative> found = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  /** What counts first. */
  public enum Order {
    /** The evidence of the weakest leg, then certain joins, then as {@link #LEGS}. */
    EVIDENCE,
    /** The fewest legs, then the earliest arrival. */
    LEGS,
    /** The earliest arrival, then the fewest legs. */
    ARRIVAL,
    /** The latest departure, then as {@link #LEGS}. */
    DEPARTURE,
    /** The fewest days from departure to arrival, then as {@link #LEGS}. */
    DURATION,
    /** The shortest way, then as {@link #LEGS}. */
    DISTANCE
  }

  private Widening(
      TemporalNetwork network,
      Ask ask,
      int count,
      boolean byRoute,
      ToDoubleFunction<int[]> distance,
      Budget budget) {
    this.network = network;
    this.ask = ask;
    this.count = count;
    this.byRoute = byRoute;
    this.distance = distance;
    this.budget = budget;
  }

  /**
   * Tells whether a question can be answered here: whether it has both ends, and lets no forbidden
   * join through, which has no times.
   *
   * @param ask the question
   * @return true if it can
   */
  public static boolean canAnswer(Ask ask) {
    return ask.worst() != Ask.Joins.ANY && !ask.from().all() && !ask.to().all();
  }

  /**
   * Finds the best chains.
   *
   * @param network where to search
   * @param ask a question that {@link #canAnswer can be answered}
   * @param order what counts first
   * @param distance how long chains are; of chains that are alike otherwise the shorter comes
   *     first; then the ids of the movements decide
   * @param count the most chains to find
   * @param byRoute true to find each route once, by its best chain
   * @param budget how long it may take; spent when it was not enough
   * @return the best chains in order
   */
  public static List<Alternatives.Alternative> find(
      TemporalNetwork network,
      Ask ask,
      Order order,
      ToDoubleFunction<int[]> distance,
      int count,
      boolean byRoute,
      Budget budget) {
    Widening all = new Widening(network, ask, count, byRoute, distance, budget);
    switch (order) {
      case EVIDENCE -> all.byEvidence();
      case LEGS -> all.byLegs(ask);
      case ARRIVAL -> all.byArrival();
      case DEPARTURE -> all.byDeparture();
      case DURATION -> all.byDuration();
      case DISTANCE -> all.take(all.pick(ask, Measure.distance(distance), 0, Measure.NOT_KNOWN));
    }
    return all.found;
  }

  private boolean isWanting() {
    return found.size() < count && !budget.isSpent();
  }

  private Picked picked(Measure measure, int onlyLegs, double most) {
    int wanted = count - found.size();
    return new Picked(network, measure, most, onlyLegs, wanted, byRoute, seen, distance);
  }

  private boolean isEnough(Picked picked) {
    return picked.best().size() >= count - found.size();
  }

  private void take(Picked picked) {
    for (Picked.Chain chain : picked.best()) {
      seen.add(picked.key(chain));
      found.add(new Alternatives.Alternative(chain.legs(), chain.arrival()));
    }
  }

  /** Picks of all chains of a tier. */
  private Picked pick(Ask tier, Measure measure, int onlyLegs, double most) {
    Picked picked = picked(measure, onlyLegs, most);
    new EveryChain(network, tier, budget, picked).run();
    return picked;
  }

  private void byEvidence() {
    int[] strengths = network.strengths();
    for (int at = 0; at < strengths.length && isWanting(); at++) {
      int least = strengths[at];
      boolean all = at == strengths.length - 1;
      Ask tier = all ? ask : ask.with(leg -> network.strength(leg) >= least);
      byLegs(tier.with(Ask.Joins.CERTAIN));
      if (ask.worst() != Ask.Joins.CERTAIN) {
        byLegs(tier);
      }
    }
  }

  private void byLegs(Ask tier) {
    Measure measure = Measure.knownArrival();
    try (Onward onward = new Onward(network, tier, budget)) {
      int most = tier.limits().maxLegs();
      for (int legs = fewest(onward, tier); legs <= most && isWanting(); legs++) {
        Ask ofLegs = tier.with(tier.limits().withMaxLegs(legs));
        if (!areFirstEnough(ofLegs, measure, legs)) {
          Picked picked = picked(measure, legs, Measure.NOT_KNOWN);
          new EveryChain(network, ofLegs, budget, picked).run(onward);
          take(picked);
        }
      }
    }
  }

  private static int fewest(Onward onward, Ask tier) {
    int fewest = tier.limits().maxLegs() + 1;
    for (int place : tier.from().places()) {
      if (!onward.isEmpty()) {
        int passed = tier.pass(0, place);
        fewest = Math.min(fewest, onward.fewestLegs(passed, place, tier.limits().departFrom()));
      }
    }
    return fewest;
  }

  private void byArrival() {
    if (!areFirstEnough(ask, Measure.arrival(network), 0)) {
      take(pick(ask, Measure.arrival(network), 0, Measure.NOT_KNOWN));
    }
  }

  /** Takes as many chains as are wanted from those that arrive first, if these are enough. */
  private boolean areFirstEnough(Ask tier, Measure measure, int onlyLegs) {
    OptionalInt earliest = Earliest.of(network, tier, budget);
    for (int days : WIDER) {
      long until = (long) earliest.orElse(UNKNOWN) + days;
      if (earliest.isPresent()
          && earliest.getAsInt() != UNKNOWN
          && until < tier.limits().arriveUntil()
          && !budget.isSpent()) {
        Ask narrow = tier.with(tier.limits().withArriveUntil((int) until));
        // An unknown arrival is by every day, and yet comes last.
        Picked picked = pick(narrow, measure, onlyLegs, Double.MAX_VALUE);
        if (isEnough(picked)) {
          take(picked);
          return true;
        }
      }
    }
    return earliest.isEmpty();
  }

  private void byDeparture() {
    if (LatestDepartures.canAnswer(network, ask)) {
      found.addAll(new LatestDepartures(network, ask, distance, count, byRoute, budget).find());
      return;
    }
    Measure measure = Measure.departure(network);
    OptionalInt latest = new Leaving(network, ask).latest(budget);
    for (int days : WIDER) {
      if (latest.isPresent() && !budget.isSpent()) {
        int from = latest.getAsInt() - days;
        Picked picked = picked(measure, 0, -(double) from);
        run(Leaving.between(ask.limits(), from, NEVER), picked);
        if (isEnough(picked)) {
          take(picked);
          return;
        }
      }
    }
    take(pick(ask, measure, 0, Measure.NOT_KNOWN));
  }

  private void byDuration() {
    Measure measure = Measure.duration(network);
    Leaving leaving = new Leaving(network, ask);
    OptionalInt latest = leaving.latest(budget);
    int[] soonest = latest.isPresent() ? leaving.fewestDays(DAYS_TOGETHER, budget) : new int[0];
    for (int days : DURATIONS) {
      if (latest.isPresent() && !budget.isSpent()) {
        Picked picked = picked(measure, 0, days);
        for (int part = 0; part < soonest.length && !budget.isSpent(); part++) {
          int first = leaving.first() + part * DAYS_TOGETHER;
          int last = first + DAYS_TOGETHER - 1;
          if (soonest[part] <= picked.most()) {
            int until = last + (int) picked.most();
            run(Leaving.between(ask.limits(), first, until), picked.leaving(first, last));
          }
        }
        if (isEnough(picked)) {
          take(picked);
          return;
        }
      }
    }
    take(pick(ask, measure, 0, Measure.NOT_KNOWN));
  }

  /** Picks of all chains within limits that are looser for each chain that is wanted. */
  private void run(Ask.Limits limits, EveryChain.Visitor picked) {
    try (Onward onward = new Onward(network, ask.with(limits), budget)) {
      new EveryChain(network, ask, budget, picked).run(onward);
    }
  }
}
