package org.portolan.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Name;

/** Reads names.csv. */
final class Names implements Spreadsheet {
  private record Spelling(Id entity, String text) {}

  private final Draft draft;
  private final Map<Spelling, Position> seen = new HashMap<>();

  Names(Draft draft) {
    this.draft = draft;
  }

  @Override
  public CsvFormat format() {
    return CsvFormat.of("names.csv", "entity,name,lang,documents,note", "entity", "name");
  }

  @Override
  public Set<Sort> defines() {
    return Set.of();
  }

  @Override
  public void read(CsvRow row) {
    int before = draft.faults.count();
    Optional<Id> entity =
        row.require("entity", "the id of a place, a vessel or an actor", draft.faults)
            .flatMap(
                cell -> draft.references.use(cell, Set.of(Sort.PLACE, Sort.VESSEL, Sort.ACTOR)));
    Optional<Value> cell = row.require("name", "a spelling", draft.faults);
    Optional<String> name = cell.flatMap(draft.checks::line);
    if (cell.isPresent() && entity.isPresent() && name.isPresent()) {
      requireOnce(cell.get(), entity.get());
    }
    Optional<String> lang = row.find("lang").flatMap(draft.checks::language);
    List<Id> documents =
        row.list("documents").stream()
            .flatMap(item -> draft.references.use(item, Sort.DOCUMENT).stream())
            .toList();
    Optional<String> note = row.find("note").flatMap(draft.checks::text);
    if (draft.faults.count() == before && entity.isPresent()) {
      draft.definitions.name(entity.get(), name.orElseThrow());
      draft.corpus.add(new Name(entity.get(), name.orElseThrow(), lang, documents, note));
    }
  }

  private void requireOnce(Value name, Id entity) {
    Position first = seen.putIfAbsent(new Spelling(entity, name.text()), name.at());
    if (first != null) {
      draft.faults.add(
          name.fault(
              "each spelling of %s once; it stands at line %d already"
                  .formatted(entity, first.line())));
    }
  }
}
