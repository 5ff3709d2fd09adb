package org.portolan.neo4j.backup;

/** One value of a property as JSON, where that stands alone. */
public final class PlainValues {
  private PlainValues() {}

  /**
   * Writes a value.
   *
   * @param value as the driver gives it
   * @return JSON
   * @throws IllegalArgumentException naming it, if no property can be it
   */
  public static byte[] write(Object value) {
    return BackupLines.JSON.writeValueAsBytes(GraphValues.plain(value));
  }

  /**
   * Reads it back.
   *
   * @param json what {@link #write} gave
   * @return the value
   */
  public static Object read(byte[] json) {
    return GraphValues.value(BackupLines.JSON.readTree(json));
  }
}
