package org.portolan.dataset;

import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.actor.Actor;
import org.portolan.domain.actor.ActorKind;

/** Reads actors.csv. */
final class Actors implements Spreadsheet {
  private final Draft draft;

  Actors(Draft draft) {
    this.draft = draft;
  }

  @Override
  public CsvFormat format() {
    return CsvFormat.of("actors.csv", "id,name,kind,country,part_of,note", "id", "name", "kind");
  }

  @Override
  public Set<Sort> defines() {
    return Set.of(Sort.ACTOR);
  }

  @Override
  public void read(CsvRow row) {
    int before = draft.faults.count();
    Optional<Id> id = Rows.id(row, draft, defines());
    Optional<String> name = Rows.name(row, draft, id);
    Optional<ActorKind> kind =
        row.require("kind", "a kind of actor", draft.faults)
            .flatMap(cell -> draft.checks.oneOf(cell, ActorKind.class));
    Optional<String> country = row.find("country").flatMap(draft.checks::country);
    Optional<Id> partOf = Rows.partOf(row, draft, id, Sort.ACTOR, draft.actorCircles);
    Optional<String> note = row.find("note").flatMap(draft.checks::text);
    if (draft.faults.count() == before) {
      draft.corpus.add(
          new Actor(
              id.orElseThrow(), name.orElseThrow(), kind.orElseThrow(), country, partOf, note));
    }
  }
}
