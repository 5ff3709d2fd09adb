package org.portolan.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.ClaimType;
import org.portolan.domain.evidence.PlaceMention;
import org.portolan.domain.evidence.Stated;
import org.portolan.domain.evidence.StatedBuilder;
import org.portolan.domain.evidence.StatedField;
import org.portolan.domain.place.PlaceKind;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.transport.Mode;

/** Reads what a claim states. */
final class StatedYaml {
  private static final List<String> KEYS =
      Arrays.stream(StatedField.values()).map(StatedField::key).toList();
  private static final String MOVEMENTS = "the id of a movement, or a list of them";
  private static final String GOODS = "a list of words for goods";

  private final Draft draft;
  private final Mentions mentions;
  private final Quantities quantities;

  StatedYaml(Draft draft) {
    this.draft = draft;
    this.mentions = new Mentions(draft);
    this.quantities = new Quantities(draft);
  }

  /** Reads it; empty if it is not even a mapping. */
  Optional<Stated> read(Node node, ClaimType type, Optional<Id> about) {
    return Keys.of(node, "stated", KEYS, draft.faults)
        .map(
            keys -> {
              Set<StatedField> fields = fit(keys, type);
              StatedBuilder stated = Stated.builder();
              fields.forEach(field -> read(keys, type, field, stated));
              Stated all = stated.build();
              checkOrder(keys, all);
              about.ifPresent(subject -> checkAgainst(subject, keys, type, all));
              return all;
            });
  }

  /** Checks which fields there are, and gives those that the type may state. */
  private Set<StatedField> fit(Keys keys, ClaimType type) {
    Set<StatedField> fields = EnumSet.noneOf(StatedField.class);
    for (String key : keys.present()) {
      Optional<StatedField> field = StatedField.find(key);
      if (field.filter(type.allowed()::contains).isPresent()) {
        fields.add(field.get());
      } else if (field.isPresent()) {
        draft.faults.add(
            new Value(keys.findAt(key).orElseThrow(), "key", key)
                .fault("what a %s claim states: %s".formatted(type.key(), words(type.allowed()))));
      }
    }
    for (String problem : type.faults(fields)) {
      draft.faults.add(keys.at(), problem, "some of " + words(type.allowed()));
    }
    return fields;
  }

  private static String words(Set<StatedField> fields) {
    return String.join(", ", fields.stream().map(StatedField::key).toList());
  }

  private void read(Keys keys, ClaimType type, StatedField field, StatedBuilder stated) {
    String key = field.key();
    Node node = keys.find(key).orElseThrow();
    switch (field) {
      case MODE ->
          text(keys, node, key)
              .flatMap(value -> draft.checks.oneOf(value, Mode.class))
              .ifPresent(stated::mode);
      case FROM, TO -> {
        if (type == ClaimType.TOTAL) {
          keys.text(node, key, "the id of an actor")
              .flatMap(value -> draft.references.use(value, Sort.ACTOR))
              .ifPresent(actor -> stated.party(field, actor));
        } else {
          mentions.place(node, key).ifPresent(place -> stated.place(field, place));
        }
      }
      case AT, VIA -> mentions.place(node, key).ifPresent(place -> stated.place(field, place));
      case VESSEL -> mentions.vessel(node, key).ifPresent(stated::vessel);
      case AFTER -> stated.after(ids(keys.oneOrMore(key, MOVEMENTS), Sort.MOVEMENT));
      case DURING, LOADED, DEPARTED, ARRIVED, SINCE, UNTIL ->
          mentions.date(node, key).ifPresent(date -> stated.date(field, date));
      case QUANTITY -> quantities.read(node, key, Quantities.UNITS).ifPresent(stated::quantity);
      case DISTANCE -> stated.distance(quantities.lengths(node, key));
      case CONTENTS ->
          stated.contents(
              keys.texts(key, GOODS).stream()
                  .flatMap(item -> draft.checks.line(item).stream())
                  .toList());
      case FIELD -> text(keys, node, key).flatMap(draft.checks::line).ifPresent(stated::field);
      case VALUE -> text(keys, node, key).flatMap(draft.checks::line).ifPresent(stated::value);
      case ACTORS -> stated.actors(ids(keys.texts(key, "a list of actors"), Sort.ACTOR));
    }
  }

  private static Optional<Value> text(Keys keys, Node node, String key) {
    return keys.text(node, key, "a text");
  }

  private List<Id> ids(List<Value> items, Sort sort) {
    List<Id> ids = new ArrayList<>();
    for (Value item : items) {
      draft.references.use(item, sort).ifPresent(ids::add);
    }
    return ids;
  }

  private void checkOrder(Keys keys, Stated stated) {
    Optional<Bounds> since = stated.date(StatedField.SINCE).map(date -> date.edtf().startBounds());
    Optional<Bounds> until = stated.date(StatedField.UNTIL).map(date -> date.edtf().endBounds());
    boolean backwards =
        since
            .flatMap(Bounds::earliest)
            .flatMap(first -> until.flatMap(Bounds::latest).filter(last -> last.isBefore(first)))
            .isPresent();
    if (backwards) {
      draft.faults.add(
          new Value(
                  keys.find("until").orElseThrow().at(),
                  "until",
                  stated.date(StatedField.UNTIL).orElseThrow().toString())
              .fault("no end before since, " + stated.date(StatedField.SINCE).orElseThrow()));
    }
  }

  private void checkAgainst(Id about, Keys keys, ClaimType type, Stated stated) {
    Optional<PlaceMention> from = stated.place(StatedField.FROM);
    Optional<PlaceMention> to = stated.place(StatedField.TO);
    if (type == ClaimType.DISTANCE
        && from.isPresent()
        && from.map(PlaceMention::place).equals(to.map(PlaceMention::place))) {
      draft.faults.add(
          new Value(keys.find("to").orElseThrow().at(), "to", from.get().place().value())
              .fault("another place than it is measured from"));
    }
    if (stated.after().contains(about)) {
      keys.oneOrMore("after", MOVEMENTS).stream()
          .filter(item -> item.text().equals(about.value()))
          .forEach(item -> draft.faults.add(item.fault("another movement than it speaks about")));
    }
    if (type == ClaimType.ATTRIBUTE && stated.value().isPresent()) {
      Value value = new Value(keys.find("value").orElseThrow().at(), "value", stated.value().get());
      if (stated.field().equals(Optional.of("flag"))) {
        draft.checks.country(value);
      } else if (stated.field().equals(Optional.of("kind"))
          && draft.definitions.isA(about, Sort.PLACE)) {
        draft.checks.oneOf(value, PlaceKind.class);
      }
    }
  }

  /** Finds the last of a movement's dates, in the order in which they happen. */
  Optional<Value> lastDate(Keys claim) {
    Optional<Keys> stated =
        claim.find("stated").flatMap(node -> Keys.of(node, "stated", KEYS, draft.faults));
    return Stream.of("arrived", "departed", "loaded", "during")
        .flatMap(key -> stated.flatMap(keys -> dateText(keys, key)).stream())
        .findFirst();
  }

  private Optional<Value> dateText(Keys keys, String key) {
    return keys.find(key)
        .flatMap(
            node ->
                node instanceof Node.Scalar scalar
                    ? Optional.of(new Value(scalar.at(), key, scalar.text()))
                    : mentions
                        .date(node, key)
                        .map(date -> new Value(node.at(), key, date.toString())));
  }
}
