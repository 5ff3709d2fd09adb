package org.portolan.usecase.compare;

import java.util.List;
import java.util.stream.Collectors;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Attribution;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.evidence.Document;

/**
 * Compares who is said to have said something, from whom the document quotes to the origin; empty
 * where it says it in its own words. Nobody contradicts another by saying the same.
 */
final class Attributions implements Comparer<List<Id>> {
  private final Corpus corpus;

  Attributions(Corpus corpus) {
    this.corpus = corpus;
  }

  /** Whom a document quotes: the attribution without the document's own voice. */
  List<Id> quoted(Claim claim) {
    List<Id> speakers = claim.provenance().saidBy().speakers();
    Document document = corpus.documents().get(claim.provenance().document());
    Id voice =
        document == null ? Attribution.UNKNOWN : document.publisher().orElse(Attribution.UNKNOWN);
    return speakers.get(0).equals(voice) ? speakers.subList(1, speakers.size()) : speakers;
  }

  @Override
  public String key(List<Id> quoted) {
    return quoted.stream().map(Id::value).collect(Collectors.joining(" "));
  }

  @Override
  public String text(List<Id> quoted) {
    return quoted.isEmpty()
        ? "the document itself"
        : quoted.stream().map(this::name).collect(Collectors.joining(", citing "));
  }

  private String name(Id actor) {
    return actor.equals(Attribution.UNKNOWN)
        ? "somebody not named"
        : corpus.findName(actor).orElse(actor.value());
  }

  @Override
  public Finding compare(List<Id> one, List<Id> other) {
    if (one.equals(other)) {
      return Finding.agree("Both credit %s.".formatted(text(one)));
    }
    if (one.isEmpty() || other.isEmpty()) {
      return Finding.compatible(
          "One credits %s, the other says it in its own words."
              .formatted(text(one.isEmpty() ? other : one)));
    }
    Id ones = one.get(one.size() - 1);
    Id others = other.get(other.size() - 1);
    if (ones.equals(others)) {
      return Finding.agree(
          "%s and %s lead to the same origin, %s.".formatted(text(one), text(other), name(ones)));
    }
    String pair = "%s and %s".formatted(text(one), text(other));
    if (ones.equals(Attribution.UNKNOWN) || others.equals(Attribution.UNKNOWN)) {
      return Finding.compatible(pair + ": whether they are the same is not said.");
    }
    if (startsWith(one, other) || startsWith(other, one)) {
      return Finding.compatible(pair + ": the one stops where the other goes further back.");
    }
    return Finding.compatible(
        corpus.actorNesting().isOneLine(ones, others)
            ? "%s: one is part of the other, so they count as one origin.".formatted(pair)
            : "%s: the origins %s and %s are independent of each other."
                .formatted(pair, name(ones), name(others)));
  }

  private static boolean startsWith(List<Id> whole, List<Id> start) {
    return whole.size() > start.size() && whole.subList(0, start.size()).equals(start);
  }
}
