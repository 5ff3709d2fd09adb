package org.portolan.neo4j.child;

import java.util.Optional;

/**
 * A node that a transaction touched, as it was before it or as it is after it. A node with several
 * labels counts as one for each.
 *
 * @param label one of its labels
 * @param id the property {@code id}; empty if there is none, or none that can be an id
 */
public record TouchedNode(String label, Optional<String> id) {}
