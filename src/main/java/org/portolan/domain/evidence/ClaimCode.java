package org.portolan.domain.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.domain.Id;

/** Writes claims about movements as few bytes, and reads them. */
final class ClaimCode {
  private static final List<ClaimType> TYPES = List.of(ClaimType.values());
  private static final List<StatedField> PLACES =
      List.of(StatedField.FROM, StatedField.TO, StatedField.AT, StatedField.VIA);
  private static final List<StatedField> DATES =
      List.of(
          StatedField.DEPARTED,
          StatedField.ARRIVED,
          StatedField.DURING,
          StatedField.LOADED,
          StatedField.SINCE,
          StatedField.UNTIL);
  private static final int PLACES_FROM = 1;
  private static final int DATES_FROM = PLACES_FROM + PLACES.size();

  /** The number of the type of claims that cargo went from a place to a place. */
  static final int MOVEMENT = TYPES.indexOf(ClaimType.MOVEMENT);

  /** Of what is given, the ship. */
  static final int VESSEL = 1;

  static final int FROM_AND_TO = 0b11 << PLACES_FROM;
  static final int DEPARTED = 1 << DATES_FROM;
  static final int ARRIVED = 1 << (DATES_FROM + 1);

  /** All that is given by one that says no more than where, when and aboard what. */
  static final int PLAIN = VESSEL | FROM_AND_TO | DEPARTED | ARRIVED;

  private final Shared shared;

  ClaimCode(Shared shared) {
    this.shared = shared;
  }

  /** Writes a claim; what it is about is not written. */
  void write(Claim claim, ByteSink sink) {
    sink.text(claim.id().value());
    sink.number(shared.provenances.number(withoutParagraphs(claim.provenance())));
    sink.number(TYPES.indexOf(claim.type()));
    sink.number(claim.provenance().paragraphs().size());
    claim.provenance().paragraphs().forEach(sink::number);
    write(claim.stated(), sink);
  }

  private void write(Stated stated, ByteSink sink) {
    sink.number(shared.stated.number(rest(stated)));
    int given = stated.vessel().isPresent() ? VESSEL : 0;
    for (int i = 0; i < PLACES.size(); i++) {
      given |= stated.place(PLACES.get(i)).isPresent() ? 1 << (PLACES_FROM + i) : 0;
    }
    for (int i = 0; i < DATES.size(); i++) {
      given |= stated.date(DATES.get(i)).isPresent() ? 1 << (DATES_FROM + i) : 0;
    }
    sink.number(given);
    stated.vessel().ifPresent(vessel -> sink.number(shared.vessels.number(vessel)));
    for (StatedField field : PLACES) {
      stated.place(field).ifPresent(place -> sink.number(shared.places.number(place)));
    }
    for (StatedField field : DATES) {
      stated.date(field).ifPresent(date -> sink.number(shared.dates.number(date)));
    }
  }

  /** Reads a claim from behind its id. */
  Claim read(Id id, Id about, ByteSource source) {
    Provenance provenance = shared.provenances.get(source.number());
    ClaimType type = TYPES.get(source.number());
    int count = source.number();
    if (count > 0) {
      List<Integer> paragraphs = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        paragraphs.add(source.number());
      }
      provenance = withParagraphs(provenance, paragraphs);
    }
    return Claim.of(type, id, about, provenance, stated(source));
  }

  private Stated stated(ByteSource source) {
    Stated rest = shared.stated.get(source.number());
    int given = source.number();
    if (given == 0) {
      return rest;
    }
    Optional<VesselMention> vessel =
        (given & VESSEL) == 0 ? Optional.empty() : Optional.of(shared.vessels.get(source.number()));
    Map<StatedField, PlaceMention> places = new EnumMap<>(StatedField.class);
    for (int i = 0; i < PLACES.size(); i++) {
      if ((given & 1 << (PLACES_FROM + i)) != 0) {
        places.put(PLACES.get(i), shared.places.get(source.number()));
      }
    }
    Map<StatedField, ReportedDate> dates = new EnumMap<>(StatedField.class);
    for (int i = 0; i < DATES.size(); i++) {
      if ((given & 1 << (DATES_FROM + i)) != 0) {
        dates.put(DATES.get(i), shared.dates.get(source.number()));
      }
    }
    return with(rest, places, vessel, dates);
  }

  private static Stated rest(Stated stated) {
    return with(stated, Collections.emptyMap(), Optional.empty(), Collections.emptyMap());
  }

  private static Stated with(
      Stated stated,
      Map<StatedField, PlaceMention> places,
      Optional<VesselMention> vessel,
      Map<StatedField, ReportedDate> dates) {
    return new Stated(
        stated.mode(),
        places,
        stated.parties(),
        vessel,
        stated.after(),
        dates,
        stated.quantity(),
        stated.distance(),
        stated.contents(),
        stated.field(),
        stated.value(),
        stated.actors());
  }

  private static Provenance withoutParagraphs(Provenance provenance) {
    return provenance.paragraphs().isEmpty() ? provenance : withParagraphs(provenance, List.of());
  }

  private static Provenance withParagraphs(Provenance provenance, List<Integer> paragraphs) {
    return new Provenance(
        provenance.document(),
        paragraphs,
        provenance.saidBy(),
        provenance.basis(),
        provenance.certainty(),
        provenance.rank(),
        provenance.said(),
        provenance.derivedFrom(),
        provenance.corrects(),
        provenance.grade());
  }
}
