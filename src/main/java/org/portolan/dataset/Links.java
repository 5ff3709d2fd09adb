package org.portolan.dataset;

import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.transport.Link;
import org.portolan.domain.transport.Mode;

/** Reads links.csv. */
final class Links implements Spreadsheet {
  private final Draft draft;

  Links(Draft draft) {
    this.draft = draft;
  }

  @Override
  public CsvFormat format() {
    return CsvFormat.of("links.csv", "id,mode,from,to,name,note", "id", "from", "to");
  }

  @Override
  public Set<Sort> defines() {
    return Set.of(Sort.LINK);
  }

  @Override
  public void read(CsvRow row) {
    int before = draft.faults.count();
    Optional<Id> id = Rows.id(row, draft, defines());
    Optional<Mode> mode = row.find("mode").flatMap(cell -> draft.checks.oneOf(cell, Mode.class));
    Optional<Id> from = Rows.required(row, draft, "from", Sort.PLACE);
    Optional<Id> to = Rows.required(row, draft, "to", Sort.PLACE);
    Rows.requireTwoEnds(row, draft, from, to);
    Optional<String> name = row.find("name").flatMap(draft.checks::line);
    Optional<String> note = row.find("note").flatMap(draft.checks::text);
    if (draft.faults.count() == before && from.isPresent() && to.isPresent()) {
      draft.corpus.add(
          new Link(id.orElseThrow(), mode.orElse(Mode.UNKNOWN), from.get(), to.get(), name, note));
    }
  }
}
