package org.portolan.usecase.explain;

import java.util.List;
import org.portolan.chain.Chain;
import org.portolan.chain.search.Budget;
import org.portolan.usecase.ChainAnswer;
import org.portolan.usecase.ChainQuestion;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.chokepoint.ChokepointAnswer;
import org.portolan.usecase.chokepoint.FindChokepoints;

/** Explains chains: why they are there, why in this order, what is weakest, what is missing. */
public final class ExplainChains {
  private final Snapshot snapshot;
  private final ChainQuestion question;
  private final List<Chain> chains;
  private final Words words;
  private final ChokepointAnswer needed;
  private final Missing missing;

  /**
   * Prepares.
   *
   * @param snapshot the evidence
   * @param question both ends given
   * @param answer the answer to it
   * @param budget how long it may take, with the answer; told if what it would fall with is not
   *     proven
   */
  public ExplainChains(
      Snapshot snapshot, ChainQuestion question, ChainAnswer answer, Budget budget) {
    this.snapshot = snapshot;
    this.question = question;
    this.chains = answer.chains();
    this.words = new Words(snapshot.corpus());
    this.missing = new Missing(snapshot, question.lens(), words, budget);
    this.needed = FindChokepoints.between(snapshot, question, budget);
  }

  /**
   * Explains a chain.
   *
   * @param chain one of the answer
   * @return the explanation
   */
  public Explanation of(Chain chain) {
    ChainReasons reasons = new ChainReasons(snapshot.corpus(), question.lens(), words);
    return new Explanation(
        reasons.why(chain),
        new Order(chains, question.rank(), snapshot.corpus().atlas()).of(chain),
        new Weakness(needed, words).of(chain),
        missing.of(chain));
  }
}
