package org.portolan.domain.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portolan.domain.Id;

/**
 * Two bodies of evidence side by side, to tell what differs in a thing that is in either.
 *
 * @param before what was
 * @param after what is to be
 */
public record Comparison(Corpus before, Corpus after) {
  /**
   * Compares them. Takes time in proportion to their size.
   *
   * @return which things differ
   */
  public Difference difference() {
    return Difference.between(before, after);
  }

  /**
   * Tells what differs in one thing, property by property.
   *
   * @param change a change of the {@link #difference()}
   * @return the properties that are not the same, in order of name; all of what is added or removed
   */
  public List<FieldChange> fields(Change change) {
    NavigableMap<String, String> was = properties(before, change);
    NavigableMap<String, String> is = properties(after, change);
    NavigableSet<String> names = new TreeSet<>(was.keySet());
    names.addAll(is.keySet());
    return names.stream()
        .map(
            name ->
                new FieldChange(
                    name, Optional.ofNullable(was.get(name)), Optional.ofNullable(is.get(name))))
        .filter(field -> !field.before().equals(field.after()))
        .toList();
  }

  private static NavigableMap<String, String> properties(Corpus corpus, Change change) {
    Map<Id, ?> things =
        switch (change.thing()) {
          case PLACE -> corpus.places();
          case VESSEL -> corpus.vessels();
          case ACTOR -> corpus.actors();
          case LINK -> corpus.links();
          case MOVEMENT -> corpus.movements();
          case SUBJECT -> corpus.subjects();
          case DOCUMENT -> corpus.documents();
          case CLAIM -> corpus.claims();
          case DECISION -> corpus.decisions().all();
          case NAME -> Map.of(change.id(), spelled(corpus.names(), change));
        };
    return things.containsKey(change.id())
        ? Properties.of(things.get(change.id()))
        : new TreeMap<>();
  }

  /** A spelling can stand several times, each with its own language or documents. */
  private static List<Name> spelled(Collection<Name> names, Change change) {
    return names.stream()
        .filter(name -> name.entity().equals(change.id()))
        .filter(name -> change.spelling().filter(name.text()::equals).isPresent())
        .toList();
  }
}
