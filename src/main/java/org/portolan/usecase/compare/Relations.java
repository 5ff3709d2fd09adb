package org.portolan.usecase.compare;

import java.util.Locale;
import java.util.Set;
import org.portolan.domain.evidence.Relation;

/** Compares how texts stand to a place that they all name. */
final class Relations implements Comparer<Relation> {
  private final String place;

  /** Compares what is said of the place with a name. */
  Relations(String place) {
    this.place = place;
  }

  @Override
  public String key(Relation relation) {
    return relation.name();
  }

  @Override
  public String text(Relation relation) {
    return relation.name();
  }

  @Override
  public Finding compare(Relation one, Relation other) {
    if (one == other) {
      return Finding.agree("Both put it %s.".formatted(words(one)));
    }
    if (Set.of(one, other).equals(Set.of(Relation.IN, Relation.NEAR))) {
      return Finding.differ(
          "One puts it inside %s, the other close to it: one spot cannot be both, unless a report"
                  .formatted(place)
              + " uses its word loosely.");
    }
    return Finding.compatible(
        "One puts it %s, the other %s: one spot can be both.".formatted(words(one), words(other)));
  }

  private String words(Relation relation) {
    return switch (relation) {
      case SIDE_OF -> "on a side or edge of " + place;
      case AT -> "at " + place;
      case IN, NEAR -> relation.name().toLowerCase(Locale.ROOT) + " " + place;
    };
  }
}
