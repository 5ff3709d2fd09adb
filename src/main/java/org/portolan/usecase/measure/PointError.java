package org.portolan.usecase.measure;

import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;

/** How far the point of a place may be from where the thing told of was. */
final class PointError {
  /** As gazetteers give the points of populated places. */
  private static final double TOWN_KM = 1;

  /** A cosmodrome is some 30 km across. */
  private static final double SPACEPORT_KM = 15;

  private PointError() {}

  static double km(Place place) {
    return place.kind() == PlaceKind.SPACEPORT ? SPACEPORT_KM : TOWN_KM;
  }
}
