package org.portolan.usecase.compare;

import java.util.EnumSet;
import java.util.Set;
import org.portolan.domain.place.PlaceKind;

/**
 * Compares what sort of place reports call a place. What it is used for can be several things at
 * once: a port can hold a depot. A line, a river, a bridge, a region or a country is nothing else.
 */
final class Kinds implements Comparer<PlaceKind> {
  private static final Set<PlaceKind> NOTHING_ELSE =
      EnumSet.of(
          PlaceKind.RIVER,
          PlaceKind.BRIDGE,
          PlaceKind.REGION,
          PlaceKind.COUNTRY,
          PlaceKind.BORDER,
          PlaceKind.FRONT_LINE);

  @Override
  public String key(PlaceKind kind) {
    return kind.name();
  }

  @Override
  public String text(PlaceKind kind) {
    return kind.name();
  }

  @Override
  public Finding compare(PlaceKind one, PlaceKind other) {
    if (one == other) {
      return Finding.agree("Both call it a %s.".formatted(one));
    }
    if (NOTHING_ELSE.contains(one) || NOTHING_ELSE.contains(other)) {
      return Finding.differ("A place cannot be both %s and %s.".formatted(one, other));
    }
    return Finding.compatible(
        "A place can be both %s and %s, but these reports call it the one or the other; that it"
                .formatted(one, other)
            + " is both none of them says.");
  }
}
