package org.portolan.usecase.compare;

import java.util.Locale;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.place.Place;

/** Compares what reports measure a distance from or to. */
final class ReferencePoints implements Comparer<Id> {
  private final Corpus corpus;

  ReferencePoints(Corpus corpus) {
    this.corpus = corpus;
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
      return Finding.agree("Both ends are %s.".formatted(text(one)));
    }
    String caveat = "so the numbers compare with that caveat only.";
    if (corpus.atlas().overlap(one, other)) {
      return Finding.compatible(
          "%s and %s lie one in the other, so not quite the same distance is measured; %s"
              .formatted(text(one), text(other), caveat));
    }
    return Finding.differ(
        "%s (%s) and %s (%s) are different ends: not the same distance is measured, %s"
            .formatted(text(one), kind(one), text(other), kind(other), caveat));
  }

  private String kind(Id place) {
    return corpus
        .atlas()
        .find(place)
        .map(Place::kind)
        .map(kind -> "a " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse("an unknown place");
  }
}
