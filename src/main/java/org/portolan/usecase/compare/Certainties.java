package org.portolan.usecase.compare;

import org.portolan.domain.evidence.Certainty;

/** Compares how surely reports say the same thing. */
final class Certainties implements Comparer<Certainty> {
  @Override
  public String key(Certainty certainty) {
    return certainty.name();
  }

  @Override
  public String text(Certainty certainty) {
    return certainty.name();
  }

  @Override
  public Finding compare(Certainty one, Certainty other) {
    if (one == other) {
      return Finding.agree("Both say it %s.".formatted(words(one)));
    }
    if (one.supports() != other.supports()) {
      return Finding.differ(
          "One says it %s, the other says that it is not so."
              .formatted(words(one.supports() ? one : other)));
    }
    return Finding.compatible("One says it %s, the other %s.".formatted(words(one), words(other)));
  }

  private static String words(Certainty certainty) {
    return switch (certainty) {
      case ASSERTED -> "outright";
      case ESTIMATED -> "as an estimate or belief";
      case SUSPECTED -> "as a suspicion";
      case POSSIBLE -> "as something that may be";
      case DENIED -> "as not so";
    };
  }
}
