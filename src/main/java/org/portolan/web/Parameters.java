package org.portolan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.domain.evidence.Lens;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Values;

/** The parameters of one request; all of them are known to the operation that reads them. */
final class Parameters {
  static final int USUAL_LIMIT = 20;
  static final int MAX_LIMIT = 200;

  /** The most places, which are short and are not all in memory at once. */
  static final int MAX_LONG_LIMIT = 1_000_000;

  private final String path;
  private final Map<String, List<String>> values;

  /**
   * Keeps the parameters.
   *
   * @param path the path that was asked
   * @param values every value of each parameter, in the order given
   */
  Parameters(String path, Map<String, List<String>> values) {
    this.path = path;
    this.values = values;
  }

  String path() {
    return path;
  }

  /** Every value of each parameter, in the order given. */
  Map<String, List<String>> values() {
    return values;
  }

  /** The values of a parameter, none where it is not given. */
  List<String> list(String name) {
    return values.getOrDefault(name, List.of());
  }

  /** The one value of a parameter. */
  Optional<String> find(String name) {
    List<String> given = list(name);
    if (given.size() > 1) {
      throw new BadQuestion.BadValue(name, String.join(", ", given), "one value");
    }
    if (given.size() == 1 && given.get(0).isBlank()) {
      throw new BadQuestion.BadValue(name, given.get(0), "a value");
    }
    return given.stream().findFirst();
  }

  /** One of the constants of an enumeration, in any letter case. */
  <E extends Enum<E>> Optional<E> findOneOf(String name, Class<E> type) {
    return find(name).map(value -> Values.constant(name, value, type));
  }

  /** Whether a parameter is given as true; it is false where it is not given. */
  boolean isTrue(String name) {
    return find(name).map(value -> Values.isTrue(name, value)).orElse(false);
  }

  /** The most items that a page may have. */
  int limit() {
    return limit(MAX_LIMIT);
  }

  /** The same where a page may have more. */
  int limit(int most) {
    return find("limit").map(value -> Values.number("limit", value, 1, most)).orElse(USUAL_LIMIT);
  }

  /** Which claims count: those known as of the day asked for, a month as of its end, and so on. */
  Lens lens(Snapshot snapshot) {
    return new QuestionReader(snapshot).lens(this::list);
  }
}
