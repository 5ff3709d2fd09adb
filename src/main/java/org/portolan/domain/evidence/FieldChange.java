package org.portolan.domain.evidence;

import java.util.Optional;

/**
 * How one property of a thing differs from what it was.
 *
 * @param field the property, such as {@code note} or {@code from.place}
 * @param before what it was; empty if it had none
 * @param after what it is to be; empty if it has none then
 */
public record FieldChange(String field, Optional<String> before, Optional<String> after) {}
