package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.MovementClaim;
import org.portolan.domain.evidence.Told;
import org.portolan.domain.transport.Movement;
import org.portolan.neo4j.MovementRows.Node;
import org.portolan.neo4j.MovementRows.Tie;

/**
 * Decodes many movements at once, those of data sets that need nothing beyond the frame and their
 * own claims, and in which nothing is broken. All others it names, to be read with their whole
 * {@link Closure}.
 */
final class MovementChunk {
  private final Frame frame;
  private final MovementRows rows;
  private final List<Edge> edges = new ArrayList<>();
  private final List<Defect> defects = new ArrayList<>();
  private final Map<Long, List<Long>> claimsOf = new HashMap<>();

  /** What is plain. */
  final List<Told> plain = new ArrayList<>();

  /** The numbers of the movements that are not. */
  final List<Long> others = new ArrayList<>();

  /** A node with what it is called. */
  private record Named(NodeKey key, Node node) {
    Fields fields() {
      return new Fields(node::find);
    }
  }

  /** A movement whose relationships all lead to the frame. */
  private record Candidate(Long number, Named movement, List<Named> claims) {}

  MovementChunk(Frame frame, Record row, SharedIds ids) {
    this.frame = frame;
    this.rows = new MovementRows(row);
    addIds(rows.movements, ids);
    addIds(rows.claims, ids);
    for (Long claim : rows.claims.keySet()) {
      for (Tie tie : rows.from(claim)) {
        if (tie.type().equals(Shape.ABOUT)) {
          claimsOf.computeIfAbsent(tie.end(), number -> new ArrayList<>(1)).add(claim);
        }
      }
    }
    decode();
  }

  /** Those of the frame are known already. */
  private void addIds(Map<Long, Node> nodes, SharedIds ids) {
    nodes.forEach(
        (number, node) -> {
          if (!frame.has(number)) {
            ids.add(number, node.find("id"));
          }
        });
  }

  /** How many movements, plain or not. */
  int size() {
    return rows.movements.size();
  }

  private void decode() {
    List<Candidate> candidates = new ArrayList<>();
    for (Long number : rows.movements.keySet()) {
      if (!frame.has(number)) {
        find(number).ifPresentOrElse(candidates::add, () -> others.add(number));
      }
    }
    Surroundings surroundings = new Surroundings(edges);
    EntityDecoder entities = new EntityDecoder(surroundings, defects);
    ClaimDecoder claims = new ClaimDecoder(surroundings, frame.dates());
    for (Candidate candidate : candidates) {
      tell(candidate, entities, claims)
          .ifPresentOrElse(plain::add, () -> others.add(candidate.number()));
    }
  }

  /** Names a movement and its claims, if all that they refer to is in the frame. */
  private Optional<Candidate> find(Long number) {
    Named movement = named(Shape.MOVEMENT, number, rows.movements);
    // By hand, or after another, more decides what it means than is at hand here.
    if (movement == null || movement.node().find(Shape.DATASETS) == null) {
      return Optional.empty();
    }
    List<Edge> own = new ArrayList<>();
    boolean held = addEdges(number, movement, number, movement.key(), own);
    List<Named> claims = new ArrayList<>(1);
    for (Long claim : claimsOf.getOrDefault(number, List.of())) {
      Named named = frame.has(claim) ? null : named(Shape.CLAIM, claim, rows.claims);
      if (named == null) {
        return Optional.empty();
      }
      held &= addEdges(claim, named, number, movement.key(), own);
      claims.add(named);
    }
    if (!held) {
      return Optional.empty();
    }
    edges.addAll(own);
    return Optional.of(new Candidate(number, movement, claims));
  }

  /** Adds what leaves a node; false if it leads neither to the frame nor to the movement. */
  private boolean addEdges(
      Long number, Named node, Long movement, NodeKey movementKey, List<Edge> own) {
    for (Tie tie : rows.from(number)) {
      NodeKey end =
          tie.type().equals(Shape.ABOUT) && tie.end() == movement
              ? movementKey
              : frame.keys().get(tie.end());
      if (end == null) {
        return false;
      }
      own.add(new Edge(tie.type(), node.key(), end, tie.properties()));
    }
    return true;
  }

  private static @Nullable Named named(String label, Long number, Map<Long, Node> nodes) {
    Node node = nodes.get(number);
    return node != null && node.find("id") instanceof String id && Id.isSlug(id)
        ? new Named(new NodeKey(label, id), node)
        : null;
  }

  private Optional<Told> tell(Candidate candidate, EntityDecoder entities, ClaimDecoder decoder) {
    try {
      List<Claim> claims = new ArrayList<>(candidate.claims().size());
      boolean isClaimed = false;
      for (Named named : candidate.claims()) {
        Claim claim = decoder.claim(named.key(), named.fields());
        isClaimed |= claim instanceof MovementClaim;
        claims.add(claim);
      }
      if (!isClaimed) {
        // The window that somebody wrote counts then, and is not at hand here.
        return Optional.empty();
      }
      claims.sort(Comparator.comparing(Claim::id));
      Named movement = candidate.movement();
      Movement read = entities.movement(movement.key(), movement.fields(), true);
      boolean isPlain = defects.isEmpty() && frame.holds(read, claims);
      return isPlain ? Optional.of(new Told(read, claims)) : Optional.empty();
    } catch (BrokenException | IllegalArgumentException broken) {
      // The reading of its closure says what is wrong.
      return Optional.empty();
    } finally {
      defects.clear();
    }
  }
}
