package org.portolan.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.names.Level;
import org.portolan.names.Match;

/**
 * A ship.
 *
 * @param id its id
 * @param name the name Portolan shows
 * @param imo its IMO number; null when no source gives it
 * @param mmsi its Maritime Mobile Service Identity; null likewise
 * @param callSign its radio call sign; null likewise
 * @param flag ISO 3166-1 alpha-2, as claims give it; null when none does, or they differ
 * @param kind what sort of ship; null when not known
 * @param note a remark of the author; null for none
 * @param matched the name that matched the search
 * @param reason how it matched
 * @param level how far that may be trusted, where nothing is known by just that name
 * @param matchedWhen when it had the name that matched, where claims state that with a time
 */
public record VesselView(
    String id,
    String name,
    @Nullable String imo,
    @Nullable String mmsi,
    @Nullable String callSign,
    @Nullable String flag,
    @Nullable String kind,
    @Nullable String note,
    @OnlyWhenPresent @Nullable String matched,
    @OnlyWhenPresent Match.@Nullable Reason reason,
    @OnlyWhenPresent @Nullable Level level,
    @OnlyWhenPresent @Nullable List<HeldView> matchedWhen) {}
