package org.portolan.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.usecase.explain.Explanation;
import org.portolan.usecase.explain.Sentence;

/** An explanation as text for people to read. */
final class ExplanationText {
  private ExplanationText() {}

  static String of(Explanation explanation) {
    StringBuilder text = new StringBuilder();
    part("Why this chain", explanation.why(), text);
    part("Why in this order", explanation.order(), text);
    part("What is weakest", explanation.weakest(), text);
    part("What is missing", explanation.missing(), text);
    return text.toString();
  }

  private static void part(String title, List<Sentence> sentences, StringBuilder text) {
    if (sentences.isEmpty()) {
      return;
    }
    text.append(title).append('\n');
    for (Sentence sentence : sentences) {
      text.append("   ").append(sentence.text()).append('\n');
      if (!sentence.claims().isEmpty()) {
        text.append("      [")
            .append(sentence.claims().stream().map(Id::value).collect(Collectors.joining(", ")))
            .append("]\n");
      }
    }
  }
}
