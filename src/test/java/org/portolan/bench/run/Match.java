package org.portolan.bench.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.infra.Blackhole;
import org.portolan.bench.network.Asked;
import org.portolan.bench.network.Contestant;

/**
 * One question put to all contestants in turn, so that whatever else the machine does meets all of
 * them alike. Who has used up its time is not asked any more, once every pair was asked or twice
 * that time is used up.
 */
public final class Match {
  private static final int MOST_ROUNDS = 50;

  private final Turns turns;
  private final Question question;
  private final List<Asked> pairs;
  private final List<Contestant> contestants;
  private final long budget;
  private final Blackhole hole =
      new Blackhole(
          "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

  /** When the next contestant is asked. */
  public enum Turns {
    /** After each pair: each finds the processor's memory full of what the others did. */
    BY_PAIR,
    /** After all pairs: each is asked often in a row, as one that has much to answer is. */
    BY_ROUND
  }

  /**
   * Prepares one that takes turns by pair.
   *
   * @param seconds how long each contestant is asked, and half of that before, unmeasured
   */
  public Match(Question question, List<Asked> pairs, List<Contestant> contestants, int seconds) {
    this(Turns.BY_PAIR, question, pairs, contestants, seconds);
  }

  /**
   * Prepares it.
   *
   * @param seconds how long each contestant is asked, and half of that before, unmeasured
   */
  public Match(
      Turns turns,
      Question question,
      List<Asked> pairs,
      List<Contestant> contestants,
      int seconds) {
    this.turns = turns;
    this.question = question;
    this.pairs = pairs;
    this.contestants = contestants;
    this.budget = TimeUnit.SECONDS.toNanos(seconds);
  }

  /** What each contestant took, in their order. */
  public List<Measured> play() {
    var unused = rounds(budget / 2);
    List<Samples> samples = rounds(budget);
    return IntStream.range(0, contestants.size())
        .mapToObj(
            number ->
                Measured.of(
                    question, contestants.get(number).name(), pairs.size(), samples.get(number)))
        .toList();
  }

  private List<Samples> rounds(long nanos) {
    List<Samples> samples = Stream.generate(Samples::new).limit(contestants.size()).toList();
    List<Integer> order = new ArrayList<>(IntStream.range(0, samples.size()).boxed().toList());
    for (int round = 0; round < MOST_ROUNDS; round++) {
      switch (turns) {
        case BY_PAIR -> pairs.forEach(asked -> turn(order, List.of(asked), samples, nanos));
        case BY_ROUND -> turn(order, pairs, samples, nanos);
      }
    }
    return samples;
  }

  private void turn(List<Integer> order, List<Asked> some, List<Samples> samples, long nanos) {
    for (int number : order) {
      for (Asked asked : some) {
        if (isAsked(samples.get(number), nanos)) {
          samples.get(number).add(nanosFor(contestants.get(number), asked));
        }
      }
    }
    // Nobody always follows the same one.
    Collections.rotate(order, 1);
  }

  private boolean isAsked(Samples samples, long nanos) {
    return samples.total() < (samples.count() < pairs.size() ? 2 * nanos : nanos);
  }

  private long nanosFor(Contestant contestant, Asked asked) {
    long start = System.nanoTime();
    question.ask(contestant, asked, hole);
    return System.nanoTime() - start;
  }
}
