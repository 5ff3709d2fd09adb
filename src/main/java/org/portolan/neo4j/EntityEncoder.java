package org.portolan.neo4j;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.Values;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.decision.Undoing;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DataSet;
import org.portolan.domain.evidence.Document;
import org.portolan.domain.evidence.MovementClaim;
import org.portolan.domain.evidence.Name;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.evidence.Told;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.transport.ImoNumber;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Vessel;

/** Writes a data set as a property graph: all that it says, and nothing that is derived. */
final class EntityEncoder {
  private static final int WGS_84 = 4326;

  private final DataSet dataSet;
  private final Function<Id, NodeKey> index;
  private final PropertyGraph graph = new PropertyGraph();

  private EntityEncoder(DataSet dataSet, Function<Id, NodeKey> index) {
    this.dataSet = dataSet;
    this.index = index;
  }

  /**
   * Encodes a data set.
   *
   * @param index finds the nodes that the data set refers to
   */
  static PropertyGraph encode(DataSet dataSet, NodeIndex index) {
    EntityEncoder encoder = new EntityEncoder(dataSet, index::get);
    encoder.encodeFrame();
    dataSet.corpus().told().forEach(encoder::encode);
    return encoder.graph;
  }

  /**
   * Encodes all of a data set but its movements and what is said about them.
   *
   * @param index finds the nodes that the data set refers to
   */
  static PropertyGraph encodeFrame(DataSet dataSet, Function<Id, NodeKey> index) {
    EntityEncoder encoder = new EntityEncoder(dataSet, index);
    encoder.encodeFrame();
    return encoder.graph;
  }

  /** Encodes one movement of a data set with what is said about it. */
  static PropertyGraph encode(Told told, DataSet dataSet) {
    EntityEncoder encoder =
        new EntityEncoder(dataSet, movement -> new NodeKey(Shape.MOVEMENT, movement.value()));
    encoder.encode(told);
    return encoder.graph;
  }

  private void encodeFrame() {
    graph.put(
        new NodeKey(Shape.DATASET, dataSet.id().value()),
        new Row()
            .put("id", dataSet.id().value())
            .put("title", dataSet.title())
            .put("description", dataSet.description())
            .values());
    Corpus corpus = dataSet.corpus();
    corpus.places().values().forEach(this::encode);
    corpus.vessels().values().forEach(this::encode);
    corpus.actors().values().forEach(this::encode);
    corpus.documents().values().forEach(this::encode);
    corpus.links().values().forEach(this::encode);
    corpus.subjects().values().forEach(this::encode);
    corpus.names().forEach(this::encode);
    corpus.decisions().all().values().forEach(this::encode);
    encode(corpus.otherClaims().values());
  }

  private void encode(Place place) {
    Optional<Coordinates> at = place.coordinates();
    NodeKey key =
        put(
            Shape.PLACE,
            place.id(),
            new Row()
                .put("name", place.name())
                .put("kind", place.kind().name())
                .put("country", place.country())
                .put(
                    "location",
                    at.map(
                        point ->
                            Values.point(WGS_84, point.longitude(), point.latitude()).asPoint()))
                .put("coordinatesSource", at.map(Coordinates::source))
                .put("geonames", place.register().geonames())
                .put("unlocode", place.register().unlocode())
                .put("wikidata", place.register().wikidata())
                .put("note", place.note()));
    connect(Shape.PART_OF, key, place.partOf(), Shape.PLACE);
  }

  private void encode(Vessel vessel) {
    put(
        Shape.VESSEL,
        vessel.id(),
        new Row()
            .put("name", vessel.name())
            .put("imo", vessel.imo().map(ImoNumber::digits))
            .put("mmsi", vessel.mmsi())
            .put("callSign", vessel.callSign())
            .put("flag", vessel.flag())
            .put("kind", vessel.kind())
            .put("note", vessel.note()));
  }

  private void encode(Actor actor) {
    NodeKey key =
        put(
            Shape.ACTOR,
            actor.id(),
            new Row()
                .put("name", actor.name())
                .put("kind", actor.kind().name())
                .put("country", actor.country())
                .put("note", actor.note()));
    connect(Shape.PART_OF, key, actor.partOf(), Shape.ACTOR);
  }

