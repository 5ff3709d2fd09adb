package org.portolan.usecase.health;

import java.util.function.LongConsumer;

/** The port to the graph, to see what in it breaks the rules of the model. */
public interface GraphCheck {
  /**
   * Gives the number of the graph's latest change. Cheap.
   *
   * @return a number that differs after every change, by whomever
   */
  long revision();

  /**
   * Reads the whole graph at one moment and tells what is wrong in it.
   *
   * @param progress is told how many movements were read, and then how many were compared with what
   *     is derived from their claims
   * @return what was found
   */
  Health check(LongConsumer progress);
}
