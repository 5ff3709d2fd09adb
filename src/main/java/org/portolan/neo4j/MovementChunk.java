package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Record;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Defect;
import org.portolan.domain.evidence.MovementClaim;
import org.portolan.domain.transport.Movement;
import org.portolan.neo4j.MovementRows.Tie;

/**
 * Decodes many movements at once, those that need nothing beyond the frame and their own claims,
 * and in which nothing is broken. All others it names, to be read with their whole {@link Closure}.
 */
final class MovementChunk {
  /** A movement with the claims about it, in order of id. */
  record Told(Movement movement, List<Claim> claims) {}

  private final Frame frame;
  private final MovementRows rows;
  private final PropertyGraph graph = new PropertyGraph();
  private final List<Defect> defects = new ArrayList<>();
  private final Map<Long, List<Long>> claimsOf = new HashMap<>();

  /** What is plain. */
  final List<Told> plain = new ArrayList<>();

  /** The numbers of the movements that are not. */
  final List<Long> others = new ArrayList<>();

  MovementChunk(Frame frame, Record row, SharedIds ids) {
    this.frame = frame;
    this.rows = new MovementRows(row);
    addIds(rows.movements, ids);
    addIds(rows.claims, ids);
    for (Long claim : rows.claims.keySet()) {
      for (Tie tie : rows.ties.getOrDefault(claim, List.of())) {
        if (tie.type().equals(Shape.ABOUT)) {
          claimsOf.computeIfAbsent(tie.end(), number -> new ArrayList<>()).add(claim);
        }
      }
    }
    decode();
  }

  /** Those of the frame are known already. */
  private void addIds(Map<Long, Map<String, Object>> nodes, SharedIds ids) {
    nodes.forEach(
        (number, properties) -> {
          if (!frame.has(number)) {
            ids.add(number, properties.get("id"));
          }
        });
  }

  /** How many movements, plain or not. */
  int size() {
    return rows.movements.size();
  }

  private void decode() {
    Map<Long, NodeKey> keys = new HashMap<>();
    List<Long> candidates = new ArrayList<>();
    for (Long number : rows.movements.keySet()) {
      if (!frame.has(number)) {
        if (put(number, keys)) {
          candidates.add(number);
        } else {
          others.add(number);
        }
      }
    }
    Surroundings surroundings = new Surroundings(graph);
    EntityDecoder entities = new EntityDecoder(surroundings, defects);
    ClaimDecoder claims = new ClaimDecoder(surroundings);
    for (Long number : candidates) {
      find(keys, number, entities, claims).ifPresentOrElse(plain::add, () -> others.add(number));
    }
  }

  /** Puts a movement and its claims, if all that they refer to is in the frame. */
  private boolean put(Long number, Map<Long, NodeKey> keys) {
    Map<Long, NodeKey> own = new HashMap<>();
    if (!key(Shape.MOVEMENT, number, rows.movements, own)) {
      return false;
    }
    List<Long> claims = claimsOf.getOrDefault(number, List.of());
    for (Long claim : claims) {
      if (frame.has(claim) || !key(Shape.CLAIM, claim, rows.claims, own)) {
        return false;
      }
    }
    List<Edge> edges = new ArrayList<>();
    for (Long node : own.keySet()) {
      for (Tie tie : rows.ties.getOrDefault(node, List.of())) {
        NodeKey start = own.get(node);
        NodeKey end =
            tie.type().equals(Shape.ABOUT) && tie.end() == number
                ? own.get(number)
                : frame.keys().get(tie.end());
        if (start == null || end == null) {
          return false;
        }
        edges.add(new Edge(tie.type(), start, end, tie.properties()));
      }
    }
    own.forEach(
        (node, key) -> {
          graph.put(
              key, node.equals(number) ? known(rows.movements, node) : known(rows.claims, node));
        });
    edges.forEach(graph::add);
    keys.putAll(own);
    return true;
  }

  private static boolean key(
      String label, Long number, Map<Long, Map<String, Object>> nodes, Map<Long, NodeKey> own) {
    Map<String, Object> properties = nodes.get(number);
    if (properties != null && properties.get("id") instanceof String id && Id.isSlug(id)) {
      own.put(number, new NodeKey(label, id));
      return true;
    }
    return false;
  }

  private Optional<Told> find(
      Map<Long, NodeKey> keys, Long number, EntityDecoder entities, ClaimDecoder decoder) {
    NodeKey key = known(keys, number);
    try {
      List<Claim> claims = new ArrayList<>();
      for (Long claim : claimsOf.getOrDefault(number, List.of())) {
        claims.add(decoder.claim(known(keys, claim), new Fields(known(rows.claims, claim))));
      }
      claims.sort(Comparator.comparing(Claim::id));
      Movement movement =
          entities.movement(
              key,
              new Fields(known(rows.movements, number)),
              claims.stream().anyMatch(MovementClaim.class::isInstance));
      boolean isPlain = defects.isEmpty() && frame.holds(movement, claims);
      defects.clear();
      return isPlain ? Optional.of(new Told(movement, claims)) : Optional.empty();
    } catch (BrokenException | IllegalArgumentException broken) {
      // The reading of its closure says what is wrong.
      defects.clear();
      return Optional.empty();
    }
  }

  private static <V> V known(Map<Long, V> nodes, Long number) {
    return Optional.ofNullable(nodes.get(number)).orElseThrow();
  }
}
