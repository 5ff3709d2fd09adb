package org.portolan.fuzz;

import java.util.Arrays;

/**
 * Where Jazzer enters. The property {@code fuzz.target} names the target; without it the first byte
 * of an input chooses among all.
 */
public final class FuzzEntry {
  private static final String TARGET = System.getProperty("fuzz.target", "");
  private static final FuzzTarget[] ALL = FuzzTarget.values();

  private FuzzEntry() {}

  /**
   * Takes an input of the fuzzer.
   *
   * @param input any bytes
   * @throws Exception if a reader fails in another way than it declares
   */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    if (!TARGET.isEmpty()) {
      FuzzTarget.valueOf(TARGET).take(input);
    } else if (input.length > 0) {
      ALL[(input[0] & 0xff) % ALL.length].take(Arrays.copyOfRange(input, 1, input.length));
    }
  }
}
