package org.portolan.neo4j;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.MovementClaim;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Reading;
import org.portolan.domain.evidence.Readings;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.evidence.Subject;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Window;
import org.portolan.names.NameForms;

/**
 * Writes into a state of the graph what follows from its claims, all of them: windows, legs, ships,
 * sequences, rail links, where sightings were; and what names are found by. It is there for Cypher
 * and for pictures; answers are always read off the claims.
 */
final class Derivation {
  private static final Set<String> WINDOW = Set.copyOf(Shape.WINDOW);

  private final PropertyGraph graph;
  private final Corpus corpus;
  private final Readings readings;
  private final Set<Edge> derived = new HashSet<>();

  private Derivation(PropertyGraph graph, Corpus corpus, Readings readings) {
    this.graph = graph;
    this.corpus = corpus;
    this.readings = readings;
  }

  /** What a derivation reads claims by. */
  static Readings readings(Corpus corpus) {
    return new Readings(corpus, Lens.EVERYTHING);
  }

  /**
   * Derives.
   *
   * @param graph the state, which is changed
   * @param corpus what it means
   */
  static void derive(PropertyGraph graph, Corpus corpus) {
    Derivation derivation = new Derivation(graph, corpus, readings(corpus));
    corpus.movements().values().forEach(derivation::derive);
    derivation.deriveFrame();
    derivation.replaceEdges();
  }

  /**
   * Derives all but what follows of movements.
   *
   * @param frame all of the state but the movements and what is said about them, and nothing
   *     derived
   * @param corpus what the state means
   */
  static void deriveFrame(PropertyGraph frame, Corpus corpus) {
    Derivation derivation = new Derivation(frame, corpus, readings(corpus));
    derivation.deriveFrame();
    derivation.derived.forEach(frame::add);
  }

  /**
   * Derives what follows of one movement.
   *
   * @param told the movement with what is said about it, and nothing derived
   * @param corpus what the state means
   * @param readings as {@link #readings} gives them
   */
  static void derive(Movement movement, PropertyGraph told, Corpus corpus, Readings readings) {
    Derivation derivation = new Derivation(told, corpus, readings);
    derivation.derive(movement);
    derivation.derived.forEach(told::add);
  }

  /**
   * Derives anew what follows of some movements.
   *
   * @param graph the movements with what is derived at them, which is changed
   * @param corpus what the whole state means
   * @param readings as {@link #readings} gives them
   */
  static void derive(
      PropertyGraph graph, Corpus corpus, Readings readings, Collection<Movement> some) {
    Derivation derivation = new Derivation(graph, corpus, readings);
    some.forEach(derivation::derive);
    derivation.replaceEdges();
  }

  /**
   * Derives anew the relationships that follow of no movement.
   *
   * @param graph what there is of them, which is changed
   * @param corpus what the whole state means
   */
  static void deriveFrameEdges(PropertyGraph graph, Corpus corpus) {
    Derivation derivation = new Derivation(graph, corpus, readings(corpus));
    derivation.deriveFrameEdges();
    derivation.replaceEdges();
  }

  private void deriveFrame() {
    deriveFrameEdges();
    deriveProperties();
  }

  private void deriveFrameEdges() {
    corpus.links().values().forEach(this::derive);
    corpus.subjects().values().forEach(this::derive);
  }

  private void derive(Movement movement) {
    NodeKey key = new NodeKey(Shape.MOVEMENT, movement.id().value());
    Optional<Reading> found = readings.find(movement);
    if (isClaimed(movement.id())) {
      Window window = found.map(Reading::window).orElse(Window.OPEN);
      graph.replace(key, WINDOW, new Row().putWindow(window).values());
    }
    found.ifPresent(reading -> derive(movement, key, reading));
  }

  private void derive(Movement movement, NodeKey key, Reading reading) {
    reading
        .vessel()
        .ifPresent(
            vessel -> derived.add(Edge.plain(Shape.ABOARD, key, node(Shape.VESSEL, vessel))));
    reading.after().keySet().stream()
        .filter(corpus.movements()::containsKey)
        .forEach(e -> derived.add(Edge.plain(Shape.AFTER, key, node(Shape.MOVEMENT, e))));
    if (!reading.isUnsourced()) {
      Row leg =
          new Row()
              .put("movement", movement.id().value())
              .put("mode", reading.mode().name())
              .putText("vessel", reading.vessel())
              .putWindow(reading.window())
              .put("documents", (long) reading.support().documents().size())
              .put("coarser", (long) reading.support().coarser().size())
              .put("origins", (long) reading.support().origins().size());
      derived.add(
          new Edge(
              Shape.LEG,
              node(Shape.PLACE, movement.from()),
              node(Shape.PLACE, movement.to()),
              leg.values()));
    }
  }

