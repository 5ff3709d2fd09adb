package org.portolan.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Corpus;
import org.portolan.names.Match;
import org.portolan.names.NameIndex;
import org.portolan.names.Resolution;
import org.portolan.usecase.BadQuestion;
import org.portolan.usecase.QuestionReader;
import org.portolan.usecase.Snapshot;

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
    return given
        .find(parameter)
        .map(name -> QuestionReader.resolve(parameter, name, snapshot.actors()));
  }

  /** A document, by its id. */
  Optional<Id> findDocument(String parameter, Parameters given) {
    return given
        .find(parameter)
        .map(id -> QuestionReader.resolve(parameter, id, ids(corpus.documents().keySet())));
  }

  /** What claims can be about: a thing of any type, by its id or name. */
  Optional<Id> findSubject(String parameter, Parameters given) {
    return given.find(parameter).map(name -> subject(parameter, name));
  }

  private Id subject(String parameter, String name) {
    List<Match> meant = new ArrayList<>();
    List<Match> near = new ArrayList<>();
    for (NameIndex index :
        List.of(snapshot.places(), snapshot.vessels(), snapshot.actors(), otherSubjects())) {
      (index.resolve(name) instanceof Resolution.Unknown ? near : meant).addAll(near(index, name));
    }
    if (meant.isEmpty()) {
      throw new BadQuestion.UnknownName(parameter, name, near);
    }
    return meant.stream()
        .map(Match::id)
        .filter(id -> meant.size() == 1 || id.value().equals(name))
        .findFirst()
        .orElseThrow(() -> new BadQuestion.AmbiguousName(parameter, name, meant));
  }

  private NameIndex otherSubjects() {
    return ids(
        Stream.of(corpus.movements(), corpus.links(), corpus.subjects())
            .flatMap(things -> things.keySet().stream())
            .toList());
  }

  /** The thing with the id in a path; a name is not an id, but leads to suggestions. */
  static <T> T inPath(Map<Id, T> things, NameIndex index, String what, String id) {
    return Optional.of(id)
        .filter(Id::isSlug)
        .flatMap(slug -> Optional.ofNullable(things.get(new Id(slug))))
        .orElseThrow(() -> Refusal.unknownId(what, id, near(index, id)));
  }

  /** An index of things that have no names but their ids. */
  static NameIndex ids(Collection<Id> ids) {
    return new NameIndex(ids.stream().map(id -> new NameIndex.Entry(id, id.value())).toList());
  }

  /** The things that have a name, else those with a similar one. */
  static List<Match> near(NameIndex index, String name) {
    Resolution resolution = index.resolve(name);
    if (resolution instanceof Resolution.Found found) {
      return index.search(name).stream().filter(match -> match.id().equals(found.id())).toList();
    }
    if (resolution instanceof Resolution.Ambiguous ambiguous) {
      return ambiguous.candidates();
    }
    return ((Resolution.Unknown) resolution).suggestions();
  }
}
