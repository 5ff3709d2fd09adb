package org.portolan.bench.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What runs measured, as tables in Markdown. */
final class ResultTables {
  private static final String BASE = "Cypher";

  private final List<Run> runs;

  /**
   * Prepares them.
   *
   * @param runs the smallest network first
   */
  ResultTables(List<Run> runs) {
    this.runs = List.copyOf(runs);
  }

  String markdown() {
    StringBuilder text = new StringBuilder();
    for (Question question : Question.values()) {
      text.append("### ").append(capitalised(question.words())).append("\n\n");
      text.append(
          "| network | who | p50, ms | p95 | p99 | worst | Cypher's p50 / its | p95 / its | answers (pairs) |\n");
      text.append("|---|---|---|---|---|---|---|---|---|\n");
      for (Run run : runs) {
        run.measured().stream()
            .filter(one -> one.question() == question)
            .forEach(one -> text.append(row(run, one)));
      }
      text.append('\n');
    }
    return text.append(memory()).toString();
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String row(Run run, Measured one) {
    return "| %s | %s | %s | %s | %s | %s | %s | %s | %,d (%d) |\n"
        .formatted(
            run.size(),
            one.contestant(),
            figure(one.p50()),
            figure(one.p95()),
            figure(one.p99()),
            figure(one.worst()),
            base(run, one.question()).map(base -> figure(base.p50() / one.p50())).orElse(""),
            base(run, one.question()).map(base -> figure(base.p95() / one.p95())).orElse(""),
            one.samples(),
            one.pairs());
  }

  private static Optional<Measured> base(Run run, Question question) {
    return run.measured().stream()
        .filter(one -> one.question() == question && one.contestant().equals(BASE))
        .findFirst();
  }

  private String memory() {
    if (runs.stream().allMatch(run -> run.memory().isEmpty())) {
      return "";
    }
    StringBuilder text =
        new StringBuilder("### Memory\n\n| network | who | bytes per leg |\n|---|---|---|\n");
    for (Run run : runs) {
      run.memory()
          .forEach(
              one ->
                  text.append(
                      "| %s | %s | %s |\n"
                          .formatted(run.size(), one.contestant(), figure(one.bytesPerLeg()))));
    }
    return text.append('\n').toString();
  }

  /** Two digits that count, or all before the point. */
  static String figure(double value) {
    int decimals = value >= 10 ? 0 : Math.max(0, 1 - (int) Math.floor(Math.log10(value)));
    return String.format(Locale.ROOT, "%,." + Math.min(decimals, 5) + "f", value);
  }
}
