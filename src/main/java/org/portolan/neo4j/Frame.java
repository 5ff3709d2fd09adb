package org.portolan.neo4j;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.CorpusBuilder;
import org.portolan.domain.transport.Movement;

/** What movements are read against: everything else, with the few movements that it hangs on. */
final class Frame {
  private final Closure closure;
  private final PropertyGraph graph;
  private final Map<Long, NodeKey> keys;
  private final Decoded decoded;
  private final Referents sound;
  private final DateDecoder dates = new DateDecoder();

  Frame(Closure closure) {
    this.closure = closure;
    Present present = closure.present();
    keys = closure.keys(present);
    graph = present.graph();
    decoded = Decoder.decode(graph);
    sound = Referents.of(decoded.corpus()).hashed();
  }

  /** All that was decoded. */
  PropertyGraph graph() {
    return graph;
  }

  Decoded decoded() {
    return decoded;
  }

  /** Tells whether a node was decoded here already, be it sound or broken. */
  boolean has(long number) {
    return closure.has(number);
  }

  Map<Long, NodeKey> keys() {
    return keys;
  }

  /** Reads dates for all movements of the projection. */
  DateDecoder dates() {
    return dates;
  }

  /** The evidence without movements and without what is said about them. */
  Corpus evidence() {
    return evidence(decoded.corpus());
  }

  /** Some evidence without its movements and without what is said about them. */
  static Corpus evidence(Corpus all) {
    Set<Id> movements = new HashSet<>(all.movements().keySet());
    CorpusBuilder frame = Corpus.builder();
    all.places().values().forEach(frame::add);
    all.vessels().values().forEach(frame::add);
    all.actors().values().forEach(frame::add);
    all.links().values().forEach(frame::add);
    all.subjects().values().forEach(frame::add);
    all.documents().values().forEach(frame::add);
    all.names().forEach(frame::add);
    all.decisions().all().values().forEach(frame::add);
    all.claims().values().stream()
        .filter(claim -> !movements.contains(claim.about()))
        .forEach(frame::add);
    return frame.build();
  }

  /** Tells whether a movement and its claims refer to nothing but each other and what is here. */
  boolean holds(Movement movement, List<Claim> claims) {
    return sound.places().contains(movement.from())
        && sound.places().contains(movement.to())
        && movement.vessel().filter(id -> !sound.vessels().contains(id)).isEmpty()
        && movement.after().isEmpty()
        && claims.stream().allMatch(claim -> refersTo(claim, movement.id()));
  }

  private boolean refersTo(Claim claim, Id movement) {
    for (Id missing : sound.missing(claim)) {
      if (!missing.equals(movement)) {
        return false;
      }
    }
    return true;
  }
}
