package org.portolan.domain.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Movement;

/**
 * Writes evidence with other ids for the places, vessels and actors that it names. The words that
 * documents use for them stay, and what names nothing that has another id stays the same object.
 */
final class Renaming {
  private final UnaryOperator<Id> idOf;

  Renaming(UnaryOperator<Id> idOf) {
    this.idOf = idOf;
  }

  /** Rewrites a movement with what is said about it. */
  Told told(Told told) {
    return find(told).orElse(told);
  }

  /**
   * Rewrites a movement with what is said about it; empty if nothing of it is written otherwise.
   */
  Optional<Told> find(Told told) {
    Movement movement = movement(told.movement());
    boolean changed = !Objects.equals(movement, told.movement());
    List<Claim> claims = new ArrayList<>(told.claims().size());
    for (Claim claim : told.claims()) {
      Claim renamed = claim(claim);
      changed |= !Objects.equals(renamed, claim);
      claims.add(renamed);
    }
    return changed ? Optional.of(new Told(movement, claims)) : Optional.empty();
  }

  private Movement movement(Movement movement) {
    Id from = idOf.apply(movement.from());
    Id to = idOf.apply(movement.to());
    Optional<Id> vessel = movement.vessel().map(idOf);
    return from.equals(movement.from())
            && to.equals(movement.to())
            && vessel.equals(movement.vessel())
        ? movement
        : new Movement(
            movement.id(),
            movement.mode(),
            from,
            to,
            vessel,
            movement.after(),
            movement.written(),
            movement.note());
  }

  Claim claim(Claim claim) {
    Id about = idOf.apply(claim.about());
    Provenance provenance = provenance(claim.provenance());
    Stated stated = stated(claim.stated());
    return about.equals(claim.about())
            && Objects.equals(provenance, claim.provenance())
            && Objects.equals(stated, claim.stated())
        ? claim
        : Claim.of(claim.type(), claim.id(), about, provenance, stated);
  }

  private Provenance provenance(Provenance from) {
    List<Id> speakers = from.saidBy().speakers();
    List<Id> renamed = speakers.stream().map(idOf).toList();
    return renamed.equals(speakers)
        ? from
        : new Provenance(
            from.document(),
            from.paragraphs(),
            new Attribution(withoutEchoes(renamed)),
            from.basis(),
            from.certainty(),
            from.rank(),
            from.said(),
            from.derivedFrom(),
            from.corrects(),
            from.grade());
  }

  /** Who is one with whom he cites has said it himself. */
  private static List<Id> withoutEchoes(List<Id> speakers) {
    List<Id> said = new ArrayList<>(speakers.size());
    for (Id speaker : speakers) {
      if (said.isEmpty() || !said.get(said.size() - 1).equals(speaker)) {
        said.add(speaker);
      }
    }
    return said;
  }

  private Stated stated(Stated from) {
    Map<StatedField, PlaceMention> places = new EnumMap<>(StatedField.class);
    from.places().forEach((field, mention) -> places.put(field, mention(mention)));
    Map<StatedField, Id> parties = new EnumMap<>(StatedField.class);
    from.parties().forEach((field, party) -> parties.put(field, idOf.apply(party)));
    Optional<VesselMention> vessel =
        from.vessel()
            .map(ship -> new VesselMention(ship.vessel().map(idOf), ship.as(), ship.flag()));
    List<Id> actors = from.actors().stream().map(idOf).toList();
    return places.equals(from.places())
            && parties.equals(from.parties())
            && vessel.equals(from.vessel())
            && actors.equals(from.actors())
        ? from
        : new Stated(
            from.mode(),
            places,
            parties,
            vessel,
            from.after(),
            from.dates(),
            from.quantity(),
            from.distance(),
            from.contents(),
            from.field(),
            from.value(),
            actors);
  }

  private PlaceMention mention(PlaceMention from) {
    return new PlaceMention(idOf.apply(from.place()), from.as(), from.relation(), from.kind());
  }

  Link link(Link link) {
    return new Link(
        link.id(),
        link.mode(),
        idOf.apply(link.from()),
        idOf.apply(link.to()),
        link.name(),
        link.note());
  }

  Document document(Document document) {
    return new Document(
        document.id(),
        document.title(),
        document.publisher().map(idOf),
        document.published(),
        document.publishedInferred(),
        document.language(),
        document.sha256(),
        document.note());
  }

  Name name(Name name) {
    return new Name(
        idOf.apply(name.entity()), name.text(), name.lang(), name.documents(), name.note());
  }
}
