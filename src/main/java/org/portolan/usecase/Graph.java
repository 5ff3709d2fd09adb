package org.portolan.usecase;

import java.util.OptionalLong;
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
   * Tells whether what was read at a revision is still what a reading would give. Cheap; asked
   * before most answers.
   *
   * @param revision that of the reading, or what this answered about it
   * @return the revision up to which it is, to ask with next time; empty if it must be read anew,
   *     also when what changed is not known. Without better knowledge any other revision means that
   */
  default OptionalLong findUntouchedUntil(long revision) {
    return revision() == revision ? OptionalLong.of(revision) : OptionalLong.empty();
  }

  /**
   * Reads the whole graph at one moment.
   *
   * @return what it holds, without what people broke by hand
   */
  Content read();
}
