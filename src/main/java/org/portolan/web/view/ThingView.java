package org.portolan.web.view;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;

/**
 * A thing that the answer points to.
 *
 * @param id its id
 * @param name the name Portolan shows; null for a thing without one
 */
public record ThingView(String id, @Nullable String name) {
  /**
   * Points to a thing.
   *
   * @param id its id
   * @param corpus where it stands
   * @return its id and name
   */
  public static ThingView of(Id id, Corpus corpus) {
    return new ThingView(id.value(), corpus.findName(id).orElse(null));
  }

  /**
   * Points to things.
   *
   * @param ids their ids
   * @param corpus where they stand
   * @return each id with its name, in the given order
   */
  public static List<ThingView> all(Collection<Id> ids, Corpus corpus) {
    return ids.stream().map(id -> of(id, corpus)).toList();
  }
}
