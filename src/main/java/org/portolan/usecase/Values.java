package org.portolan.usecase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.time.EdtfException;
import org.portolan.names.NameIndex;
import org.portolan.names.Resolution;

/** The values of parameters as people give them, over REST and on the command line alike. */
public final class Values {
  private Values() {}

  /**
   * Reads a yes or no.
   *
   * @param parameter the parameter that it is given for
   * @param value {@code true} or {@code false}
   * @return true for the former
   * @throws BadQuestion if it is neither
   */
  public static boolean isTrue(String parameter, String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new BadQuestion.BadValue(parameter, value, "true or false");
    }
    return value.equals("true");
  }

  /**
   * Reads a name.
   *
   * @param parameter the parameter that it is given for
   * @param name an id or any spelling
   * @param index the names to look among
   * @return the thing that has it
   * @throws BadQuestion if none has it, or several have
   */
  public static Id resolve(String parameter, String name, NameIndex index) {
    Resolution resolution = index.resolve(name);
    if (resolution instanceof Resolution.Found found) {
      return found.id();
    }
    if (resolution instanceof Resolution.Ambiguous ambiguous) {
      throw new BadQuestion.AmbiguousName(parameter, name, ambiguous.candidates());
    }
    throw new BadQuestion.UnknownName(
        parameter, name, ((Resolution.Unknown) resolution).suggestions());
  }

  /**
   * Reads a whole number.
   *
   * @param parameter the parameter that it is given for
   * @param value the number as text
   * @param least the least allowed
   * @param most the most allowed
   * @return the number
   * @throws BadQuestion if it is none, or out of range
   */
  public static int number(String parameter, String value, int least, int most) {
    return number(parameter, value, least, most, "");
  }

  /** The same where something else can be given too, as the end of the sentence says. */
  static int number(String parameter, String value, int least, int most, String orElse) {
    try {
      int number = Integer.parseInt(value);
      // Digits of other scripts are numbers to Java, and no integers to the description.
      boolean plain = value.chars().allMatch(letter -> letter < 128);
      if (plain && number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, with the range.
    }
    throw new BadQuestion.BadValue(
        parameter, value, "a whole number from %d to %d%s".formatted(least, most, orElse));
  }

  /**
   * Reads a word of an enumeration, in any letter case.
   *
   * @param parameter the parameter that it is given for
   * @param value the word
   * @param type the enumeration
   * @param <E> the enumeration
   * @return the constant
   * @throws BadQuestion listing the words that there are
   */
  public static <E extends Enum<E>> E constant(String parameter, String value, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new BadQuestion.BadValue(
                    parameter,
                    value,
                    Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ", "one of ", ""))));
  }

  /**
   * Reads a unit, in any letter case.
   *
   * @param parameter the parameter that it is given for
   * @param symbol its symbol
   * @return the unit
   * @throws BadQuestion listing the units that there are
   */
  public static Unit unit(String parameter, String symbol) {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.symbol().equalsIgnoreCase(symbol))
        .findFirst()
        .orElseThrow(
            () ->
                new BadQuestion.BadValue(
                    parameter,
                    symbol,
                    Arrays.stream(Unit.values())
                        .map(Unit::symbol)
                        .collect(Collectors.joining(", ", "one of ", ""))));
  }

  static <E extends Enum<E>> Set<E> constants(
      String parameter, List<String> values, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    words(values).forEach(word -> constants.add(constant(parameter, word, type)));
    return constants;
  }

  /** The values of a parameter that is repeated, or given once with commas. */
  static List<String> words(List<String> values) {
    return values.stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  /**
   * Reads a parameter that may be given once.
   *
   * @param parameter the parameter
   * @param values the values of a parameter; none where it is not given
   * @return its value; empty where it is not given
   * @throws BadQuestion if it is given twice or blank
   */
  public static Optional<String> one(String parameter, Function<String, List<String>> values) {
    List<String> given = values.apply(parameter);
    if (given.size() > 1) {
      throw new BadQuestion.BadValue(parameter, String.join(", ", given), "one value");
    }
    if (given.size() == 1 && given.get(0).isBlank()) {
      throw new BadQuestion.BadValue(parameter, given.get(0), "a value");
    }
    return given.stream().findFirst();
  }

  static Optional<LocalDate> day(
      String parameter,
      Function<String, List<String>> values,
      Function<Bounds, Optional<LocalDate>> end) {
    return one(parameter, values).map(value -> day(parameter, value, end));
  }

  /**
   * Reads a time.
   *
   * @param parameter the parameter that it is given for
   * @param value an EDTF date or interval
   * @return the date
   * @throws BadQuestion if it is none
   */
  public static Edtf date(String parameter, String value) {
    try {
      return Edtf.parse(value);
    } catch (EdtfException e) {
      throw notEdtf(parameter, value, e);
    }
  }

  private static BadQuestion notEdtf(String parameter, String value, EdtfException e) {
    return new BadQuestion.BadValue(
        parameter, value, "an EDTF date such as 2023-10-14 or 2023-10: " + e.getMessage());
  }

  static LocalDate day(String parameter, String value, Function<Bounds, Optional<LocalDate>> end) {
    try {
      return end.apply(Edtf.parse(value).bounds())
          .orElseThrow(
              () -> new BadQuestion.BadValue(parameter, value, "a date that is not open there"));
    } catch (EdtfException e) {
      throw notEdtf(parameter, value, e);
    }
  }
}
