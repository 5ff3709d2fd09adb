package org.portolan.domain.evidence;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The types of claim, with what each states. */
public enum ClaimType {
  /** Cargo went from a place to a place. */
  MOVEMENT(
      "mode from to via vessel after during loaded departed arrived quantity contents actors", ""),
  /** Something was seen at a place at a time. */
  SIGHTING("at during quantity contents vessel actors", ""),
  /** A cumulative figure from an actor to an actor. */
  TOTAL("quantity from to via since until contents", "quantity"),
  /** Two places lie so far apart. */
  DISTANCE("from to distance", "from to distance"),
  /** What a movement, sighting or total consisted of. */
  CONTENTS("contents quantity", "contents"),
  /** An attribute of a thing: its flag, kind, name, owner, what it seeks. */
  ATTRIBUTE("field value quantity since until during actors", "field"),
  /** Two places are connected. */
  LINK("mode from to at", ""),
  /** A meeting, a visit, a test took place. */
  EVENT("at during actors value contents", ""),
  /** A resolution or law prohibits something. */
  RULE("contents value actors since", "");

  private final String key = name().toLowerCase(Locale.ROOT);

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
  private final Set<StatedField> allowed;

  @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
  private final Set<StatedField> required;

  ClaimType(String allowed, String required) {
    this.allowed = fields(allowed);
    this.required = fields(required);
  }

  private static Set<StatedField> fields(String keys) {
    Set<StatedField> fields = EnumSet.noneOf(StatedField.class);
    Arrays.stream(keys.split(" ", -1))
        .filter(key -> !key.isEmpty())
        .forEach(key -> fields.add(StatedField.find(key).orElseThrow()));
    return Collections.unmodifiableSet(fields);
  }

  /**
   * Gives the word for the type in data set files.
   *
   * @return the name in lower case
   */
  public String key() {
    return key;
  }

  /**
   * Finds a type by its word in data set files.
   *
   * @param key the word
   * @return the type, if there is one
   */
  public static Optional<ClaimType> find(String key) {
    return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
  }

  /**
   * Lists what a claim of this type may state.
   *
   * @return the fields, in their usual order
   */
  public Set<StatedField> allowed() {
    return allowed;
  }

  /**
   * Lists what a claim of this type must state.
   *
   * @return the fields; empty when any one field of the allowed will do
   */
  public Set<StatedField> required() {
    return required;
  }

  /**
   * Checks what a claim of this type states.
   *
   * @param fields the fields that it states
   * @return what is wrong, a sentence each; empty when nothing is
   */
  public Set<String> faults(Set<StatedField> fields) {
    Set<String> faults = new TreeSet<>();
    for (StatedField field : fields) {
      if (!allowed.contains(field)) {
        faults.add("a %s claim does not state '%s'".formatted(key(), field.key()));
      }
    }
    for (StatedField field : required) {
      if (!fields.contains(field)) {
        faults.add("a %s claim must state '%s'".formatted(key(), field.key()));
      }
    }
    if (fields.isEmpty() && required.isEmpty()) {
      faults.add("a %s claim that states nothing".formatted(key()));
    }
    if (this == ATTRIBUTE
        && !fields.contains(StatedField.VALUE)
        && !fields.contains(StatedField.QUANTITY)) {
      faults.add("an attribute claim must state 'value' or 'quantity'");
    }
    return faults;
  }
}
