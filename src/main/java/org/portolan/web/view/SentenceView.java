package org.portolan.web.view;

import java.util.List;
import org.portolan.usecase.explain.Sentence;

/**
 * A sentence of an explanation.
 *
 * @param text the sentence
 * @param claims the claims that it rests on; empty for one about what is missing
 */
public record SentenceView(String text, List<String> claims) {
  static List<SentenceView> all(List<Sentence> sentences) {
    return sentences.stream()
        .map(said -> new SentenceView(said.text(), EvidenceView.values(said.claims())))
        .toList();
  }
}
