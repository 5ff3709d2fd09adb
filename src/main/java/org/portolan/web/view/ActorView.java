package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.actor.ActorKind;
import org.portolan.names.Level;
import org.portolan.names.Match;

/**
 * A person, government, ministry, agency, company or news organisation.
 *
 * @param id its id
 * @param name the name Portolan shows
 * @param kind what sort of actor it is
 * @param country ISO 3166-1 alpha-2; null for none or unknown
 * @param partOf the actors that it belongs to, the nearest first; empty for none known
 * @param note a remark of the author; null for none
 * @param matched the name that matched the search
 * @param reason how it matched
 * @param level how far that may be trusted, where nothing is known by just that name
 */
public record ActorView(
    String id,
    String name,
    ActorKind kind,
    @Nullable String country,
    List<ThingView> partOf,
    @Nullable String note,
    @OnlyWhenPresent @Nullable String matched,
    @OnlyWhenPresent Match.@Nullable Reason reason,
    @OnlyWhenPresent @Nullable Level level) {}
