package org.portolan.usecase;

import java.util.Optional;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Projected;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.evidence.Update;

/** The port to the graph that holds the evidence. */
public interface Graph {
  /**
   * Gives the number of the graph's latest change. Cheap; asked before most answers.
   *
   * @return a number that differs after every change, by whomever
   */
  long revision();

  /**
   * Finds what brings a state of the graph up to date. Cheap where nothing has changed; asked
   * before most answers.
   *
   * @param revision up to which the state is current: that of its projection, or what the latest
   *     update says
   * @param frame the frame of the state, as the projection or the latest update gave it
   * @return the update; empty if the graph must be read anew, also when what changed is not known.
   *     Without better knowledge any other revision means that
   */
  default Optional<Update> findUpdate(long revision, Corpus frame) {
    return revision() == revision ? Optional.of(Update.nothing(revision)) : Optional.empty();
  }

  /**
   * Reads the whole graph at one moment, without what people broke by hand.
   *
   * @param taker takes what it holds, piece by piece
   * @return which state it was, and what is broken in it
   */
  Projected project(Projection taker);
}
