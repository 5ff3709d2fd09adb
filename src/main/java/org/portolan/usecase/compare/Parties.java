package org.portolan.usecase.compare;

import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;

/** Compares who sent or got the whole of a total, which is one actor. */
final class Parties implements Comparer<Id> {
  private final Corpus corpus;

  Parties(Corpus corpus) {
    this.corpus = corpus;
  }

  @Override
  public String key(Id actor) {
    return actor.value();
  }

  @Override
  public String text(Id actor) {
    return corpus.findName(actor).orElse(actor.value());
  }

  @Override
  public Finding compare(Id one, Id other) {
    if (one.equals(other)) {
      return Finding.agree("Both say %s.".formatted(text(one)));
    }
    String pair = "%s and %s".formatted(text(one), text(other));
    return corpus.actorNesting().isOneLine(one, other)
        ? Finding.compatible(pair + ": one is part of the other.")
        : Finding.differ(pair + " are two actors, neither part of the other.");
  }
}
