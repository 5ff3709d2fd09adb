package org.portolan.neo4j;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.actor.ActorKind;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.decision.Ruling;
import org.portolan.domain.decision.Undoing;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.Grade;
import org.portolan.domain.evidence.Name;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.Rank;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;
import org.portolan.domain.transport.Window;

/** Makes small bodies of evidence at random; every field of every record varies. */
final class RandomCorpus {
  private static final List<String> DATES =
      List.of(
          "2023",
          "2023-09~",
          "2023-09-07/2023-10-01",
          "2022-06~/..",
          "2023-XX",
          "../2024",
          "2023-10-13?");
  private static final List<String> NUMBERS =
      List.of("0", "290", "180.5", "290.00", "1E+3", "0.125");
  private static final List<String> WORDS =
      List.of("Rajin", "나진", "Порт", "it's \"quoted\"", " a\nb");

  private final Random random;
  private final String prefix;
  private final CorpusBuilder corpus = Corpus.builder();
  private final List<Id> claimed = new ArrayList<>();
  private final List<Id> claims = new ArrayList<>();

  RandomCorpus(Random random) {
    this(random, "");
  }

  /** One whose ids all begin alike, so that several go together. */
  RandomCorpus(Random random, String prefix) {
    this.random = random;
    this.prefix = prefix;
  }

  private Id id(String text) {
    return new Id(prefix + text);
  }

  Corpus corpus() {
    for (int i = 0; i < 4; i++) {
      addThings(i);
    }
    ClaimType[] types = ClaimType.values();
    for (int i = 0; i < 12; i++) {
      addClaim(types[random.nextInt(types.length)], id("claim-" + i));
    }
    for (int i = 0; i < 4; i++) {
      Id id = id("movement-" + i);
      corpus.add(
          new Movement(
              id,
              constant(Mode.values()),
              place(),
              place(),
              maybe(() -> numbered("vessel")),
              i == 0 ? List.of() : List.of(id("movement-" + random.nextInt(i))),
              claimed.contains(id) ? Window.OPEN : window(),
              maybe(this::word)));
    }
    for (int i = 0; i < 6; i++) {
      corpus.add(
          new Name(
              place(),
              word(),
              maybe(() -> "ko"),
              some(() -> numbered("document")),
              maybe(this::word)));
    }
    decide("same-ship", Ruling.SAME, "vessel-", random.nextInt(3), 3);
    decide("two-places", Ruling.DIFFERENT, "place-", random.nextInt(3), 3);
    return corpus.build();
  }

  private void decide(String id, Ruling verdict, String things, int one, int other) {
    corpus.add(
        new Decision(
            id(id),
            verdict,
            id(things + one),
            id(things + other),
            word(),
            Edtf.parse(of(DATES)),
            word(),
            maybe(() -> new Undoing(Edtf.parse(of(DATES)), maybe(this::word), maybe(this::word)))));
  }

  private void addThings(int i) {
    corpus.add(
        new Place(
            id("place-" + i),
            word(),
            constant(PlaceKind.values()),
            maybe(() -> "KP"),
            i == 0 ? Optional.empty() : maybe(() -> id("place-" + random.nextInt(i))),
            maybe(
                () ->
                    new Coordinates(
                        random.nextDouble(-90, 90), random.nextDouble(-180, 180), "at random")),
            new Place.Register(maybe(() -> "1"), maybe(() -> "RUVYP"), maybe(() -> "Q1")),
            maybe(this::word)));
    corpus.add(
        new Vessel(
            id("vessel-" + i),
            word(),
            Optional.empty(),
            maybe(() -> "123456789"),
            maybe(this::word),
            maybe(() -> "RU"),
            maybe(this::word),
            maybe(this::word)));
    corpus.add(
        new Actor(
            id("actor-" + i),
            word(),
            constant(ActorKind.values()),
            maybe(() -> "US"),
            i == 0 ? Optional.empty() : maybe(() -> id("actor-" + random.nextInt(i))),
            maybe(this::word)));
    corpus.add(
        new Document(
            id("document-" + i),
            word(),
            maybe(() -> numbered("actor")),
            maybe(() -> Edtf.parse(of(DATES))),
            random.nextBoolean(),
            maybe(() -> "en"),
            maybe(() -> "0".repeat(64)),
            maybe(this::word)));
    corpus.add(
        new Link(
            id("link-" + i),
            constant(Mode.values()),
            place(),
            place(),
            maybe(this::word),
            maybe(this::word)));
    corpus.add(new Subject(id("subject-" + i), constant(Subject.Type.values()), maybe(this::word)));
  }

