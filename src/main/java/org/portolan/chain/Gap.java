package org.portolan.chain;

import java.util.Optional;
import java.util.OptionalDouble;
import org.portolan.domain.Id;

/**
 * A hop that no claim supports, between the part of a chain that leaves the origin and the part
 * that reaches the destination. It is shown, never joined silently.
 *
 * <p>Both ends are one place, or two that meet, when parts meet in place and only time, a filter or
 * the number of legs keeps them apart.
 *
 * @param from where the leaving part ends, or the origin asked for when nothing leaves it
 * @param to where the reaching part starts, or the destination asked for when nothing reaches it
 * @param leaving the best-evidenced part that leaves the origin and ends at {@code from}; empty
 *     when nothing leaves it
 * @param reaching the best-evidenced part that starts at {@code to}; empty when nothing reaches the
 *     destination
 * @param geodesicKm the distance between the two ends, kilometres; zero for one place finer than a
 *     region; empty when a place has no coordinates
 */
public record Gap(
    Id from, Id to, Optional<Chain> leaving, Optional<Chain> reaching, OptionalDouble geodesicKm) {}
