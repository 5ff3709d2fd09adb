package org.portolan.neo4j;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.evidence.ModelRule;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.time.EdtfException;
import org.portolan.domain.transport.Window;

/** Reads the properties of a node or relationship, and says which rule one of them breaks. */
final class Fields {
  /** The constants of each type by name. */
  private static final ClassValue<Map<String, Enum<?>>> CONSTANTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
          return Arrays.stream(type.getEnumConstants())
              .<Enum<?>>map(constant -> (Enum<?>) constant)
              .collect(Collectors.toMap(constant -> constant.name(), constant -> constant));
        }
      };

  private final Function<String, @Nullable Object> values;

  Fields(Map<String, Object> values) {
    this(values::get);
  }

  /** Reads what is found by key; null for what is not there. */
  Fields(Function<String, @Nullable Object> values) {
    this.values = values;
  }

  Optional<Object> find(String key) {
    return Optional.ofNullable(values.apply(key));
  }

  Optional<String> findText(String key) {
    return findOf(key, String.class, "a text");
  }

  String text(String key) {
    return findText(key).orElseThrow(() -> missing(key));
  }

  boolean isTrue(String key) {
    return findOf(key, Boolean.class, "true or false").orElse(false);
  }

  Optional<Long> findInteger(String key) {
    return findOf(key, Long.class, "an integer");
  }

  Optional<LocalDate> findDay(String key) {
    return findOf(key, LocalDate.class, "a date");
  }

  private <T> Optional<T> findOf(String key, Class<T> type, String expected) {
    return find(key).map(value -> cast(key, value, type, expected));
  }

  private static <T> T cast(String key, Object value, Class<T> type, String expected) {
    if (!type.isInstance(value)) {
      throw new BrokenException(
          ModelRule.BAD_VALUE, "'%s' is %s; expected %s".formatted(key, value, expected));
    }
    return type.cast(value);
  }

  /** Reads a text that has a form of its own, such as an id or a date in EDTF. */
  <T> Optional<T> findAs(String key, Function<String, T> form) {
    return findText(key).map(text -> as(key, text, form));
  }

  /** Makes something of a value, and says of which property it could not be made. */
  static <V, T> T as(String key, V value, Function<V, T> form) {
    try {
      return form.apply(value);
    } catch (IllegalArgumentException refused) {
      throw new BrokenException(
          refused instanceof EdtfException ? ModelRule.BAD_DATE : ModelRule.BAD_VALUE,
          "'%s': %s".formatted(key, refused.getMessage()),
          refused);
    }
  }

  Optional<Edtf> findDate(String key) {
    return findAs(key, Edtf::parse);
  }

  Edtf date(String key) {
    return findDate(key).orElseThrow(() -> missing(key));
  }

  <E extends Enum<E>> Optional<E> findConstant(String key, Class<E> type) {
    return findText(key).map(text -> constant(key, text, type));
  }

  <E extends Enum<E>> E constant(String key, Class<E> type) {
    return findConstant(key, type).orElseThrow(() -> missing(key));
  }

  static <E extends Enum<E>> E constant(String key, String text, Class<E> type) {
    Enum<?> constant = CONSTANTS.get(type).get(text);
    if (constant == null) {
      throw new BrokenException(
          ModelRule.BAD_WORD,
          "'%s' is '%s'; expected one of %s"
              .formatted(key, text, Arrays.toString(type.getEnumConstants())));
    }
    return type.cast(constant);
  }

  List<?> list(String key) {
    return findOf(key, List.class, "a list").orElse(List.of());
  }

  <T> List<T> list(String key, Class<T> type, String expected) {
    List<?> values = list(key);
    if (values.isEmpty()) {
      return List.of();
    }
    List<T> cast = new ArrayList<>(values.size());
    values.forEach(value -> cast.add(cast(key, value, type, expected)));
    return cast;
  }

  List<String> texts(String key) {
    return list(key, String.class, "a list of texts");
  }

  Optional<BigDecimal> findNumber(String key) {
    return find(key).map(value -> number(key, value));
  }

  static BigDecimal number(String key, Object value) {
    try {
      return Numbers.read(value);
    } catch (NumberFormatException refused) {
      throw new BrokenException(
          ModelRule.BAD_VALUE, "'%s' is '%s'; expected a number".formatted(key, value), refused);
    }
  }

  Window window() {
    try {
      return new Window(
          new Bounds(findDay("departEarliest"), findDay("departLatest")),
          new Bounds(findDay("arriveEarliest"), findDay("arriveLatest")));
    } catch (IllegalArgumentException refused) {
      throw new BrokenException(
          ModelRule.INCONSISTENT, String.valueOf(refused.getMessage()), refused);
    }
  }

  private static BrokenException missing(String key) {
    return new BrokenException(ModelRule.MISSING_VALUE, "it has no '%s'".formatted(key));
  }
}
