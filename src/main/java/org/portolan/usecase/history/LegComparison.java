package org.portolan.usecase.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.portolan.chain.Leg;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Claim;
import org.portolan.domain.evidence.Support;
import org.portolan.domain.time.Bounds;
import org.portolan.domain.time.Edtf;
import org.portolan.domain.transport.Mode;
import org.portolan.usecase.history.AnswerChange.What;
import org.portolan.usecase.history.AnswerState.LegState;

/** Compares a leg of an answer with what it was, if it was in the answer. */
final class LegComparison {
  private final Optional<LegState> before;
  private final LegState after;
  private final Wording wording;
  private final List<Claim> news;
  private final List<AnswerChange> changes = new ArrayList<>();

  LegComparison(Optional<LegState> before, LegState after, Wording wording) {
    this.before = before;
    this.after = after;
    this.wording = wording;
    Set<Id> claims = new HashSet<>(support(after).claims());
    before.ifPresent(known -> claims.removeAll(support(known).claims()));
    this.news = wording.claims(claims);
  }

  List<AnswerChange> changes() {
    count(What.DOCUMENTS, state -> support(state).documents());
    count(What.COARSER, state -> support(state).coarser());
    count(What.ORIGINS, state -> support(state).origins());
    value(
        What.CERTAINTY,
        state -> support(state).certainty().map(Enum::name),
        claim -> support(after).certainty().equals(Optional.of(claim.provenance().certainty())));
    bounds(What.DEPARTED, state -> state.leg().window().departure());
    bounds(What.ARRIVED, state -> state.leg().window().arrival());
    value(
        What.MODE,
        state ->
            Optional.of(state.leg().reading().mode()).filter(Mode.UNKNOWN::equals).isPresent()
                ? Optional.empty()
                : Optional.of(state.leg().reading().mode().name()),
        claim -> claim.stated().mode().isPresent());
    value(
        What.VESSEL,
        state -> state.leg().reading().vessel().map(Id::value),
        claim -> claim.stated().vessel().isPresent());
    value(What.FLAG, LegState::flag, claim -> claim.stated().vessel().isPresent());
    denied();
    return changes;
  }

  private static Support support(LegState state) {
    return state.leg().reading().support();
  }

  private void count(What what, Function<LegState, Set<Id>> read) {
    Set<Id> was = before.map(read).orElse(Set.of());
    Set<Id> is = read.apply(after);
    boolean isNew = what == What.DOCUMENTS && before.isEmpty();
    if (isNew || !was.equals(is)) {
      Optional<String> old = before.map(known -> Integer.toString(was.size()));
      add(what, old, Optional.of(Integer.toString(is.size())), ids(news), counted(what, was, is));
    }
  }

  private String counted(What what, Set<Id> was, Set<Id> is) {
    return switch (what) {
      case DOCUMENTS -> wording.documents(after.leg(), before.map(LegState::leg));
      case COARSER -> wording.coarser(after.leg(), is.size());
      default -> wording.origins(after.leg(), was, is);
    };
  }

  private void value(
      What what, Function<LegState, Optional<String>> read, Predicate<Claim> telling) {
    Optional<String> was = before.flatMap(read);
    Optional<String> is = read.apply(after);
    if (!was.equals(is)) {
      add(what, was, is, telling(telling), wording.value(what, after.leg(), was, is));
    }
  }

  private void bounds(What what, Function<LegState, Bounds> read) {
    Bounds was = before.map(read).orElse(Bounds.UNBOUNDED);
    Bounds is = read.apply(after);
    if (!was.equals(is)) {
      add(
          what,
          text(was),
          text(is),
          telling(claim -> !claim.stated().dates().isEmpty()),
          wording.bounds(what, after.leg(), was, is));
    }
  }

  private static Optional<String> text(Bounds bounds) {
    return Edtf.of(bounds).map(Edtf::text);
  }

  private void denied() {
    List<Id> was = before.map(LegState::denied).orElse(List.of());
    if (!was.equals(after.denied())) {
      List<Id> claims = new ArrayList<>(after.denied());
      claims.removeAll(was);
      add(
          What.DENIED,
          before.map(known -> Integer.toString(was.size())),
          Optional.of(Integer.toString(after.denied().size())),
          claims,
          wording.denied(after.leg(), after.denied().size()));
    }
  }

  /**
   * The new claims that say such a thing; all new ones if none does, as when a preference rules.
   */
  private List<Id> telling(Predicate<Claim> telling) {
    List<Claim> told = news.stream().filter(telling).toList();
    return ids(told.isEmpty() ? news : told);
  }

  private static List<Id> ids(Collection<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }

  private void add(
      What what, Optional<String> was, Optional<String> is, List<Id> claims, String text) {
    Leg leg = after.leg();
    changes.add(
        new AnswerChange(
            what,
            Optional.empty(),
            Optional.of(leg.id()),
            OptionalInt.empty(),
            was,
            is,
            claims,
            wording.lead(),
            text));
  }
}
