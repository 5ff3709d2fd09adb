package org.portolan.usecase;

import org.portolan.domain.evidence.Content;

/** The port to the graph that holds the evidence. */
public interface Graph {
  /**
   * Gives the number of the graph's latest change. Cheap; asked before most answers.
   *
   * @return a number that differs after every change, by whomever
   */
  long revision();

  /**
   * Reads the whole graph at one moment.
   *
   * @return what it holds, without what people broke by hand
   */
  Content read();
}
