package org.portolan.dataset;

import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;
import org.portolan.domain.evidence.Subject;

/** Reads subjects.csv. */
final class Subjects implements Spreadsheet {
  private final Draft draft;

  Subjects(Draft draft) {
    this.draft = draft;
  }

  @Override
  public CsvFormat format() {
    return CsvFormat.of("subjects.csv", "id,type,note", "id", "type");
  }

  @Override
  public Set<Sort> defines() {
    return Sort.SUBJECTS;
  }

  @Override
  public void read(CsvRow row) {
    int before = draft.faults.count();
    Optional<Subject.Type> type =
        row.require("type", "SIGHTING, TOTAL, EVENT or RULE", draft.faults)
            .flatMap(cell -> draft.checks.oneOf(cell, Subject.Type.class));
    Optional<Id> id = Rows.id(row, draft, type.map(Sort::of).map(Set::of).orElse(Sort.SUBJECTS));
    Optional<String> note = row.find("note").flatMap(draft.checks::text);
    if (draft.faults.count() == before) {
      draft.corpus.add(new Subject(id.orElseThrow(), type.orElseThrow(), note));
    }
  }
}