  private boolean isClaimed(Id movement) {
    return corpus.claimsAbout(movement).stream().anyMatch(MovementClaim.class::isInstance);
  }

  private void derive(Link link) {
    boolean refuted =
        !corpus.claimsAbout(link.id()).isEmpty() && readings.supporting(link.id()).isEmpty();
    if (link.mode() == Mode.RAIL && !refuted) {
      derived.add(
          new Edge(
              Shape.RAIL_LINK,
              node(Shape.PLACE, link.from()),
              node(Shape.PLACE, link.to()),
              new Row().put("id", link.id().value()).put("name", link.name()).values()));
    }
  }

  private void derive(Subject subject) {
    NodeKey key = node(NodeIndex.label(subject.type()), subject.id());
    List<Claim> claims = readings.supporting(subject.id());
    switch (subject.type()) {
      case SIGHTING, EVENT -> places(claims, StatedField.AT, key, Shape.AT);
      case TOTAL -> {
        places(claims, StatedField.VIA, key, Shape.VIA);
        parties(claims, StatedField.FROM, key, Shape.FROM);
        parties(claims, StatedField.TO, key, Shape.TO);
      }
      case RULE -> {}
    }
  }

  private void places(List<Claim> claims, StatedField field, NodeKey key, String type) {
    each(claims, claim -> claim.stated().place(field).map(PlaceMention::place))
        .forEach(place -> derived.add(Edge.plain(type, key, node(Shape.PLACE, place))));
  }

  private void parties(List<Claim> claims, StatedField field, NodeKey key, String type) {
    each(claims, claim -> claim.stated().party(field))
        .forEach(actor -> derived.add(Edge.plain(type, key, node(Shape.ACTOR, actor))));
  }

  private static List<Id> each(List<Claim> claims, Function<Claim, Optional<Id>> stated) {
    return claims.stream().map(stated).flatMap(Optional::stream).distinct().toList();
  }

  private void deriveProperties() {
    corpus
        .documents()
        .values()
        .forEach(
            document ->
                graph.replace(
                    node(Shape.DOCUMENT, document.id()),
                    Set.of("known"),
                    new Row().put("known", document.known()).values()));
    graph
        .nodes()
        .forEach(
            (key, properties) -> {
              if (key.label().equals(Shape.NAME) && properties.get("text") instanceof String text) {
                properties.put("script", script(text));
                putForms(properties, text);
              } else if (Shape.NAMED_THINGS.contains(key.label())
                  && properties.get("name") instanceof String name) {
                putForms(properties, name);
              }
            });
  }

  /** An empty list is none, since Neo4j's importer knows no difference. */
  private static void putForms(Map<String, Object> properties, String name) {
    List<String> forms = NameForms.of(name);
    if (forms.isEmpty()) {
      properties.remove("forms");
    } else {
      properties.put("forms", forms);
    }
  }

  /** The script of a text's first letter, ISO 15924, such as {@code Latn} or {@code Hang}. */
  private static String script(String text) {
    int letter =
        text.codePoints().filter(UCharacter::isLetter).findFirst().orElse(text.codePointAt(0));
    return UScript.getShortName(UScript.getScript(letter));
  }

  private void replaceEdges() {
    graph.removeEdges(edge -> isDerived(edge) && !derived.remove(edge));
    derived.forEach(graph::add);
  }

  /** Tells whether a relationship of the state is ours to write and to take away. */
  private boolean isDerived(Edge edge) {
    NodeKey start = edge.start();
    return switch (edge.type()) {
      case Shape.LEG -> isLegOfClaims(edge);
      case Shape.RAIL_LINK -> edge.properties().containsKey("id");
      case Shape.ABOARD, Shape.AFTER ->
          start.label().equals(Shape.MOVEMENT) && isIn(corpus.movements().keySet(), start);
      case Shape.AT, Shape.VIA -> isClaimedSubject(start);
      case Shape.FROM, Shape.TO -> start.label().equals(Shape.TOTAL) && isClaimedSubject(start);
      default -> false;
    };
  }

  /** A leg that somebody drew for a movement of their own, without claims, is theirs. */
  private boolean isLegOfClaims(Edge edge) {
    return edge.properties().get("movement") instanceof String id
        && Id.isSlug(id)
        && (!corpus.movements().containsKey(new Id(id)) || isClaimed(new Id(id)));
  }

  private boolean isClaimedSubject(NodeKey key) {
    return Shape.SUBJECTS.contains(key.label())
        && isIn(corpus.subjects().keySet(), key)
        && !corpus.claimsAbout(new Id(key.id())).isEmpty();
  }

  private static boolean isIn(Set<Id> ids, NodeKey key) {
    return !key.isUnidentified() && ids.contains(new Id(key.id()));
  }

  private static NodeKey node(String label, Id id) {
    return new NodeKey(label, id.value());
  }
}
