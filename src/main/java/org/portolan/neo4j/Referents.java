package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Stated;

/** The ids of what evidence can refer to. */
record Referents(
    Set<Id> places,
    Set<Id> vessels,
    Set<Id> actors,
    Set<Id> links,
    Set<Id> subjects,
    Set<Id> documents,
    Set<Id> movements,
    Set<Id> claims) {

  /** What a corpus holds, as it is looked up there. */
  static Referents of(Corpus corpus) {
    return new Referents(
        corpus.places().keySet(),
        corpus.vessels().keySet(),
        corpus.actors().keySet(),
        corpus.links().keySet(),
        corpus.subjects().keySet(),
        corpus.documents().keySet(),
        corpus.movements().keySet(),
        corpus.claims().keySet());
  }

  /** Copies that find an id at once. */
  Referents hashed() {
    return new Referents(
        new HashSet<>(places),
        new HashSet<>(vessels),
        new HashSet<>(actors),
        new HashSet<>(links),
        new HashSet<>(subjects),
        new HashSet<>(documents),
        new HashSet<>(movements),
        new HashSet<>(claims));
  }

  /** Tells whether there is something of an id that can have names or be spoken about. */
  boolean isThere(Id id) {
    return movements.contains(id)
        || places.contains(id)
        || vessels.contains(id)
        || actors.contains(id)
        || links.contains(id)
        || subjects.contains(id);
  }

  /** Lists what a claim refers to that is not there. */
  List<Id> missing(Claim claim) {
    Provenance provenance = claim.provenance();
    Stated stated = claim.stated();
    List<Id> missing = new ArrayList<>(1);
    if (!isThere(claim.about())) {
      missing.add(claim.about());
    }
    note(provenance.document(), documents, missing);
    note(provenance.derivedFrom(), claims, missing);
    provenance.corrects().ifPresent(wrong -> note(wrong, claims, missing));
    for (Id speaker : provenance.saidBy().speakers()) {
      if (!speaker.equals(Attribution.UNKNOWN)) {
        note(speaker, actors, missing);
      }
    }
    note(stated.parties().values(), actors, missing);
    note(stated.actors(), actors, missing);
    for (PlaceMention mention : stated.places().values()) {
      note(mention.place(), places, missing);
    }
    stated
        .vessel()
        .flatMap(mention -> mention.vessel())
        .ifPresent(vessel -> note(vessel, vessels, missing));
    note(stated.after(), movements, missing);
    return missing;
  }

  private static void note(Collection<Id> ids, Set<Id> there, List<Id> missing) {
    for (Id id : ids) {
      note(id, there, missing);
    }
  }

  private static void note(Id id, Set<Id> there, List<Id> missing) {
    if (!there.contains(id)) {
      missing.add(id);
    }
  }
}
