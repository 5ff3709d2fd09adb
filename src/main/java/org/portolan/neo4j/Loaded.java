package org.portolan.neo4j;

import org.portolan.domain.evidence.Difference;

/**
 * What a load did, once it is committed.
 *
 * @param difference what changed in the evidence
 * @param written what that took in the graph; {@link Written#NOTHING} if the graph was as it should
 *     be
 */
public record Loaded(Difference difference, Written written) {}
