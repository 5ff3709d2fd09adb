package org.portolan.neo4j.backup;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Sha256;
import tools.jackson.databind.JsonNode;

/** One reading of a backup, line by line. */
final class BackupReading {
  private final GraphTaker taker;
  private final Set<String> unique;
  private final BackupFile.Progress progress;
  private final GraphHash graph = new GraphHash();

  /** Of each label and id a number that no other will have by chance. */
  private final LongOpenHashSet ids = new LongOpenHashSet();

  private long lines;

  BackupReading(GraphTaker taker, Set<String> unique, BackupFile.Progress progress) {
    this.taker = taker;
    this.unique = unique;
    this.progress = progress;
  }

  /** How many lines were read and found good. */
  long lines() {
    return lines;
  }

  Backup all(BackupInput in) throws IOException {
    BackupHeader header = header(BackupLines.JSON.readTree(in.next()));
    lines++;
    long things = header.nodes() + header.relationships();
    for (long thing = 0; thing < things; thing++) {
      take(BackupLines.JSON.readTree(in.next()), thing < header.nodes());
      lines++;
      progress.at(thing + 1, things);
    }
    JsonNode trailer = BackupLines.JSON.readTree(in.next());
    String sha256 = in.sha256();
    require(text(trailer, "sha256"), sha256, "SHA-256");
    require(text(trailer, "graph"), graph.hex(), "the hash of the graph");
    if (!in.isAtEnd()) {
      throw new BackupFile.Unfit("something follows the end of the backup: not what was written");
    }
    return new Backup(header, sha256, graph.hex());
  }

  private static void require(String stated, String found, String what) {
    if (!stated.equals(found)) {
      throw new BackupFile.Unfit(
          "its content is not what was written (%s %s, where it says %s): take another copy or an earlier backup"
              .formatted(what, found, stated));
    }
  }

  private static BackupHeader header(JsonNode line) {
    JsonNode version = line.path("portolanBackup");
    if (!version.isIntegralNumber()) {
      throw new IllegalArgumentException("no backup");
    }
    if (version.asInt() != BackupHeader.VERSION) {
      throw new BackupFile.Unfit(
          "a backup in version %s of the format, where this Portolan reads version %d: restore it with Portolan %s, which wrote it"
              .formatted(version, BackupHeader.VERSION, line.path("portolan").asString("")));
    }
    return new BackupHeader(
        BackupHeader.VERSION,
        text(line, "portolan"),
        instant(text(line, "at")),
        count(line, "nodes"),
        count(line, "relationships"));
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(text + " is no time", e);
    }
  }

  private static long count(JsonNode line, String key) {
    JsonNode count = line.path(key);
    if (!count.isIntegralNumber() || count.asLong() < 0) {
      throw new IllegalArgumentException("no count");
    }
    return count.asLong();
  }

  private static String text(JsonNode line, String key) {
    JsonNode text = line.path(key);
    if (!text.isString()) {
      throw new IllegalArgumentException("no " + key);
    }
    return Objects.requireNonNull(text.asString());
  }

  private void take(JsonNode line, boolean node) throws IOException {
    Map<String, Object> properties = GraphValues.properties(line.path("properties"));
    if (node) {
      List<String> labels = line.path("labels").values().stream().map(JsonNode::asString).toList();
      requireNew(labels, properties.get("id"));
      graph.node(labels, properties);
      taker.node(labels, properties);
    } else {
      int start = end(line, "start");
      int end = end(line, "end");
      String type = text(line, "type");
      graph.relationship(type, start, end, properties);
      taker.relationship(type, start, end, properties);
    }
  }

  private int end(JsonNode line, String key) {
    JsonNode number = line.path(key);
    if (!number.isIntegralNumber() || number.asLong() < 0 || number.asLong() >= graph.nodes()) {
      throw new IllegalArgumentException("no " + key);
    }
    return number.asInt();
  }

  /** Two nodes of one id would stop a restoring in its midst. */
  private void requireNew(List<String> labels, @Nullable Object id) {
    if (id == null) {
      return;
    }
    for (String label : labels) {
      if (unique.contains(label)) {
        byte[] key = (label + " " + id).getBytes(StandardCharsets.UTF_8);
        if (!ids.add(ByteBuffer.wrap(Sha256.digest().digest(key)).getLong())) {
          throw new BackupFile.Unfit(
              "it has two nodes %s with the id %s, which a graph cannot hold".formatted(label, id));
        }
      }
    }
  }
}
