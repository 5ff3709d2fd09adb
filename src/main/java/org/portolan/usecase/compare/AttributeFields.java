package org.portolan.usecase.compare;

import java.util.Arrays;
import java.util.Optional;
import org.portolan.domain.evidence.AttributeClaim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Bounds;

/** Sorts attributes into fields: the value, and for each value its time and who takes part. */
final class AttributeFields {
  private final Corpus corpus;
  private final Dates dates = new Dates();

  AttributeFields(Corpus corpus) {
    this.corpus = corpus;
  }

  void read(AttributeClaim claim, Sheet sheet) {
    String field = Statement.attribute(claim);
    claim.value().ifPresent(value -> value(field, value, claim, sheet));
    claim
        .quantity()
        .ifPresent(
            quantity ->
                sheet.add(
                    field,
                    Optional.of(quantity.unit().symbol()),
                    new Quantities(),
                    quantity,
                    claim));
    Optional<String> of = Statement.of(claim, corpus).of();
    claim
        .stated()
        .dates()
        .forEach((when, date) -> sheet.add(field + "." + when.key(), of, dates, date, claim));
    if (!claim.stated().actors().isEmpty()) {
      sheet.add(
          field + ".actors",
          of,
          Lists.ofThings(),
          Lists.named(claim.stated().actors(), corpus),
          claim);
    }
  }

  private void value(String field, String value, AttributeClaim claim, Sheet sheet) {
    Optional<PlaceKind> kind =
        field.equals("kind") && corpus.places().containsKey(claim.about())
            ? kind(value)
            : Optional.empty();
    if (kind.isPresent()) {
      sheet.add(field, Optional.empty(), new Kinds(), kind.get(), claim);
    } else if (field.equals(SpellingFields.NAME)) {
      sheet.add(field, Optional.empty(), new Spelled(), value, claim);
    } else {
      sheet.add(
          field, Optional.empty(), new Words(field), Words.Worded.of(value, time(claim)), claim);
    }
  }

  private static Optional<PlaceKind> kind(String value) {
    return Arrays.stream(PlaceKind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(value))
        .findFirst();
  }

  private static Bounds time(AttributeClaim claim) {
    Bounds during = bounds(claim, StatedField.DURING);
    Bounds since = new Bounds(bounds(claim, StatedField.SINCE).earliest(), Optional.empty());
    Bounds until = new Bounds(Optional.empty(), bounds(claim, StatedField.UNTIL).latest());
    return during.intersect(since).flatMap(rest -> rest.intersect(until)).orElse(Bounds.UNBOUNDED);
  }

  private static Bounds bounds(AttributeClaim claim, StatedField field) {
    return claim.stated().date(field).map(ReportedDate::bounds).orElse(Bounds.UNBOUNDED);
  }
}
