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
import org.portolan.chain.Filters;
import org.portolan.chain.Verdict;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Basis;
import org.portolan.domain.evidence.Certainty;
import org.portolan.domain.evidence.Grade;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.measure.Unit;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.time.EdtfException;
import org.portolan.domain.transport.Mode;
import org.portolan.names.NameIndex;
import org.portolan.names.Resolution;

/** Reads questions from parameters as people give them, over REST and on the command line alike. */
public final class QuestionReader {
  private static final int MOST_ORIGINS = 1000;

  private final Snapshot snapshot;

  /**
   * Reads questions to a snapshot.
   *
   * @param snapshot the evidence, for its names
   */
  public QuestionReader(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * Reads a question for chains.
   *
   * @param values the values of a parameter by its name as in REST; empty where it is not given
   * @return the question
   * @throws BadQuestion naming the first parameter that is wrong
   */
  public ChainQuestion read(Function<String, List<String>> values) {
    Optional<Id> from = one("from", values).map(name -> resolve("from", name, snapshot.places()));
    Optional<Id> to = one("to", values).map(name -> resolve("to", name, snapshot.places()));
    if (from.isEmpty() && to.isEmpty()) {
      throw new BadQuestion.BadValue("from", "", "a place for 'from', for 'to' or for both");
    }
    Filters filters =
        Filters.NONE
            .withModes(constants("mode", values.apply("mode"), Mode.class))
            .withVessel(
                one("vessel", values).map(name -> resolve("vessel", name, snapshot.vessels())))
            .withDepartAfter(day("departAfter", values, Bounds::earliest))
            .withArriveBefore(day("arriveBefore", values, Bounds::latest))
            .withWorst(
                one("timing", values)
                    .map(value -> constant("timing", value, Verdict.class))
                    .orElse(Verdict.POSSIBLE))
            .withMaxLegs(
                one("maxLegs", values)
                    .map(value -> number("maxLegs", value, 1, Filters.LEGS_LIMIT))
                    .orElse(Filters.USUAL_MAX_LEGS))
            .withMinOrigins(minOrigins(values));
    return new ChainQuestion(from, to, lens(values), filters);
  }

  /**
   * Reads a question for chains between two places.
   *
   * @param values the values of a parameter by its name as in REST; empty where it is not given
   * @return the question, both ends given
   * @throws BadQuestion naming the first parameter that is wrong or missing
   */
  public ChainQuestion readBothEnds(Function<String, List<String>> values) {
    for (String end : List.of("from", "to")) {
      if (one(end, values).isEmpty()) {
        throw new BadQuestion.BadValue(end, "", "a place; both 'from' and 'to' are needed");
      }
    }
    return read(values);
  }

  /**
   * Reads which claims count.
   *
   * @param values the values of a parameter by its name
   * @return the lens
   * @throws BadQuestion naming the parameter that is wrong
   */
  public Lens lens(Function<String, List<String>> values) {
    return Lens.EVERYTHING
        .withAsOf(day("asOf", values, Bounds::latest))
        .withExclude(words(values.apply("exclude")).stream().map(this::source).toList())
        .withCertainty(
            one("certainty", values).map(word -> constant("certainty", word, Certainty.class)))
        .withBases(constants("basis", values.apply("basis"), Basis.class))
        .withGrade(one("grade", values).map(QuestionReader::grade))
        .withDeprecated(
            one("deprecated", values).map(value -> isTrue("deprecated", value)).orElse(false));
  }

  /**
   * Reads how many independent origins are asked for.
   *
   * @param values the values of a parameter by its name
   * @return the fewest; 0 when not asked for
   * @throws BadQuestion if it is no number, or out of range
   */
  public static int minOrigins(Function<String, List<String>> values) {
    return one("minOrigins", values)
        .map(value -> number("minOrigins", value, 0, MOST_ORIGINS))
        .orElse(0);
  }

  /** What can be excluded: a document or claim by its id, an actor by its id or any name. */
  private Id source(String text) {
    if (Id.isSlug(text)) {
      Id id = new Id(text);
      if (snapshot.corpus().documents().containsKey(id)
          || snapshot.corpus().claims().containsKey(id)
          || id.equals(Attribution.UNKNOWN)) {
        return id;
      }
    }
    return resolve("exclude", text, snapshot.actors());
  }

  private static Grade grade(String text) {
    return Grade.find(text)
        .orElseThrow(
            () ->
                new BadQuestion.BadValue(
                    "grade", text, "a letter A to F and a digit 1 to 6, such as B2"));
  }

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
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, with the range.
    }
    throw new BadQuestion.BadValue(
        parameter, value, "a whole number from %d to %d".formatted(least, most));
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

  private static <E extends Enum<E>> Set<E> constants(
      String parameter, List<String> values, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    words(values).forEach(word -> constants.add(constant(parameter, word, type)));
    return constants;
  }

  /** The values of a parameter that is repeated, or given once with commas. */
  private static List<String> words(List<String> values) {
    return values.stream()
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .map(String::strip)
        .toList();
  }

  private static Optional<String> one(String parameter, Function<String, List<String>> values) {
    List<String> given = values.apply(parameter);
    if (given.size() > 1) {
      throw new BadQuestion.BadValue(parameter, String.join(", ", given), "one value");
    }
    if (given.size() == 1 && given.get(0).isBlank()) {
      throw new BadQuestion.BadValue(parameter, given.get(0), "a value");
    }
    return given.stream().findFirst();
  }

  private static Optional<LocalDate> day(
      String parameter,
      Function<String, List<String>> values,
      Function<Bounds, Optional<LocalDate>> end) {
    return one(parameter, values).map(value -> day(parameter, value, end));
  }

  private static LocalDate day(
      String parameter, String value, Function<Bounds, Optional<LocalDate>> end) {
    try {
      return end.apply(Edtf.parse(value).bounds())
          .orElseThrow(
              () -> new BadQuestion.BadValue(parameter, value, "a date that is not open there"));
    } catch (EdtfException e) {
      throw new BadQuestion.BadValue(
          parameter, value, "an EDTF date such as 2023-10-14 or 2023-10: " + e.getMessage());
    }
  }
}
