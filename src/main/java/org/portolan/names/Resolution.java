package org.portolan.names;

import java.util.List;
import org.portolan.domain.Id;

/** What a name turned out to mean. */
public sealed interface Resolution {
  /**
   * It means one thing.
   *
   * @param id the thing
   */
  record Found(Id id) implements Resolution {}

  /**
   * It is a name of several things.
   *
   * @param candidates the things, in order of id
   */
  record Ambiguous(List<Candidate> candidates) implements Resolution {
    /**
     * Copies the list.
     *
     * @param candidates the things, in order of id
     */
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Nothing has this name.
   *
   * @param suggestions things with a name near it, the best first; may be empty
   */
  record Unknown(List<Candidate> suggestions) implements Resolution {
    /**
     * Copies the list.
     *
     * @param suggestions things with a name near it, the best first; may be empty
     */
    public Unknown {
      suggestions = List.copyOf(suggestions);
    }
  }
}
