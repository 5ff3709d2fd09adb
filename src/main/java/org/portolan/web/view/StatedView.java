package org.portolan.web.view;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.transport.Mode;

/**
 * What a claim says, in the keys of data set files. What it does not state has no key.
 *
 * @param mode how it was carried
 * @param from where from: a place; of a total, the id of an actor
 * @param to where to: a place; of a total, the id of an actor
 * @param at where
 * @param via by way of where
 * @param vessel the ship
 * @param after movements that came before
 * @param during when, departure and arrival both
 * @param loaded when it was loaded
 * @param departed when it left
 * @param arrived when it arrived
 * @param quantity how much
 * @param since since when
 * @param until until when
 * @param contents what is carried or prohibited
 * @param distance how far, once for each unit
 * @param field which attribute
 * @param value what the attribute, event or rule is
 * @param actors who took part or is bound
 */
public record StatedView(
    @OnlyWhenPresent @Nullable Mode mode,
    @OnlyWhenPresent @Schema(oneOf = {PlaceMentionView.class, String.class}) @Nullable Object from,
    @OnlyWhenPresent @Schema(oneOf = {PlaceMentionView.class, String.class}) @Nullable Object to,
    @OnlyWhenPresent @Nullable PlaceMentionView at,
    @OnlyWhenPresent @Nullable PlaceMentionView via,
    @OnlyWhenPresent @Nullable VesselMentionView vessel,
    @OnlyWhenPresent @Nullable List<String> after,
    @OnlyWhenPresent @Nullable StatedDateView during,
    @OnlyWhenPresent @Nullable StatedDateView loaded,
    @OnlyWhenPresent @Nullable StatedDateView departed,
    @OnlyWhenPresent @Nullable StatedDateView arrived,
    @OnlyWhenPresent @Nullable QuantityView quantity,
    @OnlyWhenPresent @Nullable StatedDateView since,
    @OnlyWhenPresent @Nullable StatedDateView until,
    @OnlyWhenPresent @Nullable List<String> contents,
    @OnlyWhenPresent @Nullable List<QuantityView> distance,
    @OnlyWhenPresent @Nullable String field,
    @OnlyWhenPresent @Nullable String value,
    @OnlyWhenPresent @Nullable List<String> actors) {}
