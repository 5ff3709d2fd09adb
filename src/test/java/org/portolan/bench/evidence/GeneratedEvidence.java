package org.portolan.bench.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.portolan.bench.network.GeneratedNetwork;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.actor.ActorKind;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.MovementClaim;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Projection;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.Told;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;
import org.portolan.domain.transport.Window;

/**
 * What reports would say of a generated network: each leg is a movement with one claim. Places have
 * no coordinates, since what is measured is evidence and not geometry: a route around land takes a
 * second when it is computed first.
 */
public final class GeneratedEvidence {
  private static final int ACTORS = 500;
  private static final int LEGS_PER_DOCUMENT = 100;
  private static final int PARAGRAPHS = 40;

  private final GeneratedNetwork network;
  private final int documents;

  /** Tells of a network. */
  public GeneratedEvidence(GeneratedNetwork network) {
    this.network = network;
    this.documents = network.legs() / LEGS_PER_DOCUMENT;
  }

  /** How many movements there are, each with a claim. */
  public int movements() {
    return network.legs();
  }

  /** Gives everything away, as a reading of a graph would. */
  public void project(Projection taker) {
    taker.begin();
    taker.frame(frame());
    for (int leg = 0; leg < network.legs(); leg++) {
      Told told = told(leg);
      taker.movement(told.movement(), told.claims());
    }
  }

  /** Everything but the movements. */
  public Corpus frame() {
    CorpusBuilder frame = Corpus.builder();
    Optional<String> none = Optional.empty();
    for (int place = 0; place < network.places(); place++) {
      frame.add(
          new Place(
              place(place),
              "Port " + place,
              PlaceKind.PORT,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Place.Register.NONE,
              Optional.empty()));
    }
    int ships = Arrays.stream(network.vessel()).max().orElse(-1) + 1;
    for (int ship = 0; ship < ships; ship++) {
      frame.add(
          new Vessel(vessel(ship), "Ship " + ship, Optional.empty(), none, none, none, none, none));
    }
    for (int actor = 0; actor < ACTORS; actor++) {
      frame.add(
          new Actor(
              actor(actor),
              "Paper " + actor,
              ActorKind.NEWS_ORGANISATION,
              none,
              Optional.empty(),
              none));
    }
    for (int document = 0; document < documents; document++) {
      LocalDate day = LocalDate.ofEpochDay(network.lastDay()).plusDays(document % 365);
      frame.add(
          new Document(
              document(document),
              "Report " + document,
              Optional.of(actor(document % ACTORS)),
              Optional.of(Edtf.parse(day.toString())),
              false,
              Optional.of("en"),
              none,
              none));
    }
    return frame.build();
  }

  /** A movement with its claim. */
  public Told told(int leg) {
    Id from = place(network.from()[leg]);
    Id to = place(network.to()[leg]);
    Mode mode = network.mode()[leg] == GeneratedNetwork.SEA ? Mode.SEA : Mode.RAIL;
    Optional<Id> ship =
        Optional.of(network.vessel()[leg])
            .filter(number -> number != GeneratedNetwork.NO_VESSEL)
            .map(GeneratedEvidence::vessel);
    Id id = new Id("m" + leg);
    Movement movement =
        new Movement(id, mode, from, to, ship, List.of(), Window.OPEN, Optional.empty());
    StatedBuilder stated =
        Stated.builder()
            .mode(mode)
            .place(StatedField.FROM, PlaceMention.at(from))
            .place(
                StatedField.TO,
                new PlaceMention(to, Optional.of("Port No. " + to), Relation.AT, Optional.empty()))
            .date(
                StatedField.DEPARTED,
                date(network.departEarliest()[leg], network.departLatest()[leg]))
            .date(
                StatedField.ARRIVED,
                date(network.arriveEarliest()[leg], network.arriveLatest()[leg]));
    ship.ifPresent(
        known ->
            stated.vessel(
                new VesselMention(
                    Optional.of(known), Optional.of("The " + known), Optional.empty())));
    Provenance provenance =
        new Provenance(
            document(leg % documents),
            List.of(1 + leg % PARAGRAPHS),
            new Attribution(List.of(actor(leg % ACTORS))),
            Basis.TOLD,
            Certainty.ASSERTED,
            Rank.NORMAL,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty());
    return new Told(
        movement, List.of(new MovementClaim(new Id("c" + leg), id, provenance, stated.build())));
  }

  private static ReportedDate date(int earliest, int latest) {
    String first = LocalDate.ofEpochDay(earliest).toString();
    return ReportedDate.of(earliest == latest ? first : first + "/" + LocalDate.ofEpochDay(latest));
  }

  private static Id place(int number) {
    return new Id("p" + number);
  }

  private static Id vessel(int number) {
    return new Id("v" + number);
  }

  private static Id actor(int number) {
    return new Id("paper-" + number);
  }

  private static Id document(int number) {
    return new Id("report-" + number);
  }
}
