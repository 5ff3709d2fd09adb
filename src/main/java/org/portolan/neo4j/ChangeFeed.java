package org.portolan.neo4j;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.portolan.domain.Id;
import org.portolan.neo4j.child.CommittedChanges;
import org.portolan.neo4j.child.CommittedChanges.Committed;
import org.portolan.neo4j.child.TouchedNode;

/**
 * Tells which movements a committed change touched, in Portolan's own Neo4j. The child notes the
 * nodes that each commit touches; which movements the claims among them bear on is looked up here,
 * so that no writer waits for it.
 *
 * <p>An external server has no such feed: there {@link Graph#revision()} tells that something
 * changed, and a full reading what.
 */
public final class ChangeFeed {
  /** Beyond these a full reading costs less than reading each anew. */
  private static final int MOST_CLAIMS = 50_000;

  private final CommittedChanges committed;
  private final Driver driver;

  /**
   * Follows the changes of one Neo4j.
   *
   * @param committed where that Neo4j tells them
   * @param driver connected to the same; its owner closes it
   */
  public ChangeFeed(CommittedChanges committed, Driver driver) {
    this.committed = committed;
    this.driver = driver;
  }

  /**
   * Tells what was committed after a state of the graph.
   *
   * @param revision that of the state, as {@link Graph#revision()} and {@link Graph#read()} give it
   * @return the changes, or that they are not known; never fewer than there were
   * @throws org.neo4j.driver.exceptions.Neo4jException if changed claims must be looked up and the
   *     server cannot be reached
   */
  public Changes since(long revision) {
    Optional<Committed> found = committed.since(revision);
    return found.isEmpty() ? new Changes.Unknown() : changes(found.get());
  }

  private Changes changes(Committed change) {
    Set<Id> movements = new TreeSet<>();
    Set<String> claims = new HashSet<>();
    Set<String> documents = new HashSet<>();
    boolean frame = false;
    for (TouchedNode node : change.nodes()) {
      Optional<String> id = node.id().filter(Id::isSlug);
      if (id.isPresent() && node.label().equals(Shape.MOVEMENT)) {
        movements.add(new Id(id.get()));
      } else if (id.isPresent() && node.label().equals(Shape.CLAIM)) {
        claims.add(id.get());
      } else if (Shape.knows(node.label())) {
        frame = true;
        id.filter(known -> node.label().equals(Shape.DOCUMENT)).ifPresent(documents::add);
      }
    }
    if (claims.size() > MOST_CLAIMS) {
      return new Changes.Unknown();
    }
    for (Record thing : thingsClaimed(claims, documents)) {
      String id = thing.get("id").asString("");
      if (thing.get("isMovement").asBoolean() && Id.isSlug(id)) {
        movements.add(new Id(id));
      } else {
        frame = true;
      }
    }
    return new Changes.Touched(change.upTo(), movements, frame);
  }

  private List<Record> thingsClaimed(Set<String> claims, Set<String> documents) {
    if (claims.isEmpty() && documents.isEmpty()) {
      return List.of();
    }
    Map<String, Object> parameters =
        Map.of("claims", new ArrayList<>(claims), "documents", new ArrayList<>(documents));
    SessionConfig reading = SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();
    try (Session session = BoundSession.open(driver, reading, TransactionLimits.USUAL.reading())) {
      return session.executeRead(
          transaction ->
              transaction.run(CypherScript.LIST_THINGS_CLAIMED.text(), parameters).list());
    }
  }
}
