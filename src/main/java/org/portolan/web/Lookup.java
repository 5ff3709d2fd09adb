package org.portolan.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.names.Candidate;
import org.portolan.names.NameIndex;
import org.portolan.usecase.Snapshot;
import org.portolan.usecase.Subjects;
import org.portolan.usecase.Values;

/** Finds what the names and ids of a request mean, or refuses them with what is near. */
final class Lookup {
  private final Snapshot snapshot;
  private final Corpus corpus;

  Lookup(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.corpus = snapshot.corpus();
  }

  /** An actor, by its id or name. */
  Optional<Id> findActor(String parameter, Parameters given) {
    return given.find(parameter).map(name -> Values.resolve(parameter, name, snapshot.actors()));
  }

  /** A document, by its id. */
  Optional<Id> findDocument(String parameter, Parameters given) {
    return given
        .find(parameter)
        .map(id -> Values.resolve(parameter, id, ids(corpus.documents().keySet())));
  }

  /** What claims can be about: a thing of any type, by its id or name. */
  Optional<Id> findSubject(String parameter, Parameters given) {
    return given.find(parameter).map(name -> new Subjects(snapshot).find(parameter, name));
  }

  /** The thing with the id in a path; a name is not an id, but leads to suggestions. */
  static <T> T inPath(Map<Id, T> things, Supplier<NameIndex> names, String what, String id) {
    return Optional.of(id)
        .filter(Id::isSlug)
        .flatMap(slug -> Optional.ofNullable(things.get(new Id(slug))))
        .orElseThrow(() -> Refusal.unknownId(what, id, near(names.get(), id)));
  }

  /** The place, vessel or actor with the id in a path, or what decisions make one with it. */
  static <T> T inPath(
      Snapshot snapshot, Map<Id, T> things, Supplier<NameIndex> names, String what, String id) {
    String kept = Id.isSlug(id) ? snapshot.corpus().decisions().kept(new Id(id)).value() : id;
    return inPath(things, names, what, kept);
  }

  /** An index of things that have no names but their ids. */
  static NameIndex ids(Collection<Id> ids) {
    return new NameIndex(ids.stream().map(id -> new NameIndex.Entry(id, id.value())).toList());
  }

  /** The things that have a name, else those with a similar one. */
  static List<Candidate> near(NameIndex index, String name) {
    return Subjects.near(index, name);
  }
}
