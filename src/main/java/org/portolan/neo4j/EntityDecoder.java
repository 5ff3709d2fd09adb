package org.portolan.neo4j;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.neo4j.driver.types.Point;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.actor.ActorKind;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.decision.Ruling;
import org.portolan.domain.decision.Undoing;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.ModelRule;
import org.portolan.domain.evidence.Subject;
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

/**
 * Reads everything but claims and names. A fault in what a thing must have leaves the thing out; a
 * fault in what it may have leaves that out alone, so that a mistyped IMO number costs no evidence.
 */
final class EntityDecoder {
  private static final int WGS_84 = 4326;
  private static final String BY_HAND = "entered in the graph by hand, without a source";

  private final Surroundings surroundings;
  private final List<Defect> defects;

  EntityDecoder(Surroundings surroundings, List<Defect> defects) {
    this.surroundings = surroundings;
    this.defects = defects;
  }

  Actor actor(NodeKey key, Fields fields) {
    return new Actor(
        new Id(key.id()),
        fields.text("name"),
        fields.constant("kind", ActorKind.class),
        fields.findText("country"),
        optional(key, () -> surroundings.findOne(key, Shape.PART_OF, Shape.ACTOR)),
        fields.findText("note"));
  }

  Place place(NodeKey key, Fields fields) {
    return new Place(
        new Id(key.id()),
        fields.text("name"),
        fields.constant("kind", PlaceKind.class),
        fields.findText("country"),
        optional(key, () -> surroundings.findOne(key, Shape.PART_OF, Shape.PLACE)),
        optional(key, () -> fields.find("location").map(at -> coordinates(at, fields))),
        new Place.Register(
            fields.findText("geonames"), fields.findText("unlocode"), fields.findText("wikidata")),
        fields.findText("note"));
  }

  private static Coordinates coordinates(Object location, Fields fields) {
    if (!(location instanceof Point point) || point.srid() != WGS_84) {
      throw new BrokenException(
          ModelRule.BAD_VALUE,
          "'location' is %s; expected a point with latitude and longitude".formatted(location));
    }
    String source = fields.findText("coordinatesSource").orElse(BY_HAND);
    return Fields.as("location", point, at -> new Coordinates(at.y(), at.x(), source));
  }

  Vessel vessel(NodeKey key, Fields fields) {
    Optional<String> mmsi = fields.findText("mmsi");
    return new Vessel(
        new Id(key.id()),
        fields.text("name"),
        optional(key, () -> fields.findAs("imo", ImoNumber::new)),
        optional(key, () -> mmsi.map(digits -> nineDigits(digits))),
        fields.findText("callSign"),
        fields.findText("flag"),
        fields.findText("kind"),
        fields.findText("note"));
  }

  private static String nineDigits(String mmsi) {
    if (!mmsi.matches("[0-9]{9}")) {
      throw new BrokenException(
          ModelRule.BAD_VALUE, "'mmsi' is '%s'; expected nine digits".formatted(mmsi));
    }
    return mmsi;
  }

  Document document(NodeKey key, Fields fields) {
    return new Document(
        new Id(key.id()),
        fields.text("title"),
        optional(key, () -> surroundings.findOne(key, Shape.PUBLISHED_BY, Shape.ACTOR)),
        optional(key, () -> fields.findDate("published")),
        fields.isTrue("publishedInferred"),
        fields.findText("language"),
        fields.findText("sha256"),
        fields.findText("note"));
  }

  Link link(NodeKey key, Fields fields) {
    return new Link(
        new Id(key.id()),
        fields.constant("mode", Mode.class),
        surroundings.one(key, Shape.FROM, Shape.PLACE),
        surroundings.one(key, Shape.TO, Shape.PLACE),
        fields.findText("name"),
        fields.findText("note"));
  }

