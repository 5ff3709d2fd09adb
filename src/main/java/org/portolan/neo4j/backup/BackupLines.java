package org.portolan.neo4j.backup;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The lines of a backup as JSON: the same node or relationship is always the same bytes. */
final class BackupLines {
  /** The most bytes of a line; a property that is larger is in no graph of ours. */
  static final int LONGEST = 1 << 26;

  static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LONGEST).build())
                  .build())
          .build();

  private BackupLines() {}

  /** A node: its labels and properties, each in order of name. */
  static byte[] node(List<String> labels, Map<String, Object> properties) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("labels", labels.stream().sorted().toList());
    line.put("properties", GraphValues.plain(properties));
    return JSON.writeValueAsBytes(line);
  }

  /** A relationship without its ends: its type, and its properties in order of name. */
  static byte[] relationship(String type, Map<String, Object> properties) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("type", type);
    line.put("properties", GraphValues.plain(properties));
    return JSON.writeValueAsBytes(line);
  }

  /** Begins the line of a relationship; what {@link #relationship} gave follows, but its brace. */
  static byte[] ends(int start, int end) {
    return "{\"start\":%d,\"end\":%d,".formatted(start, end).getBytes(StandardCharsets.US_ASCII);
  }

  static byte[] header(BackupHeader header) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("portolanBackup", header.version());
    line.put("portolan", header.portolan());
    line.put("at", header.at().toString());
    line.put("nodes", header.nodes());
    line.put("relationships", header.relationships());
    return JSON.writeValueAsBytes(line);
  }

  static byte[] trailer(String sha256, String graph) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("sha256", sha256);
    line.put("graph", graph);
    return JSON.writeValueAsBytes(line);
  }
}
