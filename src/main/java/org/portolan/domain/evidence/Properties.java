package org.portolan.domain.evidence;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portolan.domain.Id;

/**
 * The properties of a thing as texts, by the names that authors know, one beneath another joined by
 * a dot. What is empty, false or usual is not among them.
 */
final class Properties {
  /** These hold others, and no author has seen them. */
  private static final Set<String> UNNAMED =
      Set.of("provenance", "stated", "places", "parties", "dates", "edtf", "register", "written");

  private final NavigableMap<String, String> texts = new TreeMap<>();

  private Properties() {}

  /** Lists those of a record, or of a list of records. */
  static NavigableMap<String, String> of(Object thing) {
    Properties properties = new Properties();
    if (thing instanceof Claim claim) {
      properties.texts.put("type", claim.type().key());
    }
    properties.write("", thing);
    return properties.texts;
  }

  private void write(String path, Object value) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(held -> write(path, held));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> write(beneath(path, word(key)), held));
    } else if (value instanceof Collection<?> items) {
      list(path, List.copyOf(items));
    } else if (value instanceof Record fields && !(value instanceof Id)) {
      components(path, fields);
    } else if (!Boolean.FALSE.equals(value)) {
      texts.put(path, word(value));
    }
  }

  private void list(String path, List<?> items) {
    boolean plain =
        items.stream().allMatch(item -> item instanceof Id || !(item instanceof Record));
    if (plain && !items.isEmpty()) {
      texts.put(path, items.stream().map(Properties::word).collect(Collectors.joining("; ")));
    } else if (items.size() == 1) {
      write(path, items.get(0));
    } else {
      for (int i = 0; i < items.size(); i++) {
        write(beneath(path, Integer.toString(i + 1)), items.get(i));
      }
    }
  }

  private void components(String path, Record fields) {
    if (fields.equals(Rank.NORMAL)) {
      return;
    }
    RecordComponent[] components = fields.getClass().getRecordComponents();
    for (RecordComponent component : components) {
      boolean unnamed = components.length == 1 || UNNAMED.contains(component.getName());
      write(unnamed ? path : beneath(path, component.getName()), read(component, fields));
    }
  }

  private static Object read(RecordComponent component, Record fields) {
    try {
      return component.getAccessor().invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static String beneath(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static String word(Object value) {
    if (value instanceof StatedField field) {
      return field.key();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
