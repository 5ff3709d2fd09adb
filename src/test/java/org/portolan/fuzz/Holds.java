package org.portolan.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.annotations.FormatMethod;

/** What targets say of inputs. Assertions of a library would be instrumented and slow. */
final class Holds {
  private Holds() {}

  static String text(byte[] input) {
    return new String(input, UTF_8);
  }

  @FormatMethod
  static void that(boolean holds, String what, Object... of) {
    if (!holds) {
      throw new AssertionError(what.formatted(of));
    }
  }
}
