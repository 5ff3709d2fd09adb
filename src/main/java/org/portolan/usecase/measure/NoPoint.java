package org.portolan.usecase.measure;

import java.util.Optional;
import org.portolan.domain.place.Place;

/** Why nothing can be measured from a place. */
final class NoPoint {
  private NoPoint() {}

  /** Empty if the place is a point. */
  static Optional<String> reason(Place place) {
    return switch (place.kind()) {
      case FRONT_LINE ->
          Optional.of(
              "%s is a line that moves, and no course of it is held.".formatted(place.name()));
      case BORDER -> Optional.of("%s is a line.".formatted(place.name()));
      case REGION, COUNTRY -> Optional.of("%s is an area, not a point.".formatted(place.name()));
      default ->
          place.coordinates().isEmpty()
              ? Optional.of("%s has no coordinates.".formatted(place.name()))
              : Optional.empty();
    };
  }
}
