package org.portolan.domain.evidence;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.domain.Id;
import org.portolan.domain.time.Edtf;

/**
 * Writes a record as bytes so that no two contents are written alike: every component in order of
 * declaration, each value with its kind and length. Kept and used again for one record after
 * another, by one thread.
 */
final class CanonicalForm {
  private static final int FIRST_SIZE = 1024;
  private static final int SEVEN_BITS = 7;
  private static final int CONTINUED = 0x80;

  private byte[] bytes = new byte[FIRST_SIZE];
  private int size;

  /** How records of a class are written; found by reflection once. */
  private record Form(String name, List<MethodHandle> components) {}

  private static final ClassValue<Form> FORMS =
      new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          return new Form(
              type.getSimpleName(),
              Arrays.stream(components).map(CanonicalForm::accessor).toList());
        }
      };

  private static MethodHandle accessor(RecordComponent component) {
    try {
      return MethodHandles.lookup()
          .unreflect(component.getAccessor())
          .asType(MethodType.methodType(Object.class, Record.class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  /** Writes a record; good until the next one is written. */
  ByteBuffer of(Record value) {
    size = 0;
    // Within a record the place of a component tells its class, so the outermost says its own.
    text(FORMS.get(value.getClass()).name());
    components(value);
    return ByteBuffer.wrap(bytes, 0, size);
  }

  private void components(Record value) {
    List<MethodHandle> components = FORMS.get(value.getClass()).components();
    mark('F', components.size());
    for (MethodHandle component : components) {
      write(read(component, value));
    }
  }

  @SuppressWarnings("IllegalCatch")
  private static Object read(MethodHandle component, Record value) {
    try {
      return (Object) component.invokeExact(value);
    } catch (RuntimeException | Error unchecked) {
      throw unchecked;
    } catch (Throwable checked) {
      throw new IllegalStateException("cannot read " + value.getClass(), checked);
    }
  }

  private void write(Object value) {
    if (value instanceof Id id) {
      text(id.value());
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Optional<?> optional) {
      mark('O', optional.isPresent() ? 1 : 0);
      if (optional.isPresent()) {
        write(optional.get());
      }
    } else if (value instanceof Enum<?> constant) {
      text(constant.name());
    } else if (value instanceof Record fields) {
      components(fields);
    } else if (value instanceof Collection<?> elements) {
      mark('C', elements.size());
      elements.forEach(this::write);
    } else if (value instanceof Map<?, ?> map) {
      mark('M', map.size());
      map.forEach(
          (key, element) -> {
            write(key);
            write(element);
          });
    } else {
      text(scalar(value));
    }
  }

  private static String scalar(Object value) {
    if (value instanceof Double number) {
      return Long.toHexString(Double.doubleToLongBits(number));
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Integer
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Edtf
        || value instanceof java.time.LocalDate) {
      return value.toString();
    }
    throw new IllegalStateException("no canonical form of " + value.getClass());
  }

  private void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    mark('T', utf8.length);
    append(utf8);
  }

  /** Writes a kind and a length, seven bits a byte, the lowest first. */
  private void mark(char kind, int length) {
    room(1 + Integer.BYTES + 1);
    bytes[size++] = (byte) kind;
    int rest = length;
    while (rest >= CONTINUED) {
      bytes[size++] = (byte) (rest | CONTINUED);
      rest >>>= SEVEN_BITS;
    }
    bytes[size++] = (byte) rest;
  }

  private void append(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }
}
