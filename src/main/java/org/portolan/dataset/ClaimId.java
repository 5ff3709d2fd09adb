package org.portolan.dataset;

import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.domain.Sha256;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Provenance;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.measure.Quantity;

/**
 * Names a claim by what it says: the document's id and the start of a SHA-256. The same claim has
 * the same id at every load, wherever in the file it stands. What an analyst adds (rank, reason,
 * grade) is no part of it, so that grading a claim does not make it another.
 */
final class ClaimId {
  private static final int HASH_DIGITS = 12;
  private static final char END = '\n';

  private final StringBuilder canonical = new StringBuilder();

  private ClaimId() {}

  static Id derive(ClaimType type, Id about, Provenance provenance, Stated stated) {
    ClaimId form = new ClaimId();
    form.put("document", provenance.document());
    form.put("type", type.key());
    form.put("about", about);
    form.put(provenance);
    form.put(stated);
    String document = provenance.document().value();
    int room = Id.MAX_LENGTH - HASH_DIGITS - 1;
    String prefix = document.substring(0, Math.min(room, document.length()));
    return new Id(prefix.replaceFirst("-$", "") + "-" + form.hash());
  }

  private void put(Provenance provenance) {
    provenance.paragraphs().forEach(paragraph -> put("paragraph", paragraph));
    provenance.saidBy().speakers().forEach(speaker -> put("saidBy", speaker));
    put("basis", provenance.basis().name());
    put("certainty", provenance.certainty().name());
    provenance.said().ifPresent(date -> put("said", date(date)));
    provenance.derivedFrom().forEach(source -> put("derivedFrom", source));
    provenance.corrects().ifPresent(other -> put("corrects", other));
  }

  private void put(Stated stated) {
    stated.mode().ifPresent(mode -> put("mode", mode.name()));
    stated.places().forEach((field, place) -> put(field.key(), place(place)));
    stated.parties().forEach((field, actor) -> put(field.key(), actor));
    stated.vessel().ifPresent(vessel -> put("vessel", vessel(vessel)));
    stated.after().forEach(earlier -> put("after", earlier));
    stated.dates().forEach((field, date) -> put(field.key(), date(date)));
    stated.quantity().ifPresent(quantity -> put("quantity", quantity(quantity)));
    stated.distance().forEach(length -> put("distance", quantity(length)));
    stated.contents().forEach(goods -> put("contents", goods));
    stated.field().ifPresent(field -> put("field", field));
    stated.value().ifPresent(value -> put("value", value));
    stated.actors().forEach(actor -> put("actors", actor));
  }

  /** Puts one line: values hold no line feed, so that no two claims share a form. */
  private void put(String key, Object value) {
    canonical.append(key).append('=').append(value).append(END);
  }

  private static String place(PlaceMention place) {
    return parts(
        Optional.of(place.place()),
        place.as(),
        Optional.of(place.relation().name()),
        place.kind().map(Enum::name));
  }

  private static String vessel(VesselMention vessel) {
    return parts(vessel.vessel(), vessel.as(), vessel.flag());
  }

  private static String date(ReportedDate date) {
    return date.edtf().text() + (date.relative() ? " relative" : "");
  }

  private static String quantity(Quantity quantity) {
    return parts(
        Optional.of(quantity.value().toPlainString()),
        quantity.upper().map(java.math.BigDecimal::toPlainString),
        Optional.of(quantity.unit().symbol()),
        Optional.of(quantity.qualifier().name()));
  }

  /** Joins by a character that the values do not hold. */
  private static String parts(Optional<?>... parts) {
    return java.util.Arrays.stream(parts)
        .map(part -> part.map(Object::toString).orElse(""))
        .collect(Collectors.joining("\t"));
  }

  private String hash() {
    return Sha256.hex(canonical.toString()).substring(0, HASH_DIGITS);
  }
}
