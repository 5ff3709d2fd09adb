package org.portolan;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a JVM that a test starts beside itself needs to find the classes of the build. */
public final class TestClassPath {
  private TestClassPath() {}

  /**
   * Gives it.
   *
   * @return as the option {@code -cp} takes it. Surefire's ends with an empty entry, which would be
   *     the working folder, where the migrations are once more; it is left out
   */
  public static String get() {
    String all =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Arrays.stream(all.split(File.pathSeparator, -1))
        .filter(entry -> !entry.isEmpty())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
