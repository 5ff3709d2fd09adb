package org.portolan.cli;

import java.io.PrintWriter;
import org.portolan.domain.evidence.Change;
import org.portolan.domain.evidence.Comparison;
import org.portolan.domain.evidence.Difference;
import org.portolan.domain.evidence.FieldChange;

/**
 * What loading would change, thing by thing, and beneath each its properties: {@code +} what it
 * would have, {@code -} what it would no longer have, {@code ~} what would be another.
 */
final class DryRunText {
  private DryRunText() {}

  static void print(Comparison comparison, PrintWriter out) {
    Difference difference = comparison.difference();
    for (Change change : difference.changes()) {
      out.println(change);
      comparison.fields(change).forEach(field -> out.println("  " + line(field)));
    }
    if (difference.isEmpty()) {
      out.println("Nothing would change: the graph holds this data set as it is.");
    } else {
      out.printf(
          "Would change: %d added, %d changed, %d removed%n",
          difference.count(Change.Kind.ADDED),
          difference.count(Change.Kind.CHANGED),
          difference.count(Change.Kind.REMOVED));
    }
  }

  private static String line(FieldChange field) {
    if (field.before().isEmpty()) {
      return "+ %s: %s".formatted(field.field(), seen(field.after().orElse("")));
    }
    return field.after().isEmpty()
        ? "- %s: %s".formatted(field.field(), seen(field.before().get()))
        : "~ %s: %s → %s"
            .formatted(field.field(), seen(field.before().get()), seen(field.after().get()));
  }

  /** A note may have several lines. */
  private static String seen(String text) {
    return text.replace("\n", "\\n");
  }
}
