package org.portolan.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Point;

/**
 * Writes all nodes that have an id, and the relationships between them, to a file, as lists of rows
 * of one kind; and hashes them, whatever their order.
 */
final class GraphDump {
  static final int BATCH = 10_000;

  private final ObjectOutputStream out;
  private final Map<String, List<Object>> rows = new TreeMap<>();
  private final MessageDigest sha256;
  private long hash;
  private long count;

  private GraphDump(ObjectOutputStream out) {
    this.out = out;
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * Dumps.
   *
   * @param file where to; empty to hash alone
   * @return how many nodes and relationships, and the sum of the starts of their SHA-256
   */
  static String write(Driver driver, Optional<Path> file) throws IOException {
    try (Session session = driver.session();
        ObjectOutputStream out =
            new ObjectOutputStream(
                file.isPresent()
                    ? new BufferedOutputStream(Files.newOutputStream(file.get()))
                    : OutputStream.nullOutputStream())) {
      GraphDump dump = new GraphDump(out);
      var nodes =
          session.run(
              "MATCH (n) WHERE n.id IS NOT NULL AND NOT n:LoadLock"
                  + " RETURN labels(n)[0] AS label, properties(n) AS p");
      while (nodes.hasNext()) {
        var row = nodes.next();
        dump.add(row.get("label").asString(), map(row.get("p")));
      }
      dump.flush();
      var edges =
          session.run(
              "MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL"
                  + " RETURN type(r) + ' ' + labels(a)[0] + ' ' + labels(b)[0] AS type,"
                  + " a.id AS start, b.id AS end, properties(r) AS p");
      while (edges.hasNext()) {
        var row = edges.next();
        Map<String, Object> edge = new HashMap<>();
        edge.put("start", row.get("start").asString());
        edge.put("end", row.get("end").asString());
        edge.put("p", map(row.get("p")));
        dump.add(row.get("type").asString(), edge);
      }
      dump.flush();
      return "%d %016x".formatted(dump.count, dump.hash);
    }
  }

  private void add(String kind, Map<String, Object> row) throws IOException {
    count++;
    byte[] digest = sha256.digest((kind + " " + text(row)).getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < Long.BYTES; i++) {
      hash += (digest[i] & 0xFFL) << (Byte.SIZE * i);
    }
    List<Object> ofKind = rows.computeIfAbsent(kind, any -> new ArrayList<>());
    ofKind.add(row);
    if (ofKind.size() == BATCH) {
      write(kind, ofKind);
      ofKind.clear();
    }
  }

  /** The same text for the same content. */
  private static String text(Object value) {
    if (value instanceof Map<?, ?> map) {
      TreeMap<String, String> sorted = new TreeMap<>();
      map.forEach((key, inner) -> sorted.put(String.valueOf(key), text(inner)));
      return sorted.toString();
    }
    return value instanceof double[] point ? Arrays.toString(point) : value.toString();
  }

  private void flush() throws IOException {
    for (Map.Entry<String, List<Object>> kind : rows.entrySet()) {
      write(kind.getKey(), kind.getValue());
    }
    rows.clear();
  }

  private void write(String kind, List<Object> some) throws IOException {
    out.writeObject(kind);
    out.writeObject(new ArrayList<>(some));
    out.reset();
  }

  private static Map<String, Object> map(Value properties) {
    HashMap<String, Object> map = new HashMap<>();
    for (String key : properties.keys()) {
      Object value = properties.get(key).asObject();
      map.put(
          key,
          value instanceof Point point
              ? new double[] {point.x(), point.y()}
              : value instanceof List<?> list ? new ArrayList<Object>(list) : value);
    }
    return map;
  }
}
