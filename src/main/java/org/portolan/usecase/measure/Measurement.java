package org.portolan.usecase.measure;

import java.util.Optional;
import org.portolan.geo.LatLon;

/**
 * A distance that Portolan measured.
 *
 * @param method how
 * @param km kilometres, 0 or more
 * @param errorKm how far it may be off, in kilometres: the points of the places, the lines of the
 *     map, the method
 * @param dataSet the name and version of the map; empty if none was used
 * @param nearest the point of the border that was measured to; empty for other methods
 * @param note what to know about it, in sentences
 */
public record Measurement(
    Method method,
    double km,
    double errorKm,
    Optional<String> dataSet,
    Optional<LatLon> nearest,
    String note)
    implements Computed {}
