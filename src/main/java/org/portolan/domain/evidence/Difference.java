package org.portolan.domain.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.portolan.domain.Id;

/**
 * What changes between two bodies of evidence, thing by thing. What is the same in both is not in
 * it.
 *
 * @param changes the changes, in order of the sort of thing, then of id
 */
public record Difference(List<Change> changes) {
  /**
   * Sorts and copies the changes.
   *
   * @param changes the changes, in order of the sort of thing, then of id
   */
  public Difference {
    changes = changes.stream().sorted().toList();
  }

  /**
   * Compares two bodies of evidence. Takes time in proportion to their size.
   *
   * @param before what was
   * @param after what is to be
   * @return what changes
   */
  public static Difference between(Corpus before, Corpus after) {
    List<Change> changes = new ArrayList<>();
    compare(Change.Thing.PLACE, before.places(), after.places(), changes);
    compare(Change.Thing.VESSEL, before.vessels(), after.vessels(), changes);
    compare(Change.Thing.ACTOR, before.actors(), after.actors(), changes);
    compare(Change.Thing.LINK, before.links(), after.links(), changes);
    compare(Change.Thing.MOVEMENT, before.movements(), after.movements(), changes);
    compare(Change.Thing.SUBJECT, before.subjects(), after.subjects(), changes);
    compare(Change.Thing.DOCUMENT, before.documents(), after.documents(), changes);
    compare(Change.Thing.CLAIM, before.claims(), after.claims(), changes);
    compare(Change.Thing.DECISION, before.decisions().all(), after.decisions().all(), changes);
    compare(bySpelling(before.names()), bySpelling(after.names()), changes);
    return new Difference(changes);
  }

  private static <T> void compare(
      Change.Thing thing, Map<Id, T> before, Map<Id, T> after, List<Change> changes) {
    NavigableSet<Id> ids = new TreeSet<>(before.keySet());
    ids.addAll(after.keySet());
    for (Id id : ids) {
      kind(id, before, after)
          .ifPresent(kind -> changes.add(new Change(thing, id, Optional.empty(), kind)));
    }
  }

  /** Looks for keys first: movements and their claims are made when asked for. */
  private static <T> Optional<Change.Kind> kind(Id id, Map<Id, T> before, Map<Id, T> after) {
    if (!before.containsKey(id)) {
      return Optional.of(Change.Kind.ADDED);
    }
    return after.containsKey(id)
        ? kind(before.get(id), after.get(id))
        : Optional.of(Change.Kind.REMOVED);
  }

  /** What is called so, and the spelling. */
  private record Spelling(Id entity, String text) {}

  /** Several names can have one spelling, each with its own language or documents. */
  private static Map<Spelling, List<Name>> bySpelling(NavigableSet<Name> names) {
    return names.stream()
        .collect(Collectors.groupingBy(name -> new Spelling(name.entity(), name.text())));
  }

  private static void compare(
      Map<Spelling, List<Name>> before, Map<Spelling, List<Name>> after, List<Change> changes) {
    Set<Spelling> spellings = new HashSet<>(before.keySet());
    spellings.addAll(after.keySet());
    for (Spelling spelling : spellings) {
      kind(before.get(spelling), after.get(spelling))
          .map(
              kind ->
                  new Change(
                      Change.Thing.NAME, spelling.entity(), Optional.of(spelling.text()), kind))
          .ifPresent(changes::add);
    }
  }

  private static Optional<Change.Kind> kind(@Nullable Object before, @Nullable Object after) {
    if (before == null) {
      return Optional.of(Change.Kind.ADDED);
    }
    if (after == null) {
      return Optional.of(Change.Kind.REMOVED);
    }
    return before.equals(after) ? Optional.empty() : Optional.of(Change.Kind.CHANGED);
  }

  /**
   * Tells whether nothing changes.
   *
   * @return true without changes
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Counts the changes of one kind.
   *
   * @param kind added, changed or removed
   * @return how many things
   */
  public long count(Change.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }
}
