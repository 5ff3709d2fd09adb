package org.portolan.domain.transport;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A connection between two places, a railway line or bridge first of all. It says that one
 * <em>can</em> travel there, in either direction, never that something did; a {@link Movement} says
 * that.
 *
 * @param id its id
 * @param mode what travels on it
 * @param from one end, a place
 * @param to the other end, a place
 * @param name its name; empty for none
 * @param note a remark of the author; empty for none
 */
public record Link(
    Id id, Mode mode, Id from, Id to, Optional<String> name, Optional<String> note) {}
