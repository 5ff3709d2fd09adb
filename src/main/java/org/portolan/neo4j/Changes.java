package org.portolan.neo4j;

import java.util.Set;
import org.portolan.domain.Id;

/** What was committed to the graph after some state of it, by whomever. */
public sealed interface Changes {
  /**
   * The changes are known, and few enough to apply. A reading of these movements and, if it says
   * so, of the frame, begun after this was told, brings a state up to date at least to {@link
   * #upTo}. What is committed meanwhile is told the next time.
   *
   * @param upTo the revision up to which this is everything; never less than the one asked about,
   *     and the one to ask about next. It stays behind the graph's own revision while a transaction
   *     is being committed, and then later ones are told each time
   * @param movements every movement for which the answer may have changed: it was touched itself,
   *     or a claim about it was, or one that such a claim is derived from, or the document of
   *     either. Deleted ones are among them, and some of which nothing has changed
   * @param frame whether anything else of the graph model was touched: places, vessels, actors,
   *     documents, names, links, data sets, sightings, totals, events and rules, any claim about
   *     these, and nodes that are not as the model wants them
   */
  record Touched(long upTo, Set<Id> movements, boolean frame) implements Changes {
    /**
     * Copies.
     *
     * @param upTo as {@link #upTo}
     * @param movements as {@link #movements}
     * @param frame as {@link #frame}
     */
    public Touched {
      movements = Set.copyOf(movements);
    }

    /**
     * Tells whether nothing was touched that matters to answers.
     *
     * @return true if a state as of the revision asked about is one as of {@link #upTo} as well
     */
    public boolean isNothing() {
      return movements.isEmpty() && !frame;
    }
  }

  /** Anything may have changed: only a full reading tells. */
  record Unknown() implements Changes {}
}
