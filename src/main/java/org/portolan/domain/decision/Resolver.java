package org.portolan.domain.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.portolan.domain.Id;

/** Works out which decisions act, and where they contradict one another or how things nest. */
final class Resolver {
  private static final Comparator<Decision> BY_TIME =
      Comparator.comparing(
              (Decision decision) -> decision.decided().bounds().latest().orElse(LocalDate.MAX))
          .thenComparing(decision -> decision.decided().bounds().earliest().orElse(LocalDate.MIN))
          .thenComparing(Decision::id);

  final Map<Id, Standing> standings = new TreeMap<>();
  final NavigableMap<Id, Id> kept = new TreeMap<>();
  final List<Decision> different = new ArrayList<>();
  final List<Contradiction> contradictions = new ArrayList<>();
  private final Map<Id, Id> containerOf;
  private final List<Decision> same = new ArrayList<>();
  private final Groups groups;

  Resolver(Collection<Decision> all, Map<Id, Id> containerOf) {
    this.containerOf = containerOf;
    Map<List<Id>, List<Decision>> byPair = new LinkedHashMap<>();
    for (Decision decision : all.stream().sorted(BY_TIME).toList()) {
      if (decision.undone().isPresent()) {
        standings.put(decision.id(), Standing.UNDONE);
      } else {
        byPair.computeIfAbsent(decision.pair(), pair -> new ArrayList<>()).add(decision);
      }
    }
    byPair.values().forEach(this::settle);
    groups = new Groups(same);
    Set<Id> broken = new HashSet<>();
    different.forEach(decision -> requireApart(decision, broken));
    groups.all().stream()
        .filter(group -> !broken.contains(group.first()))
        .forEach(group -> requireSideBySide(group, broken));
    groups.all().forEach(group -> put(group, !broken.contains(group.first())));
  }

  /** Of several decisions about two things the latest acts. */
  private void settle(List<Decision> ofPair) {
    Decision acting = ofPair.get(ofPair.size() - 1);
    List<Decision> unclear =
        ofPair.stream()
            .filter(other -> other.verdict() != acting.verdict() && !acting.isLaterThan(other))
            .toList();
    ofPair.forEach(decision -> standings.put(decision.id(), Standing.SUPERSEDED));
    if (unclear.isEmpty()) {
      act(acting);
      return;
    }
    contradictions.add(
        new Contradiction(
            Contradiction.Kind.DATE,
            acting,
            unclear,
            "a date that tells whether it or %s is the later, since they say the contrary"
                .formatted(words(unclear))));
    // Keeping apart what may be one loses nothing; joining what may be two misleads.
    for (Decision decision : ofPair) {
      if (decision.verdict() == Ruling.SAME) {
        standings.put(decision.id(), Standing.CONTRADICTED);
      }
    }
    ofPair.stream()
        .filter(decision -> decision.verdict() == Ruling.DIFFERENT)
        .reduce((earlier, later) -> later)
        .ifPresent(this::act);
  }

  private void act(Decision decision) {
    standings.put(decision.id(), Standing.ACTS);
    (decision.verdict() == Ruling.SAME ? same : different).add(decision);
  }

  private void requireApart(Decision decision, Set<Id> broken) {
    List<Decision> row = groups.between(decision.entity(), decision.other());
    if (!row.isEmpty()) {
      broken.add(groups.of(decision.entity()).first());
      contradictions.add(
          new Contradiction(
              Contradiction.Kind.VERDICT,
              decision,
              row,
              "what agrees with %s, by which '%s' and '%s' are one"
                  .formatted(words(row), decision.entity(), decision.other())));
    }
  }

  private void requireSideBySide(NavigableSet<Id> group, Set<Id> broken) {
    for (Id inner : group) {
      Optional<Id> outer = container(inner, group);
      if (outer.isPresent()) {
        broken.add(group.first());
        List<Decision> row = new ArrayList<>(groups.between(inner, outer.get()));
        if (row.isEmpty()) {
          row.addAll(groups.within(group));
        }
        Decision first = row.remove(0);
        contradictions.add(
            new Contradiction(
                Contradiction.Kind.NESTING,
                first,
                row,
                "two things neither of which is a part of the other; '%s' is within '%s'%s"
                    .formatted(
                        inner,
                        outer.get(),
                        row.isEmpty() ? "" : ", one with it by " + words(row))));
        return;
      }
    }
  }

  /** A member of the group that contains a member, where what decisions make one nests as one. */
  private Optional<Id> container(Id inner, NavigableSet<Id> group) {
    Set<Id> seen = new HashSet<>();
    List<Id> pending =
        new ArrayList<>(Optional.ofNullable(containerOf.get(inner)).stream().toList());
    while (!pending.isEmpty()) {
      Id at = pending.remove(pending.size() - 1);
      if (group.contains(at)) {
        return Optional.of(at);
      }
      for (Id member : groups.of(at)) {
        Id next = containerOf.get(member);
        if (next != null && seen.add(next)) {
          pending.add(next);
        }
      }
    }
    return Optional.empty();
  }

  private void put(NavigableSet<Id> group, boolean sound) {
    List<Decision> within = groups.within(group);
    if (!sound) {
      within.forEach(decision -> standings.put(decision.id(), Standing.CONTRADICTED));
      return;
    }
    Set<Id> others = within.stream().map(Decision::other).collect(Collectors.toSet());
    Id main =
        group.stream().filter(member -> !others.contains(member)).findFirst().orElse(group.first());
    group.forEach(member -> kept.put(member, main));
  }

  private static String words(List<Decision> decisions) {
    return decisions.stream()
        .map(decision -> "'" + decision.id() + "'")
        .collect(Collectors.joining(" and "));
  }
}
