package org.portolan.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Lens;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.evidence.Telling;

/** Who took it from whom, as a tree drawn with indentation. */
final class TellingText {
  private static final int STEP = 3;

  private final Corpus corpus;
  private final StringBuilder out = new StringBuilder();

  private TellingText(Corpus corpus) {
    this.corpus = corpus;
  }

  /**
   * Draws the tree.
   *
   * @param support what stands behind something
   * @param corpus the evidence
   * @param lens which claims count
   * @param indent how far all of it stands to the right, in blanks
   * @return a line for each actor and document, the origins first; empty without claims
   */
  static String of(Support support, Corpus corpus, Lens lens, int indent) {
    List<Claim> claims =
        support.claims().stream()
            .flatMap(id -> Optional.ofNullable(corpus.claims().get(id)).stream())
            .toList();
    TellingText text = new TellingText(corpus);
    for (Telling root : Telling.of(claims, corpus, lens)) {
      text.draw(root, indent, mark(root.actor(), support.origins()));
    }
    return text.out.toString();
  }

  private static String mark(Id root, Set<Id> origins) {
    return origins.contains(root) ? "  (origin)" : "  (counts with another)";
  }

  private void draw(Telling telling, int indent, String mark) {
    line(indent, corpus.findName(telling.actor()).orElse(telling.actor().value()) + mark);
    for (Id document : telling.documents()) {
      line(indent + STEP, "in %s: %s".formatted(document, claims(document, telling.claims())));
    }
    telling.tellers().forEach(teller -> draw(teller, indent + STEP, ""));
  }

  private String claims(Id document, Collection<Id> claims) {
    return claims.stream()
        .filter(
            id ->
                Optional.ofNullable(corpus.claims().get(id))
                    .filter(claim -> claim.provenance().document().equals(document))
                    .isPresent())
        .map(Id::value)
        .collect(Collectors.joining(", "));
  }

  private void line(int indent, String text) {
    out.append(" ".repeat(indent)).append(text).append('\n');
  }
}
