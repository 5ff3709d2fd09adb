package org.portolan.bench.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.portolan.bench.run.Samples;

/** How long each kind of thing took, and what went wrong, from many threads. */
final class Tally {
  private static final int SHOWN = 20;

  private final Map<String, Samples> kinds = new TreeMap<>();
  private final Samples all = new Samples();
  private final List<String> errors = new ArrayList<>();
  private long failed;

  /** A thing done. */
  synchronized void add(String kind, long nanos) {
    kinds.computeIfAbsent(kind, unused -> new Samples()).add(nanos);
    all.add(nanos);
  }

  /** A thing that was refused or broke; the first of them are kept in words. */
  synchronized void fail(String kind, Exception failure) {
    failed++;
    if (errors.size() < SHOWN) {
      errors.add(kind + ": " + failure);
    }
  }

  /** How many were done. */
  synchronized int done() {
    return all.count();
  }

  /** How many failed. */
  synchronized long failed() {
    return failed;
  }

  /** All kinds as a table in Markdown, then what went wrong. */
  synchronized String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("| kind | answered | p50, ms | p95, ms | p99, ms | longest, ms |\n");
    text.append("|---|---|---|---|---|---|\n");
    kinds.forEach((kind, samples) -> row(text, kind, samples));
    if (all.count() > 0) {
      row(text, "**all**", all);
    }
    errors.forEach(error -> text.append("\n- ").append(error.replace('|', '/')));
    return text.append('\n').toString();
  }

  private static void row(StringBuilder text, String kind, Samples samples) {
    text.append(
        String.format(
            Locale.ROOT,
            "| %s | %,d | %.1f | %.1f | %.1f | %.0f |%n",
            kind,
            samples.count(),
            samples.percentile(50),
            samples.percentile(95),
            samples.percentile(99),
            samples.percentile(100)));
  }
}
