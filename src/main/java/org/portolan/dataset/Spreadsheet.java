package org.portolan.dataset;

import java.util.Set;

/** Reads the rows of one kind of spreadsheet into a draft. */
interface Spreadsheet {
  CsvFormat format();

  /** What its rows define. */
  Set<Sort> defines();

  /** Reads a row that has as many cells as the header. */
  void read(CsvRow row);

  /** Reads a whole file. */
  default void read(SourceText source, Draft draft) {
    CsvTable table = CsvTable.read(source, format(), draft.faults);
    // A row that is not whole may be several, joined where a line end or quote was lost.
    if (!table.complete() || !table.rows().stream().allMatch(CsvRow::whole)) {
      draft.definitions.missSome(defines());
    }
    int uses = draft.references.count();
    table.rows().stream().filter(CsvRow::whole).forEach(this::read);
    draft.references.settleSince(uses);
  }
}
