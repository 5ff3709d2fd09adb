package org.portolan.usecase;

import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.place.Place;
import org.portolan.domain.transport.Vessel;
import org.portolan.names.Traits;

/** What the evidence knows of places, ships and actors besides their names. */
final class KnownTraits {
  private final Corpus corpus;

  KnownTraits(Corpus corpus) {
    this.corpus = corpus;
  }

  Traits of(Id id) {
    Place place = corpus.places().get(id);
    if (place != null) {
      return new Traits(
          place.country(), Optional.of(place.kind().name()), place.coordinates(), Optional.empty());
    }
    Vessel vessel = corpus.vessels().get(id);
    if (vessel != null) {
      return new Traits(vessel.flag(), vessel.kind(), Optional.empty(), vessel.imo());
    }
    Actor actor = corpus.actors().get(id);
    return actor == null
        ? Traits.NONE
        : new Traits(
            actor.country(), Optional.of(actor.kind().name()), Optional.empty(), Optional.empty());
  }
}
