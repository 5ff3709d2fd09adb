package org.portolan.usecase.compare;

import java.util.Optional;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.DistanceClaim;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.measure.Quantity;

/** Sorts distances into fields, each seen from the thing that the claim is about. */
final class DistanceFields {
  private final Corpus corpus;
  private final StatedFields stated;

  DistanceFields(Corpus corpus, StatedFields stated) {
    this.corpus = corpus;
    this.stated = stated;
  }

  void read(DistanceClaim claim, Sheet sheet) {
    boolean turned =
        claim.to().place().equals(claim.about())
            || (!claim.from().place().equals(claim.about())
                && claim.to().place().compareTo(claim.from().place()) < 0);
    PlaceMention from = turned ? claim.to() : claim.from();
    PlaceMention to = turned ? claim.from() : claim.to();
    Optional<String> of = Statement.of(claim, corpus).of();
    for (Quantity length : claim.distance()) {
      sheet.add(
          "distance",
          of,
          new Distances(corpus),
          new Distances.Stretch(length, from.place(), to.place()),
          claim);
    }
    end("distance.from", from, of, claim, sheet);
    end("distance.to", to, of, claim, sheet);
  }

  private void end(
      String field, PlaceMention end, Optional<String> of, DistanceClaim claim, Sheet sheet) {
    sheet.add(field, of, new ReferencePoints(corpus), end.place(), claim);
    stated.mention(field, end, claim, sheet);
  }
}
