package org.portolan.bench.ranks;

import static org.portolan.chain.network.TemporalNetwork.NEVER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.chain.search.Alternatives;
import org.portolan.chain.search.Ask;
import org.portolan.chain.search.LegTest;
import org.portolan.chain.search.Widening;

/** What is asked: which order, with which limits. */
enum Kind {
  /** One place to pass, fewest legs first. */
  VIA_LEGS(Widening.Order.LEGS, true, NEVER, Ask.Joins.POSSIBLE),
  /** One place to pass, earliest arrival first. */
  VIA_ARRIVAL(Widening.Order.ARRIVAL, true, NEVER, Ask.Joins.POSSIBLE),
  /** One place to pass, best evidence first. */
  VIA_EVIDENCE(Widening.Order.EVIDENCE, true, NEVER, Ask.Joins.POSSIBLE),
  /** Latest departure first. */
  DEPARTURE(Widening.Order.DEPARTURE, false, NEVER, Ask.Joins.POSSIBLE),
  /** Fewest days first. */
  DURATION(Widening.Order.DURATION, false, NEVER, Ask.Joins.POSSIBLE),
  /** Lying 14 days at most, earliest arrival first. */
  WAIT_ARRIVAL(Widening.Order.ARRIVAL, false, 14, Ask.Joins.POSSIBLE),
  /** Lying 14 days at most, fewest legs first. */
  WAIT_LEGS(Widening.Order.LEGS, false, 14, Ask.Joins.POSSIBLE),
  /** Shortest first. */
  DISTANCE(Widening.Order.DISTANCE, false, NEVER, Ask.Joins.POSSIBLE),
  /** Joins that time forbids, fewest legs first. */
  IMPOSSIBLE(Widening.Order.LEGS, false, NEVER, Ask.Joins.ANY);

  final Widening.Order order;

  /** The same where the quick search knows it. */
  final Alternatives.@Nullable Order quick;

  private final boolean passes;
  private final int maxWait;
  private final Ask.Joins worst;

  Kind(Widening.Order order, boolean passes, int maxWait, Ask.Joins worst) {
    this.order = order;
    this.quick =
        switch (order) {
          case EVIDENCE -> Alternatives.Order.EVIDENCE;
          case LEGS -> Alternatives.Order.LEGS;
          case ARRIVAL -> Alternatives.Order.ARRIVAL;
          case DEPARTURE, DURATION, DISTANCE -> null;
        };
    this.passes = passes;
    this.maxWait = maxWait;
    this.worst = worst;
  }

  /** The question of a pair, in the engine's numbers. */
  Ask ask(int from, int to, int via, int day, int mostLegs) {
    return new Ask(
        one(from),
        one(to),
        passes ? List.of(one(via)) : List.of(),
        new Ask.Limits(day, NEVER, NEVER, mostLegs, maxWait),
        worst,
        LegTest.ALL);
  }

  private static Ask.Ends one(int place) {
    return new Ask.Ends(false, new int[] {place});
  }
}
