package org.portolan.usecase.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.portolan.chain.Chain;
import org.portolan.chain.Cuts;
import org.portolan.chain.Leg;
import org.portolan.domain.evidence.Support;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.chokepoint.ChokepointAnswer;

/** Says what a chain would fall with. */
final class Weakness {
  private final ChokepointAnswer needed;
  private final Words words;

  Weakness(ChokepointAnswer needed, Words words) {
    this.needed = needed;
    this.words = words;
  }

  List<Sentence> of(Chain chain) {
    List<Sentence> weakest = new ArrayList<>();
    int number = chain.weakestLeg();
    Leg leg = chain.legs().get(number - 1);
    Support support = leg.reading().support();
    weakest.add(
        Sentence.of(
            "%s leg %d, %s: %s in %s."
                .formatted(
                    chain.legs().size() == 1 ? "All rests on" : "Weakest is",
                    number,
                    words.route(leg),
                    Phrases.count(support.origins().size(), "independent origin"),
                    Phrases.count(support.documents().size(), "document")),
            support.claims()));
    String left = needed.chains() == 1 ? "no chain is left" : "none of the chains is left";
    sentence("Without the statements of", needed.actors(), left, weakest);
    sentence(
        needed.documents().size() == 1 ? "Without the document" : "Without the documents",
        needed.documents(),
        left,
        weakest);
    return weakest;
  }

  private void sentence(String opening, Cuts cuts, String left, List<Sentence> weakest) {
    if (cuts.sets().isEmpty()) {
      return;
    }
    String sets =
        cuts.sets().stream()
            .map(set -> set.stream().map(words::name).collect(Collectors.joining(" and ")))
            .collect(Collectors.joining(", or without "));
    weakest.add(
        Sentence.of(
            "%s %s %s%s."
                .formatted(
                    opening,
                    sets,
                    left,
                    cuts.proven() ? "" : " (found within a bound; fewer may do)")));
  }
}
