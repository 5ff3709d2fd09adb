package org.portolan.chain.search;

import org.portolan.chain.network.TemporalNetwork;

/**
 * A place at the other end of chains, by the best of them.
 *
 * @param place the place
 * @param day the first day of arrival there, or the last of departure from there; {@link
 *     TemporalNetwork#UNKNOWN} or {@link TemporalNetwork#NEVER} where nothing bounds it
 * @param legs the fewest legs of a chain with that day
 * @param end the leg of such a chain that touches the place
 */
public record Reached(int place, int day, int legs, int end) {}
