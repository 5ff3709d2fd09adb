package org.portolan.usecase.compare;

import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.measure.Quantity;

/** Compares distances, also where reports measure to different lines: then with that caveat. */
final class Distances implements Comparer<Distances.Stretch> {
  private final Corpus corpus;
  private final Quantities quantities = new Quantities();

  Distances(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * A distance with what it is measured between.
   *
   * @param length how far
   * @param from one end
   * @param to the other end
   */
  record Stretch(Quantity length, Id from, Id to) {}

  @Override
  public String key(Stretch stretch) {
    return "%s %s %s".formatted(quantities.key(stretch.length()), stretch.from(), stretch.to());
  }

  @Override
  public String text(Stretch stretch) {
    return "%s to %s".formatted(quantities.text(stretch.length()), name(stretch.to()));
  }

  @Override
  public Finding compare(Stretch one, Stretch other) {
    Finding finding = quantities.compare(one.length(), other.length());
    if (one.from().equals(other.from()) && one.to().equals(other.to())) {
      return finding;
    }
    Id ones = one.to().equals(other.to()) ? one.from() : one.to();
    Id others = one.to().equals(other.to()) ? other.from() : other.to();
    return finding
        .atWorstCompatible()
        .add(
            "They measure different distances, with the ends %s and %s, so the numbers compare with"
                    .formatted(name(ones), name(others))
                + " that caveat only.");
  }

  private String name(Id place) {
    return corpus.findName(place).orElse(place.value());
  }
}
