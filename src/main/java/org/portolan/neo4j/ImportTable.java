package org.portolan.neo4j;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One CSV file of nodes or relationships of one kind, and beside it a file with its header, which
 * is known at the end. A column has values of one type.
 */
final class ImportTable implements AutoCloseable {
  private final Path folder;
  private final String name;
  private final List<String> leading;
  private final List<String> keys;
  private final Map<String, ImportType> types = new HashMap<>();
  private final Writer out;
  private boolean hasLineBreaks;
  private int longestCell;

  /**
   * Makes the file.
   *
   * @param folder where to
   * @param name of the file, without its ending
   * @param leading the header's first columns, whole
   * @param keys the properties that rows can have
   */
  ImportTable(Path folder, String name, List<String> leading, List<String> keys)
      throws IOException {
    this.folder = folder;
    this.name = name;
    this.leading = leading;
    this.keys = keys;
    out =
        Files.newBufferedWriter(
            folder.resolve(file()), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
  }

  private String file() {
    return name + ".csv";
  }

  private String headerFile() {
    return name + "-header.csv";
  }

  /** Both files as the importer takes them. */
  String files() {
    return headerFile() + "," + file();
  }

  /** Tells whether no value is of another type than those before it in its column. */
  boolean fits(Map<String, Object> properties) {
    for (Map.Entry<String, Object> property : properties.entrySet()) {
      ImportType type = types.get(property.getKey());
      if (type != null && type != ImportType.of(property.getValue())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Adds a row that fits.
   *
   * @param ids the values of the leading columns
   * @param properties of the keys, those that it has
   */
  void add(List<String> ids, Map<String, Object> properties) throws IOException {
    StringBuilder row = new StringBuilder();
    for (String id : ids) {
      row.append(row.length() == 0 ? "" : ",").append(ImportType.quoted(id));
    }
    int left = properties.size();
    for (String key : keys) {
      row.append(',');
      Object value = properties.get(key);
      if (value != null) {
        left--;
        types.putIfAbsent(key, ImportType.of(value));
        String cell = ImportType.cell(value);
        longestCell = Math.max(longestCell, cell.length());
        hasLineBreaks |= cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
        row.append(cell);
      }
    }
    if (left != 0) {
      throw new IllegalStateException(
          "%s has columns %s, and none for one of %s".formatted(name, keys, properties.keySet()));
    }
    out.append(row).append('\n');
  }

  /** Tells whether a value has several lines. */
  boolean hasLineBreaks() {
    return hasLineBreaks;
  }

  /** How many characters the longest value has, as it stands in the file. */
  int longestCell() {
    return longestCell;
  }

  /** The file of the values alone. */
  String values() {
    return file();
  }

  /** Ends the file, and writes its header. */
  @Override
  public void close() throws IOException {
    out.close();
    StringBuilder header = new StringBuilder(String.join(",", leading));
    for (String key : keys) {
      @Nullable ImportType type = types.get(key);
      header.append(',').append(key).append(':').append(type == null ? "IGNORE" : type.header());
    }
    Files.writeString(
        folder.resolve(headerFile()), header.append('\n'), StandardOpenOption.CREATE_NEW);
  }
}
