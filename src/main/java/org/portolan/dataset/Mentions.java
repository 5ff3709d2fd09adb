package org.portolan.dataset;

import java.util.List;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Relation;
import org.portolan.domain.evidence.ReportedDate;
import org.portolan.domain.evidence.VesselMention;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Edtf;

/** Reads places, vessels and dates as claims give them: in a word, or with their own words. */
final class Mentions {
  private static final List<String> PLACE = List.of("place", "as", "relation", "kind");
  private static final List<String> VESSEL = List.of("vessel", "as", "flag");
  private static final List<String> DATE = List.of("date", "relative");

  private final Draft draft;

  Mentions(Draft draft) {
    this.draft = draft;
  }

  Optional<PlaceMention> place(Node node, String key) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
      return draft
          .references
          .use(new Value(node.at(), key, scalar.text()), Sort.PLACE)
          .map(PlaceMention::at);
    }
    return Keys.of(node, key, PLACE, draft.faults).flatMap(this::place);
  }

  private Optional<PlaceMention> place(Keys keys) {
    Optional<Id> place =
        keys.requireText("place", "the id of a place")
            .flatMap(value -> draft.references.use(value, Sort.PLACE));
    Optional<String> as = keys.text("as").flatMap(draft.checks::line);
    Optional<Relation> relation =
        keys.text("relation").flatMap(value -> draft.checks.oneOf(value, Relation.class));
    Optional<PlaceKind> kind =
        keys.text("kind").flatMap(value -> draft.checks.oneOf(value, PlaceKind.class));
    return place.map(id -> new PlaceMention(id, as, relation.orElse(Relation.AT), kind));
  }

  Optional<VesselMention> vessel(Node node, String key) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
      return draft
          .references
          .use(new Value(node.at(), key, scalar.text()), Sort.VESSEL)
          .map(id -> new VesselMention(Optional.of(id), Optional.empty(), Optional.empty()));
    }
    return Keys.of(node, key, VESSEL, draft.faults).flatMap(this::vessel);
  }

  private Optional<VesselMention> vessel(Keys keys) {
    Optional<Id> vessel =
        keys.text("vessel").flatMap(value -> draft.references.use(value, Sort.VESSEL));
    Optional<String> as = keys.text("as").flatMap(draft.checks::line);
    Optional<String> flag = keys.text("flag").flatMap(draft.checks::country);
    if (keys.present().isEmpty()) {
      draft.faults.add(keys.at(), "vessel of which nothing is said", "vessel, as or flag");
    }
    return vessel.isPresent() || as.isPresent() || flag.isPresent()
        ? Optional.of(new VesselMention(vessel, as, flag))
        : Optional.empty();
  }

  Optional<ReportedDate> date(Node node, String key) {
    if (node instanceof Node.Scalar scalar && !scalar.text().isEmpty()) {
      return draft
          .checks
          .date(new Value(node.at(), key, scalar.text()))
          .map(edtf -> new ReportedDate(edtf, false));
    }
    return Keys.of(node, key, DATE, draft.faults)
        .flatMap(
            keys -> {
              Optional<Edtf> edtf =
                  keys.requireText("date", "a date in EDTF").flatMap(draft.checks::date);
              boolean relative = keys.flag("relative").orElse(false);
              return edtf.map(date -> new ReportedDate(date, relative));
            });
  }
}
