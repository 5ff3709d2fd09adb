package org.portolan.web.view;

import java.math.BigDecimal;

/**
 * A distance that Portolan computed.
 *
 * @param kind COMPUTED
 * @param method GEODESIC: the shortest line on the WGS 84 ellipsoid
 * @param km kilometres, one decimal
 * @param note whose coordinates it was computed from, and how precise they are
 */
public record ComputedDistanceView(String kind, String method, BigDecimal km, String note) {}
