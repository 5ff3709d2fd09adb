package org.portolan.usecase.limit;

import java.time.Duration;

/** Writes bounds as they are set. */
public final class Sizes {
  private static final long KILO = 1024;

  private Sizes() {}

  /**
   * Writes a duration in the largest unit that divides it.
   *
   * @param time the duration
   * @return such as 30s
   */
  public static String of(Duration time) {
    long millis = time.toMillis();
    if (millis % 1000 != 0) {
      return millis + "ms";
    }
    long seconds = time.toSeconds();
    if (seconds % 60 != 0 || seconds == 0) {
      return seconds + "s";
    }
    return seconds % 3600 == 0 ? seconds / 3600 + "h" : seconds / 60 + "m";
  }

  /**
   * Writes a number of bytes in the largest unit that divides it.
   *
   * @param bytes how many
   * @return such as 512MB, of 1,024 times 1,024 bytes
   */
  public static String of(long bytes) {
    String unit = "B";
    long left = bytes;
    for (String next : new String[] {"KB", "MB", "GB"}) {
      if (left % KILO != 0 || left == 0) {
        break;
      }
      left /= KILO;
      unit = next;
    }
    return left + unit;
  }
}
