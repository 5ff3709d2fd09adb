package org.portolan.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** Tells whether people look at what is printed. */
public final class Terminal {
  private Terminal() {}

  /**
   * Whether input and output are a terminal.
   *
   * @return true on one
   */
  // Later Java machines have a console without a terminal, and a method that tells.
  @SuppressWarnings("SystemConsoleNull")
  public static boolean isThere() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (NoSuchMethodException beforeJava22) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }

  /** Colours: on a terminal, unless NO_COLOR is set to anything (no-color.org). */
  static Ansi colours(boolean terminal) {
    return colours(terminal, System.getenv("NO_COLOR"));
  }

  static Ansi colours(boolean terminal, @Nullable String no) {
    return terminal && (no == null || no.isEmpty()) ? Ansi.ON : Ansi.OFF;
  }
}
