package org.portolan.dataset;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portolan.domain.evidence.Subject;

/** The sorts of thing that have an id. */
enum Sort {
  PLACE,
  VESSEL,
  ACTOR,
  LINK,
  MOVEMENT,
  SIGHTING,
  TOTAL,
  EVENT,
  RULE,
  DOCUMENT,
  CLAIM,
  DECISION;

  /** What stands in subjects.csv. */
  static final Set<Sort> SUBJECTS = EnumSet.of(SIGHTING, TOTAL, EVENT, RULE);

  /** What stands in the files of documents/. */
  static final Set<Sort> IN_DOCUMENTS = EnumSet.of(DOCUMENT, CLAIM);

  /** What an attribute can be of. */
  static final Set<Sort> ANYTHING = EnumSet.range(PLACE, RULE);

  private static final Map<Sort, Set<Sort>> ALONE =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Function.identity(), Set::of));

  Set<Sort> alone() {
    return Objects.requireNonNull(ALONE.get(this));
  }

  static Sort of(Subject.Type type) {
    return valueOf(type.name());
  }

  /** What a file of a data set defines. */
  static Set<Sort> definedIn(String file) {
    return switch (file) {
      case "places.csv" -> PLACE.alone();
      case "vessels.csv" -> VESSEL.alone();
      case "actors.csv" -> ACTOR.alone();
      case "links.csv" -> LINK.alone();
      case "movements.csv" -> MOVEMENT.alone();
      case "subjects.csv" -> SUBJECTS;
      case "decisions.csv" -> DECISION.alone();
      default -> file.startsWith("documents/") ? IN_DOCUMENTS : EnumSet.noneOf(Sort.class);
    };
  }

  private String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Writes "a place", "an event or a rule". */
  static String phrase(Collection<Sort> sorts) {
    return Phrase.either(
        sorts.stream()
            .sorted()
            .map(sort -> (sort == ACTOR || sort == EVENT ? "an " : "a ") + sort.word())
            .toList());
  }
}
