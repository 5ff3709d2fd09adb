package org.portolan.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.portolan.bench.names.LabelledNames.Pair;
import org.portolan.names.Candidate;
import org.portolan.names.Level;

/** How well labelled names are matched. */
public final class Scores {
  private static final int FIRST = 3;

  private final List<Answered> answered = new ArrayList<>();

  /**
   * A pair with its answer.
   *
   * @param pair the pair
   * @param candidates the first three
   */
  public record Answered(Pair pair, List<Candidate> candidates) {
    /**
     * Tells whether what is meant was offered.
     *
     * @param level the least that counts
     * @return true if it is among the first three
     */
    public boolean isOffered(Level level) {
      return candidates.stream()
          .anyMatch(
              candidate ->
                  candidate.id().value().equals(pair.expected())
                      && candidate.level().compareTo(level) <= 0);
    }

    /**
     * Counts what was offered falsely.
     *
     * @param level the least that counts
     * @return how many of the first three are not what is meant
     */
    public long falselyOffered(Level level) {
      return candidates.stream()
          .filter(candidate -> !candidate.id().value().equals(pair.expected()))
          .filter(candidate -> candidate.level().compareTo(level) <= 0)
          .count();
    }
  }

  /**
   * Asks all pairs.
   *
   * @param pairs the pairs
   * @param answer gives candidates, the best first
   */
  public Scores(List<Pair> pairs, Function<Pair, List<Candidate>> answer) {
    for (Pair pair : pairs) {
      answered.add(new Answered(pair, answer.apply(pair).stream().limit(FIRST).toList()));
    }
  }

  /**
   * Lists the pairs with their answers.
   *
   * @return in the order asked
   */
  public List<Answered> answered() {
    return answered;
  }

  /**
   * Lists the true pairs that were not offered.
   *
   * @return in the order asked
   */
  public List<Answered> missed() {
    return answered.stream()
        .filter(one -> one.pair().isTrue() && !one.isOffered(Level.POSSIBLE))
        .toList();
  }

  /**
   * Lists what linked falsely.
   *
   * @return in the order asked
   */
  public List<Answered> falseLinks() {
    return answered.stream().filter(one -> one.falselyOffered(Level.CERTAIN) > 0).toList();
  }

  /**
   * Counts the true pairs.
   *
   * @return how many there are
   */
  public long truePairs() {
    return answered.stream().filter(one -> one.pair().isTrue()).count();
  }

  /**
   * Counts the true pairs that were offered.
   *
   * @param level the least that counts
   * @return how many
   */
  public long offered(Level level) {
    return answered.stream().filter(one -> one.pair().isTrue() && one.isOffered(level)).count();
  }

  /**
   * Counts what was offered falsely.
   *
   * @param level the least that counts
   * @return how many candidates
   */
  public long falselyOffered(Level level) {
    return answered.stream().mapToLong(one -> one.falselyOffered(level)).sum();
  }
}
