package org.portolan.neo4j.child.watch;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads which nodes a transaction touches: those created, deleted, or changed in a property or
 * label, and of each relationship the node that it belongs to.
 *
 * <p>A node that loses a label or its id is no longer what others refer to, so all that its
 * relationships belong to is touched with it.
 *
 * <p>In the graph model a relationship is part of what its start says. It belongs to its end as
 * well if it is {@code ABOUT} or {@code CORRECTS}; and {@code LEG} belongs to the movement that it
 * names, to neither place.
 */
final class TransactionReader {
  /** Beyond these a full reading costs less, and the transaction waits for us too long. */
  private static final int MOST_LOOKED_AT = 1_000_000;

  private static final String LEG = "LEG";
  private static final String LEG_OF = "movement";
  private static final Set<String> OF_BOTH_ENDS = Set.of("ABOUT", "CORRECTS");

  private static final String DATA = "org.neo4j.graphdb.event.TransactionData";
  private static final String LABEL_ENTRY = "org.neo4j.graphdb.event.LabelEntry";
  private static final String PROPERTY_ENTRY = "org.neo4j.graphdb.event.PropertyEntry";
  private static final String RELATIONSHIP = "org.neo4j.graphdb.Relationship";

  private final Call createdNodes = Call.to(DATA, "createdNodes");
  private final Call deletedNodes = Call.to(DATA, "deletedNodes");
  private final Call removedLabels = Call.to(DATA, "removedLabels");
  private final Call assignedLabels = Call.to(DATA, "assignedLabels");
  private final Call removedNodeProperties = Call.to(DATA, "removedNodeProperties");
  private final Call assignedNodeProperties = Call.to(DATA, "assignedNodeProperties");
  private final Call createdRelationships = Call.to(DATA, "createdRelationships");
  private final Call deletedRelationships = Call.to(DATA, "deletedRelationships");
  private final Call removedOfRelationships = Call.to(DATA, "removedRelationshipProperties");
  private final Call assignedOfRelationships = Call.to(DATA, "assignedRelationshipProperties");
  private final Call labelled = Call.to(LABEL_ENTRY, "node");
  private final Call label = Call.to(LABEL_ENTRY, "label");
  private final Call labelName = Call.to("org.neo4j.graphdb.Label", "name");
  private final Call owner = Call.to(PROPERTY_ENTRY, "entity");
  private final Call key = Call.to(PROPERTY_ENTRY, "key");
  private final Call before = Call.to(PROPERTY_ENTRY, "previouslyCommittedValue");
  private final Call start = Call.to(RELATIONSHIP, "getStartNode");
  private final Call end = Call.to(RELATIONSHIP, "getEndNode");
  private final Call type = Call.to(RELATIONSHIP, "getType");
  private final Call relationships = Call.to("org.neo4j.graphdb.Node", "getRelationships");
  private final Call typeName = Call.to("org.neo4j.graphdb.RelationshipType", "name");
  private final Call isDeleted;
  private final Call property =
      Call.to("org.neo4j.graphdb.Entity", "getProperty", String.class, Object.class);

  TransactionReader() {
    try {
      isDeleted = Call.to(DATA, "isDeleted", Class.forName(RELATIONSHIP));
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads, while the transaction has not been committed.
   *
   * @return lines of label and id, both as they were and as they are; empty if it is too much
   */
  Optional<Set<String>> read(Object data) {
    try {
      return Optional.of(new Reading(data).lines());
    } catch (TooMuch e) {
      return Optional.empty();
    }
  }

  /** One transaction's. */
  private final class Reading {
    private final Object data;
    private final TouchedNodes nodes = new TouchedNodes();
    private int lookedAt;

    Reading(Object data) {
      this.data = data;
    }

    Set<String> lines() {
      // The nodes first: a large load is known by their number at little cost.
      each(createdNodes, nodes::touch);
      each(deletedNodes, nodes::delete);
      each(removedLabels, this::unlabelled);
      each(assignedLabels, entry -> nodes.touch(labelled.on(entry)));
      each(removedNodeProperties, this::nodeProperty);
      each(assignedNodeProperties, this::nodeProperty);
      each(deletedRelationships, this::relationship);
      each(createdRelationships, this::relationship);
      each(removedOfRelationships, this::relationshipProperty);
      each(assignedOfRelationships, this::relationshipProperty);
      return nodes.lines();
    }

    private void each(Call things, Consumer<Object> look) {
      for (Object thing : things.each(data)) {
        look();
        look.accept(thing);
      }
    }

    private void look() {
      if (++lookedAt > MOST_LOOKED_AT) {
        throw new TooMuch();
      }
    }

    private void unlabelled(Object entry) {
      nodes.wasLabelled(labelled.on(entry), (String) labelName.on(label.on(entry)));
      relationships(labelled.on(entry));
    }

    private void nodeProperty(Object entry) {
      Object node = owner.on(entry);
      nodes.touch(node);
      if (TouchedNodes.ID.equals(key.on(entry))) {
        Object id = before.find(entry);
        nodes.wasCalled(node, id);
        if (id != null) {
          relationships(node);
        }
      }
    }

    /** Those of a node that is still there; of a deleted one they are deleted too, and told so. */
    private void relationships(Object node) {
      if (!nodes.isDeleted(node)) {
        for (Object relationship : relationships.each(node)) {
          look();
          relationship(relationship);
        }
      }
    }

    private void relationship(Object relationship) {
      String name = (String) typeName.on(type.on(relationship));
      if (name.equals(LEG)) {
        // What a deleted one named stands among the properties removed.
        if (!Boolean.TRUE.equals(isDeleted.on(data, relationship))) {
          nodes.movement(property.find(relationship, LEG_OF, null));
        }
        return;
      }
      nodes.touch(start.on(relationship));
      if (OF_BOTH_ENDS.contains(name)) {
        nodes.touch(end.on(relationship));
      }
    }

    private void relationshipProperty(Object entry) {
      Object relationship = owner.on(entry);
      relationship(relationship);
      if (LEG_OF.equals(key.on(entry)) && LEG.equals(typeName.on(type.on(relationship)))) {
        nodes.movement(before.find(entry));
      }
    }
  }
}
