package org.portolan.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.domain.decision.Decision;
import org.portolan.domain.decision.Ruling;
import org.portolan.domain.decision.Standing;
import org.portolan.domain.decision.Undoing;
import org.portolan.domain.evidence.Corpus;

/** Decisions as text for people to read. */
final class DecisionText {
  private final Corpus corpus;

  DecisionText(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The decisions that act in an answer; nothing if none does. */
  String acting(List<Decision> decisions) {
    return decisions.isEmpty()
        ? ""
        : decisions.stream()
            .map(one -> "   " + of(one) + "\n")
            .collect(Collectors.joining("", "\nDecided by people, not by reports:\n", ""));
  }

  /** One decision on one line. */
  String of(Decision decision) {
    return "%s: %s and %s are %s, by %s, %s: %s%s"
        .formatted(
            decision.id(),
            name(decision.entity()),
            name(decision.other()),
            decision.verdict() == Ruling.SAME ? "one" : "not one",
            decision.by(),
            decision.decided().text(),
            decision.why(),
            standing(decision));
  }

  private String standing(Decision decision) {
    Standing standing = corpus.decisions().standing(decision.id());
    return standing == Standing.ACTS
        ? ""
        : " [%s%s]"
            .formatted(
                standing.name().toLowerCase(Locale.ROOT),
                decision.undone().map(DecisionText::undone).orElse(""));
  }

  private static String undone(Undoing undone) {
    return " "
        + undone.on().text()
        + undone.by().map(by -> " by " + by).orElse("")
        + undone.why().map(why -> ": " + why).orElse("");
  }

  private String name(Id id) {
    return corpus
        .recorded()
        .findName(id)
        .map(name -> "%s (%s)".formatted(name, id))
        .orElse(id.value());
  }
}
