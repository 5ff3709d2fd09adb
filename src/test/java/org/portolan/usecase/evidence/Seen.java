package org.portolan.usecase.evidence;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Edtf;

/** One sighting, {@code boxes}, of which tests say who told what. Each document is a day later. */
final class Seen {
  static final Id BOXES = new Id("boxes");

  private final CorpusBuilder corpus = Corpus.builder();
  private int claims;

  Seen() {
    corpus.add(new Subject(BOXES, Subject.Type.SIGHTING, Optional.of("Boxes.")));
    corpus.add(place("port", Optional.of(new Id("land"))));
    corpus.add(place("land", Optional.empty()));
    corpus.add(place("elsewhere", Optional.empty()));
  }

  private static Place place(String id, Optional<Id> partOf) {
    return new Place(
        new Id(id),
        id,
        PlaceKind.CITY,
        Optional.empty(),
        partOf,
        Optional.empty(),
        Place.Register.NONE,
        Optional.empty());
  }

  Corpus corpus() {
    return corpus.build();
  }

  /** A speaker says that so many boxes were at a place on a day. */
  Seen at(String place, String during, int boxes, String speaker, Certainty certainty) {
    return add(
        ClaimType.SIGHTING,
        speaker,
        certainty,
        Stated.builder()
            .place(StatedField.AT, PlaceMention.at(new Id(place)))
            .date(StatedField.DURING, ReportedDate.of(during))
            .quantity(
                Quantity.of(java.math.BigDecimal.valueOf(boxes), Unit.CONTAINERS, Qualifier.ABOUT))
            .build());
  }

  /** A speaker says what was in them. */
  Seen holding(String goods, String speaker) {
    return add(
        ClaimType.CONTENTS,
        speaker,
        Certainty.POSSIBLE,
        Stated.builder().contents(List.of(goods)).build());
  }

  private Seen add(ClaimType type, String speaker, Certainty certainty, Stated stated) {
    claims++;
    Id document = new Id("doc-" + claims);
    corpus.add(
        new Document(
            document,
            document.value(),
            Optional.empty(),
            Optional.of(Edtf.parse("2024-01-0" + claims)),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    corpus.add(
        Claim.of(
            type,
            new Id("c-" + claims),
            BOXES,
            new Provenance(
                document,
                List.of(),
                new Attribution(List.of(new Id(speaker))),
                Basis.TOLD,
                certainty,
                Rank.NORMAL,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty()),
            stated));
    return this;
  }
}
