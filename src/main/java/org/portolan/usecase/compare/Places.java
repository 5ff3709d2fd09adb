package org.portolan.usecase.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.place.Coordinates;
import org.portolan.domain.place.Place;
import org.portolan.domain.place.PlaceKind;
import org.portolan.geo.Geodesic;
import org.portolan.usecase.Phrases;

/**
 * Compares where something was. Two places differ only if the map can tell them apart: a line has
 * no inside, and the extent of a region may not be said.
 */
final class Places implements Comparer<Id> {
  private final Corpus corpus;
  private final boolean several;

  private Places(Corpus corpus, boolean several) {
    this.corpus = corpus;
    this.several = several;
  }

  /** Where a thing was, which is one place. */
  static Places one(Corpus corpus) {
    return new Places(corpus, false);
  }

  /** Places on a way, of which there can be several. */
  static Places several(Corpus corpus) {
    return new Places(corpus, true);
  }

  @Override
  public String key(Id place) {
    return place.value();
  }

  @Override
  public String text(Id place) {
    return corpus.findName(place).orElse(place.value());
  }

  @Override
  public Finding compare(Id one, Id other) {
    if (one.equals(other)) {
      return Finding.agree("Both say %s.".formatted(text(one)));
    }
    if (corpus.atlas().isWithin(one, other)) {
      return within(one, other);
    }
    if (corpus.atlas().isWithin(other, one)) {
      return within(other, one);
    }
    String pair = "%s and %s".formatted(text(one), text(other));
    if (several) {
      return Finding.compatible(pair + " can both lie on the way.");
    }
    if (isLine(one) || isLine(other)) {
      return Finding.compatible(
          pair + ": a line has no inside, so whether the two meet the map does not tell.");
    }
    if ((isRegion(one) || isRegion(other)) && share(one, other)) {
      return Finding.compatible(
          pair + ": the extent of a region is not said, so they may be the same or overlap.");
    }
    Optional<BigDecimal> km = km(one, other);
    Finding finding =
        Finding.differ(
            "%s are two places, neither inside the other%s."
                .formatted(
                    pair,
                    km.map(length -> ", %s km apart (geodesic)".formatted(Phrases.number(length)))
                        .orElse("")));
    return km.map(length -> finding.with(new Size(length, "km", Optional.empty()))).orElse(finding);
  }

  private Finding within(Id inner, Id outer) {
    return Finding.compatible(
        "%s lies in %s, which is less precise.".formatted(text(inner), text(outer)));
  }

  private boolean isLine(Id place) {
    return kind(place)
        .filter(
            kind ->
                kind == PlaceKind.BORDER || kind == PlaceKind.FRONT_LINE || kind == PlaceKind.RIVER)
        .isPresent();
  }

  private boolean isRegion(Id place) {
    return kind(place).filter(kind -> kind == PlaceKind.REGION).isPresent();
  }

  private Optional<PlaceKind> kind(Id place) {
    return corpus.atlas().find(place).map(Place::kind);
  }

  /** Whether some larger place contains both. */
  private boolean share(Id one, Id other) {
    for (Optional<Id> at = whole(one); at.isPresent(); at = at.flatMap(this::whole)) {
      if (corpus.atlas().isWithin(other, at.get())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Id> whole(Id place) {
    return corpus.atlas().find(place).flatMap(Place::partOf);
  }

  private Optional<BigDecimal> km(Id one, Id other) {
    return point(one)
        .flatMap(from -> point(other).map(to -> Geodesic.distanceKm(from, to)))
        .map(length -> BigDecimal.valueOf(length).setScale(0, RoundingMode.HALF_UP));
  }

  private Optional<Coordinates> point(Id place) {
    return corpus.atlas().find(place).flatMap(Place::coordinates);
  }
}
