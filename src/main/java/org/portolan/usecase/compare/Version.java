package org.portolan.usecase.compare;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.portolan.domain.Id;

/**
 * One of the different things that reports say in a field.
 *
 * @param value what they say, for people to read
 * @param claims the claims that say it; empty for a spelling that no claim uses
 * @param documents the documents that say it
 * @param origins the independent origins of the claims; empty for a spelling
 */
public record Version(
    String value, NavigableSet<Id> claims, NavigableSet<Id> documents, NavigableSet<Id> origins) {
  /**
   * Copies the sets.
   *
   * @param value what they say, for people to read
   * @param claims the claims that say it; empty for a spelling that no claim uses
   * @param documents the documents that say it
   * @param origins the independent origins of the claims; empty for a spelling
   */
  public Version {
    claims = Collections.unmodifiableNavigableSet(new TreeSet<>(claims));
    documents = Collections.unmodifiableNavigableSet(new TreeSet<>(documents));
    origins = Collections.unmodifiableNavigableSet(new TreeSet<>(origins));
  }
}