  private void encode(Document document) {
    NodeKey key =
        put(
            Shape.DOCUMENT,
            document.id(),
            new Row()
                .put("title", document.title())
                .putText("published", document.published())
                .put("publishedInferred", document.publishedInferred())
                .put("language", document.language())
                .put("sha256", document.sha256())
                .put("note", document.note()));
    connect(Shape.PUBLISHED_BY, key, document.publisher(), Shape.ACTOR);
  }

  private void encode(Link link) {
    NodeKey key =
        put(
            Shape.LINK,
            link.id(),
            new Row()
                .put("mode", link.mode().name())
                .put("name", link.name())
                .put("note", link.note()));
    connect(Shape.FROM, key, Optional.of(link.from()), Shape.PLACE);
    connect(Shape.TO, key, Optional.of(link.to()), Shape.PLACE);
  }

  private void encode(Told told) {
    encode(told.movement(), told.claims().stream().anyMatch(MovementClaim.class::isInstance));
    encode(told.claims());
  }

  private void encode(Collection<Claim> some) {
    ClaimEncoder claims = new ClaimEncoder(graph, index, List.of(dataSet.id().value()));
    some.forEach(claims::encode);
  }

  private void encode(Movement movement, boolean isClaimed) {
    Row row =
        new Row()
            .put("mode", movement.mode().name())
            .putText("vessel", movement.vessel())
            .putUnlessEmpty("after", movement.after().stream().map(Id::value).toList())
            .put("note", movement.note());
    if (!isClaimed) {
      row.putWindow(movement.written());
    }
    NodeKey key = put(Shape.MOVEMENT, movement.id(), row);
    connect(Shape.FROM, key, Optional.of(movement.from()), Shape.PLACE);
    connect(Shape.TO, key, Optional.of(movement.to()), Shape.PLACE);
  }

  private void encode(Subject subject) {
    put(NodeIndex.label(subject.type()), subject.id(), new Row().put("note", subject.note()));
  }

  private void encode(Name name) {
    Map<String, Object> properties =
        owned(new Row().put("text", name.text()).put("lang", name.lang()).put("note", name.note()));
    NodeKey key =
        NodeKey.ofName(
            name.entity().value(),
            properties,
            name.documents().stream().map(Id::value).toList(),
            dataSet.id().value());
    graph.put(key, properties);
    graph.add(Edge.plain(Shape.NAMED, index.apply(name.entity()), key));
    name.documents()
        .forEach(
            document ->
                graph.add(
                    Edge.plain(Shape.USED_IN, key, new NodeKey(Shape.DOCUMENT, document.value()))));
  }

  private void encode(Decision decision) {
    NodeKey key =
        put(
            Shape.DECISION,
            decision.id(),
            new Row()
                .put("verdict", decision.verdict().name())
                .put("by", decision.by())
                .put("decided", decision.decided().text())
                .put("why", decision.why())
                .putText("undone", decision.undone().map(Undoing::on))
                .put("undoneBy", decision.undone().flatMap(Undoing::by))
                .put("undoneWhy", decision.undone().flatMap(Undoing::why)));
    connect(key, decision.entity(), 1);
    connect(key, decision.other(), 2);
  }

  private void connect(NodeKey decision, Id thing, long order) {
    graph.add(new Edge(Shape.ON, decision, index.apply(thing), Map.of("order", order)));
  }

  private NodeKey put(String label, Id id, Row row) {
    NodeKey key = new NodeKey(label, id.value());
    graph.put(key, owned(row.put("id", id.value())));
    return key;
  }

  private Map<String, Object> owned(Row row) {
    return row.put(Shape.DATASETS, List.of(dataSet.id().value())).values();
  }

  private void connect(String type, NodeKey start, Optional<Id> end, String label) {
    end.ifPresent(id -> graph.add(Edge.plain(type, start, new NodeKey(label, id.value()))));
  }
}
