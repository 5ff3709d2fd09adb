package org.portolan.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.portolan.dataset.gazetteer.Progress;

/**
 * Shows how far a long reading is: on a terminal on one line that changes, elsewhere a line each
 * tenth, so that it reads well in a file too.
 */
final class ReadingProgress implements Progress {
  private static final int PER_CENT = 100;
  private static final int TENTH = 10;

  private final PrintWriter err;
  private final boolean terminal;
  private String file = "";
  private long shown = -1;

  ReadingProgress(PrintWriter err) {
    this(err, Terminal.isThere());
  }

  ReadingProgress(PrintWriter err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  @Override
  public void at(String name, long rows, long bytes, long size) {
    // Every hundred thousand rows of a file whose size is not known count as a step.
    long step = size > 0 ? bytes * PER_CENT / size : rows;
    if (size > 0 && !terminal) {
      step -= step % TENTH;
    }
    if (!name.equals(file)) {
      endLine();
      file = name;
      shown = -1;
    }
    if (step == shown) {
      return;
    }
    shown = step;
    String line =
        size > 0
            ? String.format(Locale.ROOT, "%s: %d %%, %,d lines", name, step, rows)
            : String.format(Locale.ROOT, "%s: %,d lines", name, rows);
    if (terminal) {
      err.print("\r" + line);
      if (bytes >= size && size > 0) {
        endLine();
      }
    } else {
      err.println(line);
    }
    err.flush();
  }

  private void endLine() {
    if (terminal && shown >= 0) {
      err.println();
      shown = -1;
    }
  }
}
