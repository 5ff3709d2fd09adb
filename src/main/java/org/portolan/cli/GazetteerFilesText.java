package org.portolan.cli;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.portolan.dataset.gazetteer.Gathered;
import org.portolan.dataset.gazetteer.Publisher;
import org.portolan.dataset.gazetteer.Tally;

/** What was read of gazetteers' files, and on what terms, as text for people to read. */
final class GazetteerFilesText {
  private final StringBuilder out = new StringBuilder();

  private GazetteerFilesText() {}

  static String of(Gathered gathered) {
    GazetteerFilesText text = new GazetteerFilesText();
    gathered.tallies().forEach(text::tally);
    return text.out.toString();
  }

  /** The terms of all whose files were read, each once. */
  static List<String> licences(Gathered gathered) {
    return gathered.tallies().stream()
        .map(Tally::publisher)
        .distinct()
        .sorted()
        .map(Publisher::licence)
        .toList();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void tally(Tally tally) {
    StringJoiner text = new StringJoiner(", ");
    text.add("   %s: %s, %s".formatted(tally.file(), tally.publisher().title(), tally.encoding()));
    text.add(count(tally.rows(), "row"));
    text.add(count(tally.names(), "name"));
    if (tally.countries() > 0) {
      text.add(count(tally.countries(), "country"));
    }
    if (tally.headings() > 0) {
      text.add(count(tally.headings(), "heading"));
    }
    if (tally.broken() > 0) {
      text.add(count(tally.broken(), "broken row") + " skipped");
    }
    line(text.toString());
    tally.faults().forEach(fault -> line("      " + fault));
    long hidden = tally.broken() - tally.faults().size();
    if (hidden > 0) {
      line(String.format(Locale.ROOT, "      and %,d more broken", hidden));
    }
    tally.remark().ifPresent(remark -> line("      " + remark));
  }

  private static String count(long number, String thing) {
    String plural = thing.replaceFirst("y$", "ie") + "s";
    return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? thing : plural);
  }
}
