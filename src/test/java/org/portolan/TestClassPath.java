package org.portolan;

/** What a JVM that a test starts beside itself needs to find the classes of the build. */
public final class TestClassPath {
  private TestClassPath() {}

  /**
   * Gives it.
   *
   * @return as the option {@code -cp} takes it; under Maven each entry once, without the archive
   *     that names all of them again
   */
  public static String get() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }
}
