package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.portolan.domain.Id;
import org.portolan.domain.decision.Contradiction;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.LoadedDataSet;
import org.portolan.domain.evidence.ModelRule;
import org.portolan.domain.evidence.Subject;

/** Reads a state of the graph as evidence; what is broken becomes defects and is left out. */
final class Decoder {
  private final PropertyGraph graph;
  private final Surroundings surroundings;
  private final EntityDecoder entities;
  private final List<Defect> defects = new ArrayList<>();
  private final NavigableSet<NodeKey> leftOut = new TreeSet<>();

  private Decoder(PropertyGraph graph) {
    this.graph = graph;
    this.surroundings = new Surroundings(graph);
    this.entities = new EntityDecoder(surroundings, defects);
  }

  static Decoded decode(PropertyGraph graph) {
    return new Decoder(graph).decode();
  }

  private Decoded decode() {
    leaveOutSharedIds();
    NavigableSet<Id> claimed = graph.claimedMovements();
    Pruning sound = new Pruning(defects);
    sound.actors.putAll(each(Shape.ACTOR, entities::actor));
    sound.places.putAll(each(Shape.PLACE, entities::place));
    sound.vessels.putAll(each(Shape.VESSEL, entities::vessel));
    sound.documents.putAll(each(Shape.DOCUMENT, entities::document));
    sound.links.putAll(each(Shape.LINK, entities::link));
    sound.movements.putAll(
        each(
            Shape.MOVEMENT,
            (key, fields) -> entities.movement(key, fields, claimed.contains(new Id(key.id())))));
    for (Subject.Type type : Subject.Type.values()) {
      sound.subjects.putAll(each(NodeIndex.label(type), EntityDecoder.subjectOf(type)));
    }
    sound.claims.putAll(
        each(Shape.CLAIM, new ClaimDecoder(surroundings, new DateDecoder())::claim));
    sound.decisions.putAll(each(Shape.DECISION, entities::decision));
    sound.prune(claimed);
    CorpusBuilder corpus = sound.corpus();
    new NameDecoder(graph, surroundings, sound, defects).names().forEach(corpus::add);
    Corpus read = corpus.build();
    for (Contradiction contradiction : read.decisions().contradictions()) {
      Id one = contradiction.decision().id();
      report(
          key(one),
          ModelRule.CONTRADICTED_DECISION,
          "it cannot act; expected " + contradiction.expected());
      for (Decision other : contradiction.others()) {
        report(
            key(other.id()),
            ModelRule.CONTRADICTED_DECISION,
            "it cannot act beside '%s'".formatted(one));
      }
    }
    return new Decoded(read, defects, dataSets());
  }

  private static NodeKey key(Id decision) {
    return new NodeKey(Shape.DECISION, decision.value());
  }

  /** Of several nodes with one id keeps one from a data set, or else the first by label. */
  private void leaveOutSharedIds() {
    NodeIndex index = new NodeIndex();
    index.addAll(graph);
    for (NavigableSet<NodeKey> keys : index.shared()) {
      NodeKey kept =
          keys.stream()
              .min(
                  Comparator.comparing((NodeKey key) -> graph.owners(key).isEmpty())
                      .thenComparing(Comparator.naturalOrder()))
              .orElseThrow();
      for (NodeKey key : keys) {
        if (!key.equals(kept)) {
          leftOut.add(key);
          report(
              key,
              ModelRule.SHARED_ID,
              "a %s has the same id; expected one alone".formatted(kept.label()));
        }
      }
    }
  }

  private <T> NavigableMap<Id, T> each(String label, BiFunction<NodeKey, Fields, T> read) {
    NavigableMap<Id, T> things = new TreeMap<>();
    graph
        .nodes()
        .forEach(
            (key, properties) -> {
              if (key.label().equals(label) && !leftOut.contains(key)) {
                read(key, new Fields(properties), read, things);
              }
            });
    return things;
  }

  private <T> void read(
      NodeKey key, Fields fields, BiFunction<NodeKey, Fields, T> read, NavigableMap<Id, T> things) {
    if (key.isUnidentified()) {
      report(
          key,
          ModelRule.IDENTITY,
          "it has no id of its own ('%s'); expected one label of the model and a slug such as"
                  .formatted(fields.find("id").orElse(""))
              + " 'rajin'");
      return;
    }
    try {
      things.put(new Id(key.id()), read.apply(key, fields));
    } catch (BrokenException broken) {
      report(key, broken.broken(), broken.rule());
    } catch (IllegalArgumentException refused) {
      report(key, ModelRule.INCONSISTENT, String.valueOf(refused.getMessage()));
    }
  }

  private List<LoadedDataSet> dataSets() {
    return List.copyOf(
        this.<LoadedDataSet>each(
                Shape.DATASET,
                (key, fields) ->
                    new LoadedDataSet(
                        new Id(key.id()), fields.text("title"), fields.findText("description")))
            .values());
  }

  private void report(NodeKey key, ModelRule broken, String rule) {
    defects.add(EntityDecoder.defect(graph.stored(key), broken, rule));
  }
}
