package org.portolan.domain.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;

/**
 * In which packed claims a place or ship is called by a name that the document uses, or a ship is
 * given a flag.
 */
final class SpelledIn {
  static final SpelledIn NOTHING = new SpelledIn(Map.of());

  private static final Where NOWHERE = new Where(new int[0], Optional.empty(), false);

  private final Map<Id, Where> where;

  /**
   * Where one thing is spelled.
   *
   * @param at the positions of the claims
   * @param only the first spelling
   * @param various whether some claim may spell it otherwise, or give it a flag
   */
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  private record Where(int[] at, Optional<String> only, boolean various) {
    Where without(Set<Integer> gone) {
      return new Where(
          Arrays.stream(at).filter(position -> !gone.contains(position)).toArray(), only, various);
    }

    Where with(Added more) {
      int[] joined = Arrays.copyOf(at, at.length + more.at.size());
      System.arraycopy(more.at.toArray(), 0, joined, at.length, more.at.size());
      return new Where(
          joined,
          only.or(() -> more.only),
          various || more.various || (only.isPresent() && !only.equals(more.only)));
    }
  }

  /** Where else one thing is spelled. */
  static final class Added {
    private final IntColumn at = new IntColumn();
    private Optional<String> only = Optional.empty();
    private boolean various;

    void add(int position, Spelling spelling) {
      at.add(position);
      various |= spelling.flagged() || (only.isPresent() && !only.equals(spelling.as()));
      only = only.or(spelling::as);
    }
  }

  /** How a claim calls a thing, and whether it gives it a flag. */
  record Spelling(Id thing, Optional<String> as, boolean flagged) {}

  private SpelledIn(Map<Id, Where> where) {
    this.where = where;
  }

  /** How a claim calls the things that it spells or gives a flag. */
  static Set<Spelling> of(Claim claim) {
    Set<Spelling> spellings = new HashSet<>();
    for (PlaceMention place : claim.stated().places().values()) {
      if (place.as().isPresent()) {
        spellings.add(new Spelling(place.place(), place.as(), false));
      }
    }
    claim
        .stated()
        .vessel()
        .filter(ship -> ship.as().isPresent() || ship.flag().isPresent())
        .flatMap(
            ship -> ship.vessel().map(id -> new Spelling(id, ship.as(), ship.flag().isPresent())))
        .ifPresent(spellings::add);
    return spellings;
  }

  /** Where a thing is spelled, each claim once. */
  int[] of(Id thing) {
    return Arrays.stream(find(thing).at()).distinct().toArray();
  }

  /** The one spelling of a thing; empty if there is none. */
  Optional<String> only(Id thing) {
    return find(thing).only();
  }

  /** Whether a thing may be spelled in more than one way, or be given a flag. */
  boolean isVarious(Id thing) {
    return find(thing).various();
  }

  private Where find(Id thing) {
    return where.getOrDefault(thing, NOWHERE);
  }

  /** All that is spelled. */
  Collection<Id> things() {
    return where.keySet();
  }

  /** The same without some places, and with others. */
  SpelledIn with(Map<Id, Set<Integer>> gone, Map<Id, Added> added) {
    if (gone.isEmpty() && added.isEmpty()) {
      return this;
    }
    Map<Id, Where> changed = new HashMap<>(where);
    gone.forEach((thing, positions) -> changed.put(thing, find(thing).without(positions)));
    added.forEach(
        (thing, more) -> changed.put(thing, changed.getOrDefault(thing, NOWHERE).with(more)));
    changed.values().removeIf(one -> one.at().length == 0);
    return new SpelledIn(changed);
  }

  long heapBytes() {
    return where.values().stream().mapToLong(one -> (long) Integer.BYTES * one.at().length).sum();
  }
}
