package org.portolan.domain.evidence;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a claim can state, by the key that data set files use. */
public enum StatedField {
  /** How it was carried. */
  MODE("mode"),
  /** Where from: a place; of a total, an actor. */
  FROM("from"),
  /** Where to: a place; of a total, an actor. */
  TO("to"),
  /** Where: a place. */
  AT("at"),
  /** By way of: a place. */
  VIA("via"),
  /** The ship. */
  VESSEL("vessel"),
  /** Movements that came before. */
  AFTER("after"),
  /** When, departure and arrival both. */
  DURING("during"),
  /** When it was loaded. */
  LOADED("loaded"),
  /** When it left. */
  DEPARTED("departed"),
  /** When it arrived. */
  ARRIVED("arrived"),
  /** How much. */
  QUANTITY("quantity"),
  /** Since when. */
  SINCE("since"),
  /** Until when. */
  UNTIL("until"),
  /** What is carried. */
  CONTENTS("contents"),
  /** How far, in one unit or several. */
  DISTANCE("distance"),
  /** Which attribute. */
  FIELD("field"),
  /** What the attribute, event or rule is. */
  VALUE("value"),
  /** Who took part or is bound. */
  ACTORS("actors");

  private static final Map<String, StatedField> BY_KEY =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(StatedField::key, Function.identity()));

  private final String key;

  StatedField(String key) {
    this.key = key;
  }

  /**
   * Gives the key in files and in JSON.
   *
   * @return the key
   */
  public String key() {
    return key;
  }

  /**
   * Finds a field by its key.
   *
   * @param key the key
   * @return the field, if there is one
   */
  public static Optional<StatedField> find(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }
}
