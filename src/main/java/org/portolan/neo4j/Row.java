package org.portolan.neo4j;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.portolan.domain.transport.Window;

/** Collects the properties of one node or relationship; what is empty is left out. */
final class Row {
  private final Map<String, Object> values = new TreeMap<>();

  @CanIgnoreReturnValue
  Row put(String key, Object value) {
    values.put(key, value);
    return this;
  }

  @CanIgnoreReturnValue
  Row put(String key, Optional<?> value) {
    value.ifPresent(present -> values.put(key, present));
    return this;
  }

  /** Puts something by its written form: an id, a date in EDTF, an enumeration's constant. */
  @CanIgnoreReturnValue
  Row putText(String key, Optional<?> value) {
    return put(key, value.map(Object::toString));
  }

  @CanIgnoreReturnValue
  Row putUnlessEmpty(String key, List<?> value) {
    if (!value.isEmpty()) {
      values.put(key, value);
    }
    return this;
  }

  @CanIgnoreReturnValue
  Row putWindow(Window window) {
    putDay("departEarliest", window.departEarliest());
    putDay("departLatest", window.departLatest());
    putDay("arriveEarliest", window.arriveEarliest());
    return putDay("arriveLatest", window.arriveLatest());
  }

  private Row putDay(String key, Optional<LocalDate> day) {
    return put(key, day);
  }

  Map<String, Object> values() {
    return values;
  }
}
