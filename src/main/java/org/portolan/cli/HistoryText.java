package org.portolan.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portolan.chain.search.Budget;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Document;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.history.AnswerChange;
import org.portolan.usecase.history.History;
import org.portolan.usecase.history.HistoryStep;

/** How an answer came about, as text for people to read. */
final class HistoryText {
  private final Snapshot snapshot;
  private final StringBuilder out = new StringBuilder();

  HistoryText(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  String of(History history, Budget budget) {
    out.setLength(0);
    for (HistoryStep day : history.days()) {
      line(day.day().map(Object::toString).orElse(""));
      step(day);
      line("");
    }
    if (history.days().isEmpty() && history.done()) {
      line("No document that passes the question is known to have been published.");
      line("");
    }
    HistoryStep undated = history.undated();
    if (!undated.documents().isEmpty() || !undated.changes().isEmpty()) {
      line("Without a publication date, in no answer as of a day");
      step(undated);
      line("");
    }
    out.append(Lacks.of(budget));
    line("Snapshot " + snapshot.hash());
    return out.toString();
  }

  private void step(HistoryStep step) {
    step.documents().forEach(id -> line("   " + document(id)));
    for (AnswerChange change : step.changes()) {
      line("   - " + capitalised(change.fact()) + by(change) + ".");
    }
    if (step.changes().isEmpty()) {
      line("   Nothing changes in the answer.");
    }
  }

  private String document(Id id) {
    return Optional.ofNullable(snapshot.corpus().documents().get(id))
        .map(Document::title)
        .map(title -> "%s  %s".formatted(id, title))
        .orElse(id.value());
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static String by(AnswerChange change) {
    return change.claims().isEmpty()
        ? ""
        : change.claims().stream().map(Id::value).collect(Collectors.joining(", ", " (", ")"));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
