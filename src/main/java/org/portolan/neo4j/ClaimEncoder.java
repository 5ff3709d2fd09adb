package org.portolan.neo4j;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.Grade;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.measure.Quantity;

/** Writes claims: one node each, with relationships to everything that it names. */
final class ClaimEncoder {
  private final PropertyGraph graph;
  private final Function<Id, NodeKey> index;
  private final List<String> dataSets;

  ClaimEncoder(PropertyGraph graph, Function<Id, NodeKey> index, List<String> dataSets) {
    this.graph = graph;
    this.index = index;
    this.dataSets = dataSets;
  }

  void encode(Claim claim) {
    NodeKey key = new NodeKey(Shape.CLAIM, claim.id().value());
    Row row =
        new Row()
            .put("id", claim.id().value())
            .put("type", claim.type().name())
            .put(Shape.DATASETS, dataSets);
    encode(claim.provenance(), key, row);
    encode(claim.stated(), claim.type(), key, row);
    graph.put(key, row.values());
    graph.add(Edge.plain(Shape.ABOUT, key, index.apply(claim.about())));
  }

  private void encode(Provenance provenance, NodeKey key, Row row) {
    row.put("certainty", provenance.certainty().name())
        .put("basis", provenance.basis().name())
        .putUnlessEmpty(
            "paragraphs", provenance.paragraphs().stream().map(Integer::longValue).toList())
        .put("rank", provenance.rank().level().name())
        .put("rankReason", provenance.rank().reason())
        .put("gradeSource", provenance.grade().map(grade -> String.valueOf(grade.source())))
        .put("gradeCredibility", provenance.grade().map(Grade::credibility).map(Long::valueOf));
    provenance.said().ifPresent(date -> encode("said", date, row));
    encode(provenance.saidBy(), key, row);
    connect(Shape.IN, key, Shape.DOCUMENT, provenance.document());
    provenance.corrects().ifPresent(id -> connect(Shape.CORRECTS, key, Shape.CLAIM, id));
    provenance.derivedFrom().forEach(id -> connect(Shape.DERIVED_FROM, key, Shape.CLAIM, id));
  }

  private void encode(Attribution attribution, NodeKey key, Row row) {
    List<Long> unknown = new ArrayList<>();
    long order = 0;
    for (Id speaker : attribution.speakers()) {
      order++;
      if (speaker.equals(Attribution.UNKNOWN)) {
        unknown.add(order);
      } else {
        graph.add(
            new Edge(
                Shape.SAID_BY,
                key,
                new NodeKey(Shape.ACTOR, speaker.value()),
                Map.of("order", order)));
      }
    }
    row.putUnlessEmpty("saidByUnknown", unknown);
  }

  private void encode(Stated stated, ClaimType type, NodeKey key, Row row) {
    row.put("mode", stated.mode().map(Enum::name))
        .putUnlessEmpty("contents", stated.contents())
        .put("field", stated.field())
        .put("value", stated.value());
    stated.dates().forEach((field, date) -> encode(field.key(), date, row));
    stated.quantity().ifPresent(quantity -> encode(quantity, row));
    if (!stated.distance().isEmpty()) {
      encode(stated.distance(), row);
    }
    stated.places().forEach((field, place) -> encode(field, place, type, key));
    stated.parties().forEach((field, id) -> state(field, Shape.ACTOR, id, key));
    stated.actors().forEach(id -> state(StatedField.ACTORS, Shape.ACTOR, id, key));
    stated.after().forEach(id -> state(StatedField.AFTER, Shape.MOVEMENT, id, key));
    stated.vessel().ifPresent(vessel -> encode(vessel, key, row));
  }

  private static void encode(String field, ReportedDate date, Row row) {
    row.put(field, date.edtf().text());
    if (date.relative()) {
      row.put(field + "Relative", true);
    }
  }

  private static void encode(Quantity quantity, Row row) {
    row.put("quantityValue", Numbers.write(quantity.value()))
        .put("quantityTo", quantity.upper().map(Numbers::write))
        .put("quantityUnit", quantity.unit().symbol())
        .put("quantityQualifier", quantity.qualifier().name());
  }

  private static void encode(List<Quantity> lengths, Row row) {
    row.put("distanceValues", Numbers.write(lengths.stream().map(Quantity::value).toList()))
        .put("distanceUnits", lengths.stream().map(length -> length.unit().symbol()).toList())
        .put("distanceQualifiers", lengths.stream().map(l -> l.qualifier().name()).toList());
    if (lengths.stream().anyMatch(length -> length.upper().isPresent())) {
      List<BigDecimal> to = lengths.stream().map(l -> l.upper().orElse(l.value())).toList();
      row.put("distanceTo", Numbers.write(to));
    }
  }

  private void encode(StatedField field, PlaceMention place, ClaimType type, NodeKey key) {
    Row row =
        new Row()
            .put("as", place.as())
            .put("relation", place.relation().name())
            .put("kind", place.kind().map(Enum::name));
    NodeKey end = new NodeKey(Shape.PLACE, place.place().value());
    if (type == ClaimType.DISTANCE) {
      String direction = field == StatedField.FROM ? Shape.DISTANCE_FROM : Shape.DISTANCE_TO;
      graph.add(new Edge(direction, key, end, row.values()));
    } else {
      graph.add(new Edge(Shape.STATES, key, end, row.put("role", field.key()).values()));
    }
  }

  private void encode(VesselMention mention, NodeKey key, Row row) {
    Optional<Id> vessel = mention.vessel();
    if (vessel.isEmpty()) {
      row.put("vesselAs", mention.as()).put("vesselFlag", mention.flag());
      return;
    }
    Row states =
        new Row()
            .put("role", StatedField.VESSEL.key())
            .put("as", mention.as())
            .put("flag", mention.flag());
    NodeKey end = new NodeKey(Shape.VESSEL, vessel.get().value());
    graph.add(new Edge(Shape.STATES, key, end, states.values()));
  }

  private void state(StatedField field, String label, Id id, NodeKey key) {
    NodeKey end = new NodeKey(label, id.value());
    graph.add(new Edge(Shape.STATES, key, end, Map.of("role", field.key())));
  }

  private void connect(String type, NodeKey key, String label, Id id) {
    graph.add(Edge.plain(type, key, new NodeKey(label, id.value())));
  }
}
