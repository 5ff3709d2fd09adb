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
    int uses = draft.references.count();
    boolean complete =
        CsvTable.read(
            source,
            format(),
            draft.faults,
            row -> {
              if (draft.capacity.takes(row::at)) {
                read(row);
              }
            });
    if (!complete) {
      draft.definitions.missSome(defines());
    }
    draft.references.settleSince(uses);
  }
}
