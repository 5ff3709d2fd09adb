package org.portolan.usecase.measure;

/** How a distance was measured. */
public enum Method {
  /** The shortest line on the WGS 84 ellipsoid. */
  GEODESIC,
  /** The shortest way by sea around land. */
  SEA_ROUTE,
  /** The geodesic to the nearest point of a country's land border. */
  NEAREST_BORDER
}
