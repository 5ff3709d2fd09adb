package org.portolan.chain;

import java.util.Optional;

/**
 * Whether there is a chain.
 *
 * @param chain one, not the best; empty if none was found
 * @param complete false if the search stopped at its bound, so that there may be one all the same
 * @param work how much it took: the legs looked at, and those tried
 */
public record Probe(Optional<Chain> chain, boolean complete, long work) {}
