package org.portolan.neo4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sorts nodes and relationships into CSV files: one a label, one a type with the labels of both
 * ends, and another where a property has values of another type.
 */
final class ImportTables implements AutoCloseable {
  private static final String ID = "id";

  private final Path folder;
  private final Map<String, List<ImportTable>> nodeTables = new TreeMap<>();
  private final Map<Ends, List<ImportTable>> edgeTables = new TreeMap<>();

  /** What has no id in the graph is numbered in the files. */
  private final Map<NodeKey, String> numbered = new HashMap<>();

  private long nodes;
  private long edges;

  /** Of relationships that one file can hold. */
  private record Ends(String type, String start, String end) implements Comparable<Ends> {
    String name() {
      return String.join("-", "relationships", type, start, end);
    }

    @Override
    public int compareTo(Ends other) {
      return name().compareTo(other.name());
    }
  }

  ImportTables(Path folder) {
    this.folder = folder;
  }

  /** Adds all of a state. What its relationships lead to may come later, but for names. */
  void add(PropertyGraph some) throws IOException {
    for (Map.Entry<NodeKey, Map<String, Object>> node : some.nodes().entrySet()) {
      add(node.getKey(), node.getValue());
    }
    for (Edge edge : some.edges()) {
      add(edge);
    }
  }

  void add(NodeKey node, Map<String, Object> all) throws IOException {
    Map<String, Object> properties = new TreeMap<>(all);
    String label = node.label();
    boolean named = properties.remove(ID) == null;
    if (named) {
      numbered.put(node, Long.toString(nodes));
    }
    List<ImportTable> tables = nodeTables.computeIfAbsent(label, key -> new ArrayList<>(1));
    table(
            tables,
            "nodes-" + label,
            List.of("%s:ID(%s)".formatted(named ? "" : ID, label)),
            Shape.writtenProperties(label),
            properties)
        .add(List.of(reference(node)), properties);
    nodes++;
  }

  private void add(Edge edge) throws IOException {
    Ends ends = new Ends(edge.type(), edge.start().label(), edge.end().label());
    List<ImportTable> tables = edgeTables.computeIfAbsent(ends, key -> new ArrayList<>(1));
    table(
            tables,
            ends.name(),
            List.of(":START_ID(%s)".formatted(ends.start()), ":END_ID(%s)".formatted(ends.end())),
            Shape.edgeProperties(edge.type()),
            edge.properties())
        .add(List.of(reference(edge.start()), reference(edge.end())), edge.properties());
    edges++;
  }

  private String reference(NodeKey node) {
    return numbered.getOrDefault(node, node.id());
  }

  private ImportTable table(
      List<ImportTable> tables,
      String name,
      List<String> leading,
      Set<String> keys,
      Map<String, Object> properties)
      throws IOException {
    for (ImportTable table : tables) {
      if (table.fits(properties)) {
        return table;
      }
    }
    Set<String> columns = new TreeSet<>(keys);
    // Of a node it stands among the leading columns.
    columns.removeIf(key -> leading.get(0).startsWith(key + ":"));
    ImportTable table =
        new ImportTable(
            folder,
            tables.isEmpty() ? name : name + "-" + (tables.size() + 1),
            leading,
            List.copyOf(columns));
    tables.add(table);
    return table;
  }

  long nodes() {
    return nodes;
  }

  long edges() {
    return edges;
  }

  /** All files, once closed, as arguments of the importer. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    nodeTables.forEach(
        (label, tables) ->
            tables.forEach(table -> arguments.add("--nodes=" + label + "=" + table.files())));
    edgeTables.forEach(
        (ends, tables) ->
            tables.forEach(
                table -> arguments.add("--relationships=" + ends.type() + "=" + table.files())));
    return arguments;
  }

  /** All tables, of nodes first. */
  List<ImportTable> all() {
    List<ImportTable> all = new ArrayList<>();
    nodeTables.values().forEach(all::addAll);
    edgeTables.values().forEach(all::addAll);
    return all;
  }

  @Override
  public void close() throws IOException {
    for (ImportTable table : all()) {
      table.close();
    }
  }
}
