package org.portolan.usecase.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.portolan.chain.Chain;
import org.portolan.chain.Criterion;
import org.portolan.chain.Rank;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.place.Atlas;
import org.portolan.usecase.Phrases;

/** Says why a chain stands where it does. */
final class Order {
  private final List<Chain> chains;
  private final Rank rank;
  private final Atlas atlas;

  Order(List<Chain> chains, Rank rank, Atlas atlas) {
    this.chains = chains;
    this.rank = rank;
    this.atlas = atlas;
  }

  List<Sentence> of(Chain chain) {
    int at = chains.indexOf(chain);
    List<Sentence> order = new ArrayList<>();
    if (at > 0) {
      Criterion criterion = rank.between(chains.get(at - 1), chain, atlas);
      order.add(sentence("after", at, criterion, chain, chains.get(at - 1)));
    }
    if (at >= 0 && at + 1 < chains.size()) {
      Criterion criterion = rank.between(chain, chains.get(at + 1), atlas);
      order.add(sentence("before", at + 2, criterion, chain, chains.get(at + 1)));
    }
    return order;
  }

  private static Sentence sentence(
      String where, int number, Criterion criterion, Chain chain, Chain other) {
    return Sentence.of(
        "It stands %s number %d: %s.".formatted(where, number, reason(criterion, chain, other)));
  }

  private static String reason(Criterion criterion, Chain chain, Chain other) {
    return switch (criterion) {
      case ORIGINS ->
          "its weakest leg has %s, that of the other %d"
              .formatted(
                  Phrases.count(weakest(chain).origins().size(), "independent origin"),
                  weakest(other).origins().size());
      case DOCUMENTS ->
          "its weakest leg stands in %s, that of the other in %d"
              .formatted(
                  Phrases.count(weakest(chain).documents().size(), "document"),
                  weakest(other).documents().size());
      case CERTAINTY ->
          "its weakest leg is %s, that of the other %s"
              .formatted(certainty(chain), certainty(other));
      case TIMING ->
          "in time it is %s, the other %s"
              .formatted(
                  Words.word(chain.timing().verdict()), Words.word(other.timing().verdict()));
      case LEGS ->
          "it has %s, the other %d"
              .formatted(Phrases.count(chain.legs().size(), "leg"), other.legs().size());
      case ARRIVAL ->
          "the earliest that it can arrive is %s, the other %s"
              .formatted(arrival(chain), arrival(other));
      case DEPARTURE ->
          "the latest that it can leave is %s, the other %s"
              .formatted(departure(chain), departure(other));
      case DURATION ->
          "it takes %s at least, the other %s".formatted(duration(chain), duration(other));
      case DISTANCE -> "they differ in length, the shorter first, one of unknown length last";
      case ID -> "nothing but the order of their ids tells them apart";
    };
  }

  private static Support weakest(Chain chain) {
    return chain.legs().get(chain.weakestLeg() - 1).reading().support();
  }

  private static String certainty(Chain chain) {
    return weakest(chain).certainty().map(Words::word).orElse("unsourced");
  }

  private static String departure(Chain chain) {
    return chain.departure().map(LocalDate::toString).orElse("unknown");
  }

  private static String duration(Chain chain) {
    return chain.duration().map(days -> Phrases.count(days, "day")).orElse("an unknown time");
  }

  private static String arrival(Chain chain) {
    return chain.arrival().map(LocalDate::toString).orElse("at a time unknown");
  }
}
