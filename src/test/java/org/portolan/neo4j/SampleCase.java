package org.portolan.neo4j;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.actor.ActorKind;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Grade;
import org.portolan.domain.evidence.Name;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;
import org.portolan.domain.transport.Window;

/** A small invented case in which every type of claim and every field stands at least once. */
final class SampleCase {
  static final Id VOYAGE = new Id("voyage");
  static final Id VOYAGE_CLAIM = new Id("voyage-claim");

  private SampleCase() {}

  static DataSet dataSet() {
    return dataSet("sample", builder().build());
  }

  static DataSet dataSet(String id, Corpus corpus) {
    return new DataSet(new Id(id), "A sample", Optional.of("Invented"), corpus);
  }

  static CorpusBuilder builder() {
    CorpusBuilder corpus = Corpus.builder();
    addThings(corpus);
    addSubjects(corpus);
    addMovementClaims(corpus);
    addOtherClaims(corpus);
    return corpus;
  }

  /** The things alone, on which a test builds. */
  static void addThings(CorpusBuilder corpus) {
    corpus.add(country("north"));
    corpus.add(country("south"));
    corpus.add(
        new Place(
            new Id("alpha"),
            "Alpha",
            PlaceKind.PORT,
            Optional.of("KP"),
            Optional.of(new Id("north")),
            Optional.of(new Coordinates(42.25, 130.29, "GeoNames, to the minute")),
            new Place.Register(
                Optional.of("2044757"), Optional.of("KPRJN"), Optional.of("Q490396")),
            Optional.of("The only port of the sample")));
    corpus.add(place("beta", "south"));
    corpus.add(place("gamma", "south"));
    corpus.add(
        new Vessel(
            new Id("mv-sample"),
            "MV Sample",
            Optional.of(new ImoNumber("9074729")),
            Optional.of("273123456"),
            Optional.of("UABC"),
            Optional.of("RU"),
            Optional.of("ro-ro"),
            Optional.of("Invented")));
    corpus.add(actor("government", ActorKind.GOVERNMENT, Optional.empty()));
    corpus.add(actor("office", ActorKind.AGENCY, Optional.of(new Id("government"))));
    corpus.add(actor("paper", ActorKind.NEWS_ORGANISATION, Optional.empty()));
    corpus.add(
        new Document(
            new Id("report"),
            "A report",
            Optional.of(new Id("paper")),
            Optional.of(Edtf.parse("2023-10-14")),
            false,
            Optional.of("en"),
            Optional.of("a".repeat(64)),
            Optional.of("Read in full")));
    corpus.add(
        new Document(
            new Id("undated"),
            "A page without a date",
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    corpus.add(name("alpha", "Alpha", "en", "report"));
    corpus.add(name("alpha", "알파", "ko", "report", "undated"));
    corpus.add(name("mv-sample", "Сампле", "ru"));
    corpus.add(name("office", "The Office", "en", "report"));
    corpus.add(
        new Link(
            new Id("line"),
            Mode.RAIL,
            new Id("beta"),
            new Id("gamma"),
            Optional.of("The line"),
            Optional.of("Single track")));
    corpus.add(movement("voyage", Mode.SEA, "alpha", "beta", Optional.of("mv-sample"), List.of()));
    corpus.add(movement("train", Mode.RAIL, "beta", "gamma", Optional.empty(), List.of("voyage")));
  }

  private static void addSubjects(CorpusBuilder corpus) {
    corpus.add(new Subject(new Id("boxes"), Subject.Type.SIGHTING, Optional.of("300 boxes")));
    corpus.add(new Subject(new Id("sum"), Subject.Type.TOTAL, Optional.empty()));
    corpus.add(new Subject(new Id("visit"), Subject.Type.EVENT, Optional.empty()));
    corpus.add(new Subject(new Id("resolution"), Subject.Type.RULE, Optional.empty()));
  }

  private static void addMovementClaims(CorpusBuilder corpus) {
    corpus.add(
        Claim.of(
            ClaimType.MOVEMENT,
            VOYAGE_CLAIM,
            VOYAGE,
            provenance("report", "paper", "unknown", "office"),
            voyage("2023-09-07/2023-10-01").build()));
    corpus.add(
        Claim.of(
            ClaimType.MOVEMENT,
            new Id("train-claim"),
            new Id("train"),
            new Provenance(
                new Id("report"),
                List.of(2, 3),
                new Attribution(List.of(new Id("office"))),
                Basis.IMAGERY,
                Certainty.ESTIMATED,
                new Rank(Rank.Level.PREFERRED, Optional.of("It shows pictures")),
                Optional.of(new ReportedDate(Edtf.parse("2023-10-13"), true)),
                List.of(VOYAGE_CLAIM),
                Optional.of(VOYAGE_CLAIM),
                Optional.of(new Grade('B', 2))),
            Stated.builder()
                .mode(Mode.RAIL)
                .place(StatedField.FROM, PlaceMention.at(new Id("beta")))
                .place(
                    StatedField.TO,
                    new PlaceMention(
                        new Id("gamma"),
                        Optional.of("near Gamma"),
                        Relation.NEAR,
                        Optional.of(PlaceKind.DEPOT)))
                .vessel(
                    new VesselMention(Optional.empty(), Optional.of("a ship"), Optional.of("RU")))
                .after(List.of(VOYAGE))
                .date(StatedField.LOADED, ReportedDate.of("2023-09~"))
                .date(StatedField.DEPARTED, ReportedDate.of("2023-09-12"))
                .date(StatedField.ARRIVED, ReportedDate.of("2023-10"))
                .quantity(Quantity.range(new BigDecimal("2.50"), new BigDecimal("3"), Unit.TONNES))
                .contents(List.of("shells", "rockets"))
                .actors(List.of(new Id("government"), new Id("office")))
                .build()));
  }

  /** What the claim about the voyage states, but for its dates. */
  static org.portolan.domain.evidence.StatedBuilder voyage(String during) {
    return Stated.builder()
        .mode(Mode.SEA)
        .place(StatedField.FROM, PlaceMention.at(new Id("alpha")))
        .place(StatedField.TO, PlaceMention.at(new Id("beta")))
        .vessel(
            new VesselMention(
                Optional.of(new Id("mv-sample")), Optional.of("the Sample"), Optional.of("RU")))
        .date(StatedField.DURING, ReportedDate.of(during));
  }

  private static void addOtherClaims(CorpusBuilder corpus) {
    corpus.add(
        claim(
            ClaimType.SIGHTING,
            "boxes-claim",
            "boxes",
            Stated.builder()
                .place(StatedField.AT, PlaceMention.at(new Id("alpha")))
                .date(StatedField.DURING, ReportedDate.of("2023-XX"))
                .quantity(quantity("300", Unit.CONTAINERS, Qualifier.ABOUT))));
    corpus.add(
        claim(
            ClaimType.TOTAL,
            "sum-claim",
            "sum",
            Stated.builder()
                .quantity(quantity("13000", Unit.CONTAINERS, Qualifier.MORE_THAN))
                .party(StatedField.FROM, new Id("office"))
                .party(StatedField.TO, new Id("government"))
                .place(StatedField.VIA, PlaceMention.at(new Id("alpha")))
                .date(StatedField.SINCE, ReportedDate.of("2022-06~/.."))
                .date(StatedField.UNTIL, ReportedDate.of("2024-07"))));
    corpus.add(
        claim(
            ClaimType.DISTANCE,
            "far-claim",
            "gamma",
            Stated.builder()
                .place(StatedField.FROM, PlaceMention.at(new Id("gamma")))
                .place(
                    StatedField.TO,
                    new PlaceMention(
                        new Id("north"),
                        Optional.of("the border"),
                        Relation.SIDE_OF,
                        Optional.of(PlaceKind.BORDER)))
                .distance(
                    List.of(
                        quantity("290", Unit.KILOMETRES, Qualifier.ABOUT),
                        quantity("180.5", Unit.MILES, Qualifier.EXACT)))));
    corpus.add(
        claim(
            ClaimType.CONTENTS,
            "inside-claim",
            "boxes",
            Stated.builder().contents(List.of("ammunition"))));
    corpus.add(
        claim(
            ClaimType.ATTRIBUTE,
            "flag-claim",
            "mv-sample",
            Stated.builder().field("flag").value("RU").actors(List.of(new Id("government")))));
    corpus.add(
        claim(
            ClaimType.LINK,
            "line-claim",
            "line",
            Stated.builder()
                .mode(Mode.RAIL)
                .place(StatedField.FROM, PlaceMention.at(new Id("beta")))
                .place(StatedField.TO, PlaceMention.at(new Id("gamma")))));
    corpus.add(
        claim(
            ClaimType.EVENT,
            "visit-claim",
            "visit",
            Stated.builder()
                .place(StatedField.AT, PlaceMention.at(new Id("gamma")))
                .actors(List.of(new Id("office")))
                .value("visit")));
    corpus.add(
        claim(
            ClaimType.RULE,
            "rule-claim",
            "resolution",
            Stated.builder()
                .contents(List.of("arms"))
                .date(StatedField.SINCE, ReportedDate.of("2006-10-14"))));
  }

  private static Claim claim(
      ClaimType type, String id, String about, org.portolan.domain.evidence.StatedBuilder stated) {
    return Claim.of(
        type, new Id(id), new Id(about), provenance("undated", "government"), stated.build());
  }

  static Provenance provenance(String document, String... speakers) {
    return new Provenance(
        new Id(document),
        List.of(1),
        new Attribution(List.of(speakers).stream().map(Id::new).toList()),
        Basis.TOLD,
        Certainty.ASSERTED,
        Rank.NORMAL,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  static Quantity quantity(String value, Unit unit, Qualifier qualifier) {
    return Quantity.of(new BigDecimal(value), unit, qualifier);
  }

  static Place country(String id) {
    return new Place(
        new Id(id),
        id,
        PlaceKind.COUNTRY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Place.Register.NONE,
        Optional.empty());
  }

  static Place place(String id, String partOf) {
    return new Place(
        new Id(id),
        id,
        PlaceKind.CITY,
        Optional.empty(),
        Optional.of(new Id(partOf)),
        Optional.empty(),
        Place.Register.NONE,
        Optional.empty());
  }

  static Actor actor(String id, ActorKind kind, Optional<Id> partOf) {
    return new Actor(new Id(id), id, kind, Optional.of("KP"), partOf, Optional.empty());
  }

  static Name name(String entity, String text, String lang, String... documents) {
    return new Name(
        new Id(entity),
        text,
        Optional.of(lang),
        List.of(documents).stream().map(Id::new).toList(),
        Optional.empty());
  }

  static Movement movement(
      String id, Mode mode, String from, String to, Optional<String> vessel, List<String> after) {
    return new Movement(
        new Id(id),
        mode,
        new Id(from),
        new Id(to),
        vessel.map(Id::new),
        after.stream().map(Id::new).toList(),
        Window.OPEN,
        Optional.empty());
  }
}
