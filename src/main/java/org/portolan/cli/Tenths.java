package org.portolan.cli;

import java.io.PrintWriter;

/**
 * Tells each tenth of each phase of long work, a line each, so that it reads well in a file too.
 */
final class Tenths {
  private static final int TENTHS = 10;

  private final PrintWriter out;
  private String lastShown = "";

  Tenths(PrintWriter out) {
    this.out = out;
  }

  void show(String doing, long done, long total) {
    long tenth = total == 0 ? 0 : done * TENTHS / total;
    String line =
        total == 0 ? doing : "%s %d of %d".formatted(doing, tenth * total / TENTHS, total);
    if (!line.equals(lastShown)) {
      lastShown = line;
      out.println(line);
    }
  }
}
