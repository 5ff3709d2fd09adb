package org.portolan.domain.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.actor.ActorKind;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;
import org.portolan.domain.transport.Window;

/** Movements that mostly have one plain claim, as in large bodies of evidence, drawn at random. */
final class PlainEvidence {
  private static final Optional<String> NONE = Optional.empty();
  private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

  private PlainEvidence() {}

  /** The first few have one plain claim each, all of one provenance. */
  static Corpus corpus(int movements) {
    CorpusBuilder corpus = frame();
    Random random = new Random(movements);
    for (int i = 0; i < movements; i++) {
      Told told = told(i, i < 3 ? 0 : random.nextInt(8), random);
      corpus.add(told.movement());
      told.claims().forEach(corpus::add);
    }
    return corpus.build();
  }

  /** What movements and claims speak of. */
  static CorpusBuilder frame() {
    CorpusBuilder frame = Corpus.builder();
    for (int i = 0; i < 4; i++) {
      frame.add(
          new Place(
              new Id("place-" + i),
              "Place " + i,
              i == 0 ? PlaceKind.REGION : PlaceKind.PORT,
              NONE,
              i == 1 ? Optional.of(new Id("place-0")) : Optional.empty(),
              Optional.empty(),
              Place.Register.NONE,
              NONE));
      frame.add(
          new Vessel(new Id("ship-" + i), "Ship", Optional.empty(), NONE, NONE, NONE, NONE, NONE));
      frame.add(
          new Actor(
              new Id("paper-" + i),
              "Paper",
              ActorKind.NEWS_ORGANISATION,
              NONE,
              i == 2 ? Optional.of(new Id("paper-1")) : Optional.empty(),
              NONE));
      frame.add(
          new Document(
              new Id("report-" + i),
              "Report",
              Optional.empty(),
              Optional.of(Edtf.parse("2023-0%d-01".formatted(4 + i))),
              false,
              NONE,
              NONE,
              NONE));
    }
    return frame;
  }

  /** A movement of some form: 0 is plain, the others differ from that in one way or another. */
  static Told told(int number, int form, Random random) {
    Id from = new Id("place-" + (1 + random.nextInt(3)));
    Id to = new Id("place-" + (1 + random.nextInt(3)));
    Optional<Id> ship =
        form == 1 ? Optional.empty() : Optional.of(new Id("ship-" + random.nextInt(4)));
    Movement movement =
        new Movement(new Id("m" + number), Mode.SEA, from, to, ship, List.of(), Window.OPEN, NONE);
    List<Claim> claims = new ArrayList<>();
    int count = form == 2 ? random.nextInt(3) : 1;
    for (int i = 0; i < count; i++) {
      StatedBuilder stated = Stated.builder().mode(form == 3 ? Mode.RAIL : Mode.SEA);
      stated.place(StatedField.FROM, PlaceMention.at(form == 4 ? new Id("place-0") : from));
      stated.place(StatedField.TO, PlaceMention.at(to));
      ship.ifPresent(
          known ->
              stated.vessel(
                  new VesselMention(
                      form == 5 ? Optional.empty() : Optional.of(known),
                      Optional.of("the ship"),
                      NONE)));
      LocalDate day = FIRST.plusDays(random.nextInt(200));
      stated.date(StatedField.DEPARTED, ReportedDate.of(day + "/" + day.plusDays(3)));
      stated.date(
          form == 6 ? StatedField.DURING : StatedField.ARRIVED,
          ReportedDate.of(day + "/" + day.plusDays(9)));
      claims.add(
          new MovementClaim(
              new Id("c" + number + (i == 0 ? "" : "-" + i)),
              movement.id(),
              provenance(form, number < 3 ? 0 : random.nextInt(4), random),
              stated.build()));
    }
    return new Told(movement, claims);
  }

  private static Provenance provenance(int form, int report, Random random) {
    return new Provenance(
        new Id("report-" + report),
        List.of(1 + random.nextInt(9)),
        new Attribution(List.of(new Id("paper-" + report))),
        Basis.TOLD,
        form == 7 ? Certainty.DENIED : report == 3 ? Certainty.SUSPECTED : Certainty.ASSERTED,
        report == 2 ? new Rank(Rank.Level.DEPRECATED, Optional.of("a test")) : Rank.NORMAL,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
