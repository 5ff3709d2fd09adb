package org.portolan.dataset;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.time.EdtfException;

/** Reads single values; a fault and empty for one that is not as it should be. */
final class Checks {
  /** The longest name, title or word, in UTF-16 units. */
  static final int LONGEST_LINE = OneLine.LONGEST;

  /** The longest note or description, in UTF-16 units. */
  static final int LONGEST_TEXT = 20_000;

  private static final Pattern DEGREES = Pattern.compile("[+-]?[0-9]{1,3}(?:\\.[0-9]{1,15})?");

  private final Faults faults;
  private final Map<Class<?>, Map<String, ?>> words = new HashMap<>();

  Checks(Faults faults) {
    this.faults = faults;
  }

  private <T> Optional<T> fault(Value value, String expected, List<String> suggestions) {
    faults.add(value.fault(expected, suggestions));
    return Optional.empty();
  }

  private <T> Optional<T> fault(Value value, String expected) {
    return fault(value, expected, List.of());
  }

  /** One of a few words. */
  <T> Optional<T> oneOf(Value value, Map<String, T> words) {
    Optional<T> found = Optional.ofNullable(words.get(value.text()));
    return found.isPresent()
        ? found
        : fault(
            value,
            Phrase.either(List.copyOf(words.keySet())),
            Nearest.to(value.text(), words.keySet()));
  }

  /** A constant of an enumeration, by its name. */
  <E extends Enum<E>> Optional<E> oneOf(Value value, Class<E> type) {
    Map<String, ?> known =
        words.computeIfAbsent(
            type, any -> byWord(Arrays.asList(type.getEnumConstants()), Enum::name));
    return oneOf(value, known).map(type::cast);
  }

  /** Lists things by the words for them, in their own order. */
  static <T> Map<String, T> byWord(List<T> things, Function<T, String> word) {
    return things.stream()
        .collect(
            Collectors.toMap(word, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
  }

  /** ISO 3166-1 alpha-2. */
  Optional<String> country(Value value) {
    return Countries.isCode(value.text())
        ? Optional.of(value.text())
        : fault(
            value,
            "a country code of ISO 3166-1, two capital letters",
            Countries.near(value.text()));
  }

  /** BCP 47. */
  Optional<String> language(Value value) {
    try {
      return Optional.of(new Locale.Builder().setLanguageTag(value.text()).build())
          .filter(locale -> value.text().length() <= 35)
          .map(locale -> value.text())
          .or(() -> fault(value, "a language tag of BCP 47, such as en or ko"));
    } catch (IllformedLocaleException e) {
      return fault(value, "a language tag of BCP 47, such as en or ko");
    }
  }

  /** EDTF, level 0 or 1. */
  Optional<Edtf> date(Value value) {
    try {
      return Optional.of(Edtf.parse(value.text()));
    } catch (EdtfException e) {
      return fault(
          value,
          "a date in EDTF, level 0 or 1: at its character %d, %s"
              .formatted(e.column(), e.expected()));
    }
  }

  /** Degrees from −bound to bound. */
  Optional<Double> degrees(Value value, int bound) {
    return Optional.of(value.text())
        .filter(text -> DEGREES.matcher(text).matches())
        .map(Double::valueOf)
        .filter(degrees -> Math.abs(degrees) <= bound)
        .or(() -> fault(value, "a number from -%d to %d".formatted(bound, bound)));
  }

  /** A text of a given form. */
  Optional<String> matching(Value value, Pattern form, String expected) {
    return form.matcher(value.text()).matches()
        ? Optional.of(value.text())
        : fault(value, expected);
  }

  /** A name, a title, a few words. */
  Optional<String> line(Value value) {
    return text(value, LONGEST_LINE, "one line");
  }

  /** A note or description, of several lines perhaps. */
  Optional<String> text(Value value) {
    return text(value, LONGEST_TEXT, "a text");
  }

  private Optional<String> text(Value value, int longest, String form) {
    String text = value.text();
    boolean oneLine = longest == LONGEST_LINE;
    if (text.length() > longest) {
      return fault(value, "%s of at most %d characters".formatted(form, longest));
    }
    boolean clean =
        text.codePoints()
            .allMatch(
                point -> (!oneLine && (point == '\n' || point == '\t')) || OneLine.isClean(point));
    return clean ? Optional.of(text) : fault(value, form + " without control characters");
  }
}
