package org.portolan.domain.evidence;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portolan.domain.time.Edtf;

/**
 * The SHA-256 hash of what a body of evidence holds: the same content gives the same hash on any
 * machine, whenever and wherever it was loaded.
 *
 * <p>Every component of every record is written in order of declaration, each value with its kind
 * and, where it varies, its length, so that no two contents are written alike.
 */
public final class ContentHash {
  private final MessageDigest digest;

  private ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Hashes a body of evidence.
   *
   * @param corpus the evidence
   * @return 64 hexadecimal digits
   */
  public static String of(Corpus corpus) {
    ContentHash hash = new ContentHash();
    for (Collection<?> things :
        List.of(
            corpus.places().values(),
            corpus.vessels().values(),
            corpus.actors().values(),
            corpus.links().values(),
            corpus.movements().values(),
            corpus.subjects().values(),
            corpus.documents().values(),
            corpus.claims().values(),
            corpus.names())) {
      hash.write(things);
    }
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void write(Object value) {
    if (value instanceof Record fields) {
      mark('R', fields.getClass().getRecordComponents().length);
      writeFields(fields);
    } else if (value instanceof Optional<?> optional) {
      mark('O', optional.isPresent() ? 1 : 0);
      optional.ifPresent(this::write);
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

  private void writeFields(Record fields) {
    text(fields.getClass().getSimpleName());
    try {
      for (RecordComponent component : fields.getClass().getRecordComponents()) {
        write(component.getAccessor().invoke(fields));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + fields.getClass(), e);
    }
  }

  private static String scalar(Object value) {
    if (value instanceof Double number) {
      return Long.toHexString(Double.doubleToLongBits(number));
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    if (value instanceof String
        || value instanceof Integer
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof Edtf
        || value instanceof java.time.LocalDate) {
      return value.toString();
    }
    throw new IllegalStateException("no canonical form of " + value.getClass());
  }

  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    mark('T', bytes.length);
    digest.update(bytes);
  }

  private void mark(char kind, int length) {
    digest.update(ByteBuffer.allocate(5).put((byte) kind).putInt(length).array());
  }
}
