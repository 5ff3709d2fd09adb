package org.portolan.web.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.portolan.usecase.measure.Computed;
import org.portolan.usecase.measure.Measurement;
import org.portolan.usecase.measure.Method;
import org.portolan.usecase.measure.NotComputed;

/**
 * A distance that Portolan computed.
 *
 * @param kind COMPUTED, or NOT_COMPUTED where there is none
 * @param method GEODESIC: the shortest line on the WGS 84 ellipsoid. SEA_ROUTE: the shortest way by
 *     sea around land
 * @param km kilometres, one decimal; null when not computed
 * @param errorKm how far it may be off, one decimal; null when not computed
 * @param note whose coordinates and which map it was computed from and how precise they are; or why
 *     it was not computed
 */
public record ComputedDistanceView(
    String kind,
    Method method,
    @Nullable BigDecimal km,
    @Nullable BigDecimal errorKm,
    String note) {
  static ComputedDistanceView of(Computed computed) {
    return computed instanceof Measurement measured
        ? new ComputedDistanceView(
            "COMPUTED",
            measured.method(),
            Decimals.one(measured.km()),
            Decimals.one(measured.errorKm()),
            measured.note())
        : new ComputedDistanceView(
            "NOT_COMPUTED", computed.method(), null, null, ((NotComputed) computed).reason());
  }
}
