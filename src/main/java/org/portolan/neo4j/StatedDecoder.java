package org.portolan.neo4j;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.ModelRule;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.measure.Qualifier;
import org.portolan.domain.measure.Quantity;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.transport.Mode;

/** Reads what a claim states. */
final class StatedDecoder {
  private static final List<StatedField> DATES =
      List.of(
          StatedField.DURING,
          StatedField.LOADED,
          StatedField.DEPARTED,
          StatedField.ARRIVED,
          StatedField.SINCE,
          StatedField.UNTIL);
  private static final List<String> RELATIVE =
      DATES.stream().map(field -> field.key() + "Relative").toList();
  private static final List<StatedField> ENDS =
      List.of(StatedField.FROM, StatedField.TO, StatedField.AT, StatedField.VIA);

  private final Surroundings surroundings;
  private final DateDecoder dates;

  StatedDecoder(Surroundings surroundings, DateDecoder dates) {
    this.surroundings = surroundings;
    this.dates = dates;
  }

  Stated stated(NodeKey key, Fields fields) {
    StatedBuilder stated = Stated.builder();
    fields.findConstant("mode", Mode.class).ifPresent(stated::mode);
    for (int i = 0; i < DATES.size(); i++) {
      StatedField field = DATES.get(i);
      Optional<ReportedDate> date = dates.find(field.key(), RELATIVE.get(i), fields);
      date.ifPresent(told -> stated.date(field, told));
    }
    quantity(fields).ifPresent(stated::quantity);
    stated.distance(distance(fields));
    stated.contents(fields.texts("contents"));
    fields.findText("field").ifPresent(stated::field);
    fields.findText("value").ifPresent(stated::value);
    Map<StatedField, List<Edge>> mentions = mentions(key);
    readEnds(stated, mentions);
    stated.after(ids(mentions, StatedField.AFTER, Shape.MOVEMENT));
    stated.actors(ids(mentions, StatedField.ACTORS, Shape.ACTOR));
    vessel(fields, mentions).ifPresent(stated::vessel);
    return stated.build();
  }

  private Map<StatedField, List<Edge>> mentions(NodeKey key) {
    Map<StatedField, List<Edge>> mentions = new EnumMap<>(StatedField.class);
    for (Edge edge : surroundings.from(key, Shape.STATES)) {
      String role = new Fields(edge.properties()).text("role");
      StatedField field =
          StatedField.find(role)
              .orElseThrow(
                  () ->
                      new BrokenException(
                          ModelRule.BAD_WORD,
                          "it STATES a '%s'; expected a role such as 'from'".formatted(role)));
      mentions.computeIfAbsent(field, f -> new ArrayList<>()).add(edge);
    }
    surroundings
        .from(key, Shape.DISTANCE_FROM)
        .forEach(e -> mentions.computeIfAbsent(StatedField.FROM, f -> new ArrayList<>()).add(e));
    surroundings
        .from(key, Shape.DISTANCE_TO)
        .forEach(e -> mentions.computeIfAbsent(StatedField.TO, f -> new ArrayList<>()).add(e));
    return mentions;
  }

  /** Reads the places, and the actors of a total, that stand under one field each. */
  private static void readEnds(StatedBuilder stated, Map<StatedField, List<Edge>> mentions) {
    for (StatedField field : ENDS) {
      findOne(mentions, field)
          .ifPresent(
              edge -> {
                if (edge.end().label().equals(Shape.ACTOR)) {
                  stated.party(field, Surroundings.id(edge.end(), edge.type(), Shape.ACTOR));
                } else {
                  stated.place(field, place(edge));
                }
              });
    }
  }

  private static Optional<Edge> findOne(Map<StatedField, List<Edge>> mentions, StatedField field) {
    List<Edge> edges = mentions.getOrDefault(field, List.of());
    if (edges.size() > 1) {
      throw new BrokenException(
          ModelRule.REPEATED_RELATIONSHIP,
          "it states '%s' %d times; expected once".formatted(field.key(), edges.size()));
    }
    return edges.isEmpty() ? Optional.empty() : Optional.of(edges.get(0));
  }

  private static PlaceMention place(Edge edge) {
    Fields fields = new Fields(edge.properties());
    return new PlaceMention(
        Surroundings.id(edge.end(), edge.type(), Shape.PLACE),
        fields.findText("as"),
        fields.findConstant("relation", Relation.class).orElse(Relation.AT),
        fields.findConstant("kind", PlaceKind.class));
  }

  private static List<Id> ids(
      Map<StatedField, List<Edge>> mentions, StatedField field, String label) {
    List<Id> ids = new ArrayList<>(0);
    for (Edge edge : mentions.getOrDefault(field, List.of())) {
      ids.add(Surroundings.id(edge.end(), Shape.STATES, label));
    }
    return ids;
  }

  private static Optional<VesselMention> vessel(
      Fields fields, Map<StatedField, List<Edge>> mentions) {
    Optional<Edge> edge = findOne(mentions, StatedField.VESSEL);
    if (edge.isPresent()) {
      Fields mention = new Fields(edge.get().properties());
      Id vessel = Surroundings.id(edge.get().end(), Shape.STATES, Shape.VESSEL);
      return Optional.of(
          new VesselMention(Optional.of(vessel), mention.findText("as"), mention.findText("flag")));
    }
    Optional<String> as = fields.findText("vesselAs");
    Optional<String> flag = fields.findText("vesselFlag");
    return as.isEmpty() && flag.isEmpty()
        ? Optional.empty()
        : Optional.of(new VesselMention(Optional.empty(), as, flag));
  }

  private static Optional<Quantity> quantity(Fields fields) {
    return fields
        .findNumber("quantityValue")
        .map(
            value ->
                Fields.as(
                    "quantityValue",
                    value,
                    number ->
                        new Quantity(
                            number,
                            fields.findNumber("quantityTo"),
                            unit("quantityUnit", fields.text("quantityUnit")),
                            fields
                                .findConstant("quantityQualifier", Qualifier.class)
                                .orElse(Qualifier.EXACT))));
  }

  private static List<Quantity> distance(Fields fields) {
    List<?> values = fields.list("distanceValues");
    List<?> upper = fields.list("distanceTo");
    List<String> units = fields.texts("distanceUnits");
    List<String> qualifiers = fields.texts("distanceQualifiers");
    if (units.size() != values.size()
        || qualifiers.size() != values.size()
        || (!upper.isEmpty() && upper.size() != values.size())) {
      throw new BrokenException(
          ModelRule.INCONSISTENT,
          "its lists 'distanceValues', 'distanceUnits' and 'distanceQualifiers' are of unequal"
              + " length; expected one entry each for every unit");
    }
    List<Quantity> distance = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Qualifier qualifier =
          Fields.constant("distanceQualifiers", qualifiers.get(i), Qualifier.class);
      Optional<BigDecimal> to =
          qualifier == Qualifier.RANGE && !upper.isEmpty()
              ? Optional.of(Fields.number("distanceTo", upper.get(i)))
              : Optional.empty();
      Unit unit = unit("distanceUnits", units.get(i));
      distance.add(
          Fields.as(
              "distanceValues",
              Fields.number("distanceValues", values.get(i)),
              number -> new Quantity(number, to, unit, qualifier)));
    }
    return distance;
  }

  private static Unit unit(String key, String symbol) {
    return Unit.find(symbol)
        .orElseThrow(
            () ->
                new BrokenException(
                    ModelRule.BAD_WORD,
                    "'%s' is '%s'; expected a unit such as 'containers' or 'km'"
                        .formatted(key, symbol)));
  }
}
