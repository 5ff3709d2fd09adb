package org.portolan.chain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.place.Atlas;
import org.portolan.domain.transport.Movement;

/**
 * The legs that the evidence gives under one lens, and how they join. A snapshot: what the evidence
 * becomes later does not change it.
 */
public final class Network {
  private final Atlas atlas;
  private final List<Leg> legs = new ArrayList<>();
  private final Map<Id, Set<Id>> statedBefore = new HashMap<>();

  /**
   * Projects the evidence.
   *
   * @param corpus the evidence
   * @param lens which claims count
   */
  public Network(Corpus corpus, Lens lens) {
    atlas = corpus.atlas();
    Readings readings = new Readings(corpus, lens);
    for (Movement movement : corpus.movements().values()) {
      readings.find(movement).ifPresent(reading -> legs.add(new Leg(movement, reading)));
    }
    Map<Id, Leg> byId = new HashMap<>();
    legs.forEach(leg -> byId.put(leg.id(), leg));
    legs.forEach(leg -> statedBefore.put(leg.id(), allBefore(leg, byId)));
  }

  private static Set<Id> allBefore(Leg leg, Map<Id, Leg> byId) {
    Set<Id> before = new HashSet<>();
    Deque<Leg> open = new ArrayDeque<>(List.of(leg));
    while (!open.isEmpty()) {
      for (Id earlier : open.pop().reading().after().keySet()) {
        if (before.add(earlier)) {
          Optional.ofNullable(byId.get(earlier)).ifPresent(open::push);
        }
      }
    }
    return before;
  }

  /**
   * Lists the legs.
   *
   * @return all legs, in order of movement
   */
  public List<Leg> legs() {
    return Collections.unmodifiableList(legs);
  }

  /**
   * Gives the places.
   *
   * @return the atlas
   */
  public Atlas atlas() {
    return atlas;
  }

  /**
   * Tells whether a leg can follow another as far as places go: they meet, or a source says that
   * the one came after the other and their places overlap at whatever level.
   *
   * @param before the earlier leg
   * @param after the later leg
   * @return true if they join in place
   */
  boolean joins(Leg before, Leg after) {
    return atlas.meet(before.to(), after.from())
        || (after.reading().after().containsKey(before.id())
            && atlas.overlap(before.to(), after.from()));
  }

  /** Tells whether two places are one stop of a chain. */
  boolean isOneStop(Id place, Id other) {
    return place.equals(other) || atlas.meet(place, other);
  }

  /** Tells whether sources say that a leg came after another, directly or by way of others. */
  boolean isStatedAfter(Leg leg, Leg earlier) {
    return statedBefore.getOrDefault(leg.id(), Set.of()).contains(earlier.id());
  }
}
