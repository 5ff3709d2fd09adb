package org.portolan.usecase.explain;

import java.util.List;

/**
 * Why a chain is an answer. The same content and question give the same sentences.
 *
 * @param why what each leg and join rests on
 * @param order why it stands where it does among the chains; empty when it is alone
 * @param weakest what it would fall with
 * @param missing what no claim that counts says, and what speaks against it; empty for nothing
 */
public record Explanation(
    List<Sentence> why, List<Sentence> order, List<Sentence> weakest, List<Sentence> missing) {
  /**
   * Copies the lists.
   *
   * @param why what each leg and join rests on
   * @param order why it stands where it does among the chains
   * @param weakest what it would fall with
   * @param missing what no claim that counts says
   */
  public Explanation {
    why = List.copyOf(why);
    order = List.copyOf(order);
    weakest = List.copyOf(weakest);
    missing = List.copyOf(missing);
  }
}
