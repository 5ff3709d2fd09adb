package org.portolan.usecase.compare;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.MovementClaim;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.transport.Mode;

/**
 * Sorts what movements, sightings, totals, events, rules, links and contents are stated to be into
 * fields.
 */
final class StatedFields {
  private static final Set<StatedField> MOMENTS =
      EnumSet.of(StatedField.DURING, StatedField.LOADED, StatedField.DEPARTED, StatedField.ARRIVED);

  private final Corpus corpus;
  private final Dates dates = new Dates();
  private final Lists words = Lists.ofWords();

  StatedFields(Corpus corpus) {
    this.corpus = corpus;
  }

  void read(Claim claim, Sheet sheet) {
    Stated stated = claim.stated();
    stated
        .mode()
        .filter(mode -> mode != Mode.UNKNOWN)
        .ifPresent(mode -> add(sheet, "mode", Constants.modes(), mode, claim));
    stated.places().forEach((field, place) -> place(field, place, claim, sheet));
    stated
        .parties()
        .forEach((field, id) -> add(sheet, field.key(), new Parties(corpus), id, claim));
    stated.vessel().ifPresent(ship -> add(sheet, "vessel", new Ships(corpus), ship, claim));
    stated.dates().forEach((field, date) -> add(sheet, field.key(), dates, date, claim));
    if (!stated.contents().isEmpty()) {
      add(sheet, "contents", words, Lists.folded(stated.contents()), claim);
    }
    String prefix = Statement.of(claim, corpus).prefix();
    stated
        .quantity()
        .ifPresent(
            quantity ->
                sheet.add(
                    prefix + "quantity",
                    Optional.of(quantity.unit().symbol()),
                    new Quantities(),
                    quantity,
                    claim));
    stated
        .value()
        .ifPresent(
            value ->
                add(
                    sheet,
                    "value",
                    new Words("value"),
                    Words.Worded.of(value, Bounds.UNBOUNDED),
                    claim));
    things("actors", stated.actors(), claim, sheet);
    things("after", stated.after(), claim, sheet);
  }

  private static <T> void add(
      Sheet sheet, String field, Comparer<T> comparer, T value, Claim claim) {
    sheet.add(field, Optional.empty(), comparer, value, claim);
  }

  private void place(StatedField field, PlaceMention mention, Claim claim, Sheet sheet) {
    Places places = field == StatedField.VIA ? Places.several(corpus) : Places.one(corpus);
    add(sheet, field.key(), places, mention.place(), claim);
    mention(field.key(), mention, claim, sheet);
  }

  /** How a text stands to a place and what it calls it, compared where the place is the same. */
  void mention(String field, PlaceMention mention, Claim claim, Sheet sheet) {
    Optional<String> place = Optional.of(mention.place().value());
    // At a country is in it.
    if (mention.relation() != Relation.AT || isFiner(mention.place())) {
      sheet.add(
          field + ".relation",
          place,
          new Relations(corpus.findName(mention.place()).orElse(mention.place().value())),
          mention.relation(),
          claim);
    }
    mention
        .kind()
        .ifPresent(
            kind ->
                sheet.add(
                    field + ".kind",
                    Optional.of(mention.place() + " " + mention.relation().name()),
                    new Kinds(),
                    kind,
                    claim));
  }

  private boolean isFiner(Id place) {
    return corpus.atlas().find(place).filter(at -> at.kind().isFinerThanRegion()).isPresent();
  }

  private void things(String field, List<Id> ids, Claim claim, Sheet sheet) {
    if (!ids.isEmpty()) {
      add(sheet, field, Lists.ofThings(), Lists.named(ids, corpus), claim);
    }
  }

  /** Where one report dates the loading and another the whole, both bound when it left. */
  void windows(List<Claim> claims, Sheet sheet) {
    List<MovementClaim> dated =
        claims.stream()
            .filter(MovementClaim.class::isInstance)
            .map(MovementClaim.class::cast)
            .filter(claim -> !moments(claim).isEmpty())
            .toList();
    if (dated.stream().map(StatedFields::moments).distinct().count() > 1) {
      for (MovementClaim claim : dated) {
        String told =
            moments(claim).stream()
                .map(field -> field.key() + " " + claim.stated().date(field).orElseThrow())
                .collect(Collectors.joining(", "));
        add(sheet, "window", new Windows(), new Windows.Dated(told, claim.window()), claim);
      }
    }
  }

  private static List<StatedField> moments(Claim claim) {
    return claim.stated().dates().keySet().stream().filter(MOMENTS::contains).sorted().toList();
  }
}
