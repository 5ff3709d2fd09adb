package org.portolan.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Mode;
import org.portolan.domain.transport.Movement;
import org.portolan.domain.transport.Window;

/** Reads movements.csv. */
final class Movements implements Spreadsheet {
  private final Draft draft;

  Movements(Draft draft) {
    this.draft = draft;
  }

  @Override
  public CsvFormat format() {
    return CsvFormat.of("movements.csv", "id,mode,from,to,vessel,after,note", "id", "from", "to");
  }

  @Override
  public Set<Sort> defines() {
    return Set.of(Sort.MOVEMENT);
  }

  @Override
  public void read(CsvRow row) {
    int before = draft.faults.count();
    Optional<Id> id = Rows.id(row, draft, defines());
    Optional<Mode> mode = row.find("mode").flatMap(cell -> draft.checks.oneOf(cell, Mode.class));
    Optional<Id> from = Rows.required(row, draft, "from", Sort.PLACE);
    Optional<Id> to = Rows.required(row, draft, "to", Sort.PLACE);
    Rows.requireTwoEnds(row, draft, from, to);
    Optional<Id> vessel =
        row.find("vessel").flatMap(cell -> draft.references.use(cell, Sort.VESSEL));
    List<Id> after = after(row, id);
    Optional<String> note = row.find("note").flatMap(draft.checks::text);
    if (draft.faults.count() == before && from.isPresent() && to.isPresent()) {
      Movement movement =
          new Movement(
              id.orElseThrow(),
              mode.orElse(Mode.UNKNOWN),
              from.get(),
              to.get(),
              vessel,
              after,
              Window.OPEN,
              note);
      draft.corpus.add(movement);
      draft.claimed.requireMovement(movement, row);
    }
  }

  private List<Id> after(CsvRow row, Optional<Id> id) {
    List<Id> all = new ArrayList<>();
    for (Value item : row.list("after")) {
      Optional<Id> earlier = draft.references.use(item, Sort.MOVEMENT);
      earlier.ifPresent(all::add);
      if (id.isPresent() && earlier.isPresent()) {
        draft.afterCircles.add(id.get(), earlier.get(), item);
      }
    }
    return all;
  }
}
