package org.portolan.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.domain.transport.Movement;
import org.portolan.names.Candidate;
import org.portolan.names.NameIndex;
import org.portolan.names.Resolution;

/** Finds what claims can be about: a thing of any type, by its id or any known name. */
public final class Subjects {
  /** Of so many movements, ids that are similar to a name are looked for. */
  private static final int FEW = 10_000;

  private final Snapshot snapshot;

  /**
   * Finds in a snapshot.
   *
   * @param snapshot the evidence, for its names
   */
  public Subjects(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /**
   * Finds what a name means.
   *
   * @param parameter the parameter, for the message
   * @param name an id, or a name of a place, vessel or actor
   * @return the thing
   * @throws BadQuestion with what is near if nothing has the name, or with the things that have it
   *     if several do and none has it as its id
   */
  public Id find(String parameter, String name) {
    List<Candidate> meant = new ArrayList<>();
    List<Candidate> near = new ArrayList<>();
    for (NameIndex index :
        List.of(snapshot.places(), snapshot.vessels(), snapshot.actors(), others(name))) {
      (index.resolve(name) instanceof Resolution.Unknown ? near : meant).addAll(near(index, name));
    }
    if (meant.isEmpty()) {
      throw new BadQuestion.UnknownName(parameter, name, near);
    }
    return meant.stream()
        .map(Candidate::id)
        .filter(id -> meant.size() == 1 || id.value().equals(name))
        .findFirst()
        .orElseThrow(() -> new BadQuestion.AmbiguousName(parameter, name, meant));
  }

  /**
   * What has no names but its id. A million ids are not looked through for similar ones: a movement
   * is found by its id alone then, as people copy it.
   */
  private NameIndex others(String name) {
    Corpus corpus = snapshot.corpus();
    return new NameIndex(
        Stream.of(corpus.links().keySet(), corpus.subjects().keySet(), movements(name))
            .flatMap(Set::stream)
            .map(id -> new NameIndex.Entry(id, id.value()))
            .toList());
  }

  private Set<Id> movements(String name) {
    Map<Id, Movement> all = snapshot.corpus().movements();
    if (all.size() <= FEW) {
      return all.keySet();
    }
    return Optional.of(name)
        .filter(Id::isSlug)
        .map(Id::new)
        .filter(all::containsKey)
        .map(Set::of)
        .orElseGet(Set::of);
  }

  /**
   * Lists the things that have a name, else those with a similar one.
   *
   * @param index the names
   * @param name an id or name
   * @return the closest first; may be empty
   */
  public static List<Candidate> near(NameIndex index, String name) {
    return index.near(name);
  }
}
