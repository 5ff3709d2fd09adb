package org.portolan.domain.actor;

import java.util.Optional;
import org.portolan.domain.Id;

/**
 * A person, government, ministry, agency, company or news organisation.
 *
 * @param id its id
 * @param name the name Portolan shows
 * @param kind what sort of actor it is
 * @param country ISO 3166-1 alpha-2; empty for none or unknown
 * @param partOf the actor that it directly belongs to or speaks for; empty for none known
 * @param note a remark of the author; empty for none
 */
public record Actor(
    Id id,
    String name,
    ActorKind kind,
    Optional<String> country,
    Optional<Id> partOf,
    Optional<String> note) {}