  /**
   * Reads a movement.
   *
   * @param claimed true if a claim speaks about it, so that its window is derived from claims; else
   *     the window on the node is what somebody entered by hand
   */
  Movement movement(NodeKey key, Fields fields, boolean claimed) {
    return new Movement(
        new Id(key.id()),
        fields.findConstant("mode", Mode.class).orElse(Mode.UNKNOWN),
        surroundings.one(key, Shape.FROM, Shape.PLACE),
        surroundings.one(key, Shape.TO, Shape.PLACE),
        optional(key, () -> vesselOf(key, fields)),
        after(key, fields),
        claimed ? Window.OPEN : fields.window(),
        fields.findText("note"));
  }

  /**
   * The author's reading is a property; a relationship says as much only on a movement added by
   * hand, since on one from a data set it is derived from claims.
   */
  private Optional<Id> vesselOf(NodeKey key, Fields fields) {
    Optional<Id> vessel = fields.findAs("vessel", Id::new);
    return vessel.isPresent() || isOfDataSet(fields)
        ? vessel
        : surroundings.findOne(key, Shape.ABOARD, Shape.VESSEL);
  }

  private List<Id> after(NodeKey key, Fields fields) {
    if (fields.find("after").isPresent() || isOfDataSet(fields)) {
      return fields.texts("after").stream().map(id -> Fields.as("after", id, Id::new)).toList();
    }
    return surroundings.from(key, Shape.AFTER).stream()
        .map(edge -> Surroundings.id(edge.end(), Shape.AFTER, Shape.MOVEMENT))
        .toList();
  }

  private static boolean isOfDataSet(Fields fields) {
    return fields.find(Shape.DATASETS).isPresent();
  }

  /** Reads a decision; one of which anything is broken must not act, so all of it is left out. */
  Decision decision(NodeKey key, Fields fields) {
    List<Id> on = on(key);
    Optional<Edtf> undone = fields.findDate("undone");
    return new Decision(
        new Id(key.id()),
        fields.constant("verdict", Ruling.class),
        on.get(0),
        on.get(1),
        fields.text("by"),
        fields.date("decided"),
        fields.text("why"),
        undone.map(
            date -> new Undoing(date, fields.findText("undoneBy"), fields.findText("undoneWhy"))));
  }

  /** The two things that a decision is on, the one to keep first; by id where none is said. */
  private List<Id> on(NodeKey key) {
    List<Edge> edges =
        surroundings.from(key, Shape.ON).stream()
            .sorted(Comparator.comparing(EntityDecoder::order).thenComparing(Edge::end))
            .toList();
    List<String> labels = edges.stream().map(edge -> edge.end().label()).distinct().toList();
    List<NodeKey> ends = edges.stream().map(Edge::end).distinct().toList();
    if (ends.size() != 2 || labels.size() != 1 || !Shape.NAMED_THINGS.contains(labels.get(0))) {
      throw new BrokenException(
          ends.size() > 2
              ? ModelRule.REPEATED_RELATIONSHIP
              : ends.size() < 2
                  ? ModelRule.MISSING_RELATIONSHIP
                  : ModelRule.MISDIRECTED_RELATIONSHIP,
          "it is ON %s; expected two places, two vessels or two actors"
              .formatted(ends.isEmpty() ? "nothing" : ends.stream().map(NodeKey::id).toList()));
    }
    return ends.stream().map(end -> Surroundings.id(end, Shape.ON, labels.get(0))).toList();
  }

  private static long order(Edge on) {
    return on.properties().get("order") instanceof Long order ? order : Long.MAX_VALUE;
  }

  static BiFunction<NodeKey, Fields, Subject> subjectOf(Subject.Type type) {
    return (key, fields) -> new Subject(new Id(key.id()), type, fields.findText("note"));
  }

  private <T> Optional<T> optional(NodeKey key, Supplier<Optional<T>> reading) {
    try {
      return reading.get();
    } catch (BrokenException broken) {
      defects.add(defect(key, broken));
      return Optional.empty();
    }
  }

  static Defect defect(NodeKey key, BrokenException broken) {
    return defect(key, broken.broken(), broken.rule());
  }

  static Defect defect(NodeKey key, ModelRule broken, String rule) {
    return key.isUnidentified()
        ? new Defect(key.label(), key.id().substring(1), true, broken, rule)
        : new Defect(key.label(), key.id(), false, broken, rule);
  }
}
