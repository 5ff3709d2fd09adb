package org.portolan.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Tells how far long work is: on a terminal with a bar that grows, elsewhere with a line each tenth
 * of each phase, so that it reads well in a file too.
 */
final class Tenths {
  private static final int TENTHS = 10;
  private static final String BAR = "#".repeat(TENTHS);
  private static final String REST = "-".repeat(TENTHS);

  private final PrintWriter err;
  private final boolean terminal;
  private String lastShown = "";

  Tenths(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  void show(String doing, long done, long total) {
    int tenth = total == 0 ? 0 : (int) (done * TENTHS / total);
    String line = terminal ? bar(doing, tenth, total) : line(doing, tenth, total);
    if (line.equals(lastShown)) {
      return;
    }
    lastShown = line;
    if (terminal) {
      err.print("\r" + line);
    } else {
      err.println(line);
    }
    err.flush();
  }

  /** Takes the bar away, before anything else is printed. */
  void end() {
    if (terminal && !lastShown.isEmpty()) {
      err.print("\r" + " ".repeat(lastShown.length()) + "\r");
      err.flush();
    }
    lastShown = "";
  }

  private static String line(String doing, int tenth, long total) {
    return total == 0 ? doing : "%s %d of %d".formatted(doing, tenth * total / TENTHS, total);
  }

  private static String bar(String doing, int tenth, long total) {
    return String.format(
        Locale.ROOT,
        "%-12s [%s%s] %s",
        doing,
        BAR.substring(0, tenth),
        REST.substring(tenth),
        total == 0 ? "     " : String.format(Locale.ROOT, "%3d %%", tenth * TENTHS));
  }
}
