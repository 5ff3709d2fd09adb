package org.portolan.usecase.history;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Function;
import org.portolan.chain.Chain;
import org.portolan.chain.Gap;
import org.portolan.chain.Join;
import org.portolan.domain.Id;
import org.portolan.usecase.Phrases;
import org.portolan.usecase.history.AnswerChange.What;

/** Compares two states of an answer. */
final class Comparison {
  private final AnswerState before;
  private final AnswerState after;
  private final Wording wording;
  private final List<AnswerChange> changes = new ArrayList<>();

  Comparison(AnswerState before, AnswerState after, Wording wording) {
    this.before = before;
    this.after = after;
    this.wording = wording;
  }

  /** The changes: chains, the gap, legs in order of movement, joins chain by chain, distances. */
  List<AnswerChange> changes() {
    chains();
    gap();
    after
        .legs()
        .forEach(
            (id, leg) ->
                changes.addAll(
                    new LegComparison(Optional.ofNullable(before.legs().get(id)), leg, wording)
                        .changes()));
    after.chains().forEach(this::joins);
    distances();
    return changes;
  }

  private void chains() {
    after
        .chains()
        .forEach(
            (id, chain) -> {
              if (!before.chains().containsKey(id)) {
                add(What.CHAIN_APPEARED, id, Optional.empty(), Optional.of(id), claims(chain));
              }
            });
    before
        .chains()
        .forEach(
            (id, chain) -> {
              if (!after.chains().containsKey(id)) {
                add(What.CHAIN_DISAPPEARED, id, Optional.of(id), Optional.empty(), List.of());
              }
            });
  }

  private void add(
      What what, String chain, Optional<String> was, Optional<String> is, List<Id> claims) {
    Chain meant = is.isPresent() ? after.chains().get(chain) : before.chains().get(chain);
    if (meant != null) {
      changes.add(
          new AnswerChange(
              what,
              Optional.of(chain),
              Optional.empty(),
              OptionalInt.empty(),
              was,
              is,
              claims,
              wording.lead(),
              wording.chain(what, meant)));
    }
  }

  /** The claims behind a chain that were not behind the same legs before. */
  private List<Id> claims(Chain chain) {
    NavigableSet<Id> claims = new TreeSet<>();
    chain
        .legs()
        .forEach(
            leg -> {
              claims.addAll(leg.reading().support().claims());
              Optional.ofNullable(before.legs().get(leg.id()))
                  .ifPresent(known -> claims.removeAll(known.leg().reading().support().claims()));
            });
    return List.copyOf(claims);
  }

  private void gap() {
    Optional<String> was = before.gap().map(Comparison::ends);
    Optional<String> is = after.gap().map(Comparison::ends);
    if (!was.equals(is)) {
      changes.add(
          new AnswerChange(
              What.GAP,
              Optional.empty(),
              Optional.empty(),
              OptionalInt.empty(),
              was,
              is,
              List.of(),
              wording.lead(),
              wording.gap(before.gap(), after.gap())));
    }
  }

  private static String ends(Gap gap) {
    return gap.from() + " … " + gap.to();
  }

  private void joins(String id, Chain chain) {
    for (int at = 0; at < chain.joins().size(); at++) {
      Join is = chain.joins().get(at);
      int join = at;
      Optional<Join> was =
          Optional.ofNullable(before.chains().get(id)).map(known -> known.joins().get(join));
      compare(What.JOIN_VERDICT, id, join, was, is, told -> told.timing().verdict());
      compare(What.JOIN_BASIS, id, join, was, is, told -> told.timing().basis());
      compare(What.JOIN_CONTINUITY, id, join, was, is, Join::continuity);
    }
  }

  private void compare(
      What what, String chain, int at, Optional<Join> was, Join is, Function<Join, Enum<?>> read) {
    Optional<String> old = was.map(read).map(Enum::name);
    String now = read.apply(is).name();
    if (!old.equals(Optional.of(now))) {
      List<Id> claims = new ArrayList<>();
      if (what != What.JOIN_VERDICT) {
        claims.addAll(is.claims());
        was.ifPresent(known -> claims.removeAll(known.claims()));
      }
      changes.add(
          new AnswerChange(
              what,
              Optional.of(chain),
              Optional.empty(),
              OptionalInt.of(at + 1),
              old,
              Optional.of(now),
              claims,
              wording.lead(),
              wording.join(what, is.at(), old, now)));
    }
  }

  private void distances() {
    after
        .distances()
        .forEach(
            (told, claims) -> {
              if (!before.distances().containsKey(told)) {
                String words = Phrases.quantity(told.distance());
                changes.add(
                    new AnswerChange(
                        What.DISTANCE,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.of(words),
                        List.copyOf(claims),
                        wording.lead(),
                        wording.distance(told)));
              }
            });
  }
}
