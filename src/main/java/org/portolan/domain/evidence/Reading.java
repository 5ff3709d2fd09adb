package org.portolan.domain.evidence;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Window;

/**
 * What the claims that pass a question make of one movement. Nothing here outlives the claims: with
 * fewer claims it is recomputed.
 *
 * @param support what stands behind it
 * @param mode how it was carried, if a claim says what the movement says, else {@link Mode#UNKNOWN}
 * @param window when it took place: of the claims' windows those that contain another's are
 *     dropped, and the rest spanned
 * @param vessel the movement's ship, if a claim names it
 * @param vesselDocuments the documents that name that ship
 * @param after for each movement that came before, the claims that say so; none where the sequence
 *     was written on an unsourced movement by hand
 */
public record Reading(
    Support support,
    Mode mode,
    Window window,
    Optional<Id> vessel,
    NavigableSet<Id> vesselDocuments,
    NavigableMap<Id, NavigableSet<Id>> after) {

  /**
   * Copies the collections.
   *
   * @param support what stands behind it
   * @param mode how it was carried
   * @param window when it took place
   * @param vessel the movement's ship, if a claim names it
   * @param vesselDocuments the documents that name that ship
   * @param after for each movement that a claim says came before, the claims that say so
   */
  public Reading {
    vesselDocuments = Collections.unmodifiableNavigableSet(new TreeSet<>(vesselDocuments));
    NavigableMap<Id, NavigableSet<Id>> copy = new TreeMap<>();
    after.forEach(
        (earlier, claims) ->
            copy.put(earlier, Collections.unmodifiableNavigableSet(new TreeSet<>(claims))));
    after = Collections.unmodifiableNavigableMap(copy);
  }

  /**
   * Tells whether no claim speaks for the movement, as for one added to the graph by hand.
   *
   * @return true without claims
   */
  public boolean isUnsourced() {
    return support.claims().isEmpty();
  }
}