  private void addClaim(ClaimType type, Id id) {
    Id about = numbered(of(List.of("movement", "subject", "link", "place", "vessel", "actor")));
    if (type == ClaimType.MOVEMENT && about.value().startsWith("movement")) {
      claimed.add(about);
    }
    corpus.add(Claim.of(type, id, about, provenance(), stated(type)));
    claims.add(id);
  }

  private Provenance provenance() {
    Rank.Level level = constant(Rank.Level.values());
    List<Id> speakers = new ArrayList<>(some(() -> numbered("actor")));
    speakers.add(random.nextInt(speakers.size() + 1), Attribution.UNKNOWN);
    return new Provenance(
        numbered("document"),
        some(() -> 1 + random.nextInt(9)),
        new Attribution(speakers),
        constant(Basis.values()),
        constant(Certainty.values()),
        new Rank(level, level == Rank.Level.NORMAL ? maybe(this::word) : Optional.of("because")),
        maybe(this::date),
        claims.isEmpty() ? List.of() : some(() -> of(claims)),
        claims.isEmpty() ? Optional.empty() : maybe(() -> of(claims)),
        maybe(() -> new Grade((char) ('A' + random.nextInt(6)), 1 + random.nextInt(6))));
  }

  private Stated stated(ClaimType type) {
    StatedBuilder stated = Stated.builder();
    boolean total = type == ClaimType.TOTAL;
    boolean dated = false;
    for (StatedField field : type.allowed()) {
      if (!type.required().contains(field)
          && random.nextBoolean()
          && field != StatedField.VALUE
          && field != StatedField.AT
          && field != StatedField.CONTENTS
          && field != StatedField.MODE) {
        continue;
      }
      switch (field) {
        case MODE -> stated.mode(constant(Mode.values()));
        case FROM, TO, AT, VIA -> {
          if (total && field != StatedField.VIA) {
            stated.party(field, numbered("actor"));
          } else {
            stated.place(field, mention());
          }
        }
        case VESSEL -> stated.vessel(vessel());
        case AFTER -> stated.after(some(() -> numbered("movement")));
        // One date a claim, since several may contradict one another.
        case DURING, LOADED, DEPARTED, ARRIVED, SINCE, UNTIL -> {
          if (!dated) {
            stated.date(field, date());
            dated = true;
          }
        }
        case QUANTITY -> stated.quantity(quantity(constant(Unit.values())));
        case DISTANCE -> stated.distance(List.of(quantity(Unit.KILOMETRES), quantity(Unit.MILES)));
        case CONTENTS -> stated.contents(List.of(word(), word()));
        case FIELD -> stated.field("flag");
        case VALUE -> stated.value(word());
        case ACTORS -> stated.actors(some(() -> numbered("actor")));
      }
    }
    return stated.build();
  }

  private PlaceMention mention() {
    return new PlaceMention(
        place(),
        maybe(this::word),
        constant(Relation.values()),
        maybe(() -> constant(PlaceKind.values())));
  }

  private VesselMention vessel() {
    return new VesselMention(
        maybe(() -> numbered("vessel")), Optional.of(word()), maybe(() -> "RU"));
  }

  private ReportedDate date() {
    return new ReportedDate(Edtf.parse(of(DATES)), random.nextBoolean());
  }

  private Quantity quantity(Unit unit) {
    BigDecimal value = new BigDecimal(of(NUMBERS));
    Qualifier qualifier = constant(Qualifier.values());
    if (qualifier == Qualifier.RANGE) {
      return Quantity.range(value, value.add(new BigDecimal("1.50")), unit);
    }
    boolean impossible = qualifier == Qualifier.LESS_THAN && value.signum() == 0;
    return Quantity.of(value, unit, impossible ? Qualifier.ABOUT : qualifier);
  }

  private Window window() {
    Bounds bounds = Edtf.parse(of(DATES)).bounds();
    return random.nextBoolean() ? new Window(bounds, bounds) : Window.OPEN;
  }

  private Id place() {
    return numbered("place");
  }

  private Id numbered(String sort) {
    return id(sort + "-" + random.nextInt(4));
  }

  private String word() {
    return of(WORDS);
  }

  private <T> T of(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <E> E constant(E[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> value) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      some.add(value.get());
    }
    return some;
  }
}
