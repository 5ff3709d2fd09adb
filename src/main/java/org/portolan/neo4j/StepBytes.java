package org.portolan.neo4j;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.Point;
import org.portolan.neo4j.backup.PlainValues;

/**
 * Writes rows as compressed bytes, and reads them: each value that the graph model has in a short
 * form, and those that only hands add as {@link PlainValues} has them.
 */
final class StepBytes {
  private StepBytes() {}

  static byte[] write(List<Map<String, Object>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, fast))) {
      write(out, rows);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, @Nullable Object value) throws IOException {
    if (value == null) {
      out.writeByte('0');
    } else if (value instanceof String text) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      out.writeByte('S');
      out.writeInt(utf8.length);
      out.write(utf8);
    } else if (value instanceof Long number) {
      out.writeByte('I');
      out.writeLong(number);
    } else if (value instanceof Double number) {
      out.writeByte('F');
      out.writeDouble(number);
    } else if (value instanceof Boolean truth) {
      out.writeByte('B');
      out.writeBoolean(truth);
    } else if (value instanceof LocalDate day) {
      out.writeByte('D');
      out.writeLong(day.toEpochDay());
    } else if (value instanceof Point point && Double.isNaN(point.z())) {
      out.writeByte('P');
      out.writeInt(point.srid());
      out.writeDouble(point.x());
      out.writeDouble(point.y());
    } else if (value instanceof List<?> list) {
      out.writeByte('L');
      out.writeInt(list.size());
      for (Object item : list) {
        write(out, item);
      }
    } else if (value instanceof Map<?, ?> map) {
      out.writeByte('M');
      out.writeInt(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        write(out, entry.getKey());
        write(out, entry.getValue());
      }
    } else {
      byte[] json = PlainValues.write(value);
      out.writeByte('J');
      out.writeInt(json.length);
      out.write(json);
    }
  }

  /**
   * Reads rows back.
   *
   * @throws UncheckedIOException if the bytes are not what {@link #write} made
   */
  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> read(byte[] bytes) {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      Object rows = value(in);
      if (!(rows instanceof List<?>)) {
        throw new IOException("%s; expected rows".formatted(rows));
      }
      return (List<Map<String, Object>>) rows;
    } catch (IOException broken) {
      throw new UncheckedIOException("a step of a load in the graph cannot be read", broken);
    }
  }

  private static @Nullable Object value(DataInputStream in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case '0' -> null;
      case 'S' -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
      case 'I' -> in.readLong();
      case 'F' -> in.readDouble();
      case 'B' -> in.readBoolean();
      case 'D' -> LocalDate.ofEpochDay(in.readLong());
      case 'P' -> Values.point(in.readInt(), in.readDouble(), in.readDouble()).asPoint();
      case 'J' -> PlainValues.read(in.readNBytes(in.readInt()));
      case 'L' -> list(in);
      case 'M' -> map(in);
      default -> throw new IOException("a value of the kind " + kind);
    };
  }

  private static List<@Nullable Object> list(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<@Nullable Object> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(value(in));
    }
    return list;
  }

  private static Map<String, @Nullable Object> map(DataInputStream in) throws IOException {
    int size = in.readInt();
    Map<String, @Nullable Object> map = new HashMap<>();
    for (int i = 0; i < size; i++) {
      map.put(String.valueOf(value(in)), value(in));
    }
    return map;
  }
}
