package org.portolan.dataset;

import java.util.Optional;
import java.util.Set;
import org.portolan.domain.Id;

/** Reads the cells that several spreadsheets have. */
final class Rows {
  private Rows() {}

  static Optional<Id> id(CsvRow row, Draft draft, Set<Sort> sorts) {
    return row.require("id", "an id", draft.faults)
        .flatMap(cell -> draft.definitions.define(cell, sorts));
  }

  static Optional<String> name(CsvRow row, Draft draft, Optional<Id> id) {
    Optional<String> name =
        row.require("name", "the name to show", draft.faults).flatMap(draft.checks::line);
    if (id.isPresent() && name.isPresent()) {
      draft.definitions.name(id.get(), name.get());
    }
    return name;
  }

  static Optional<Id> partOf(CsvRow row, Draft draft, Optional<Id> id, Sort sort, Circles circles) {
    Optional<Value> cell = row.find("part_of");
    Optional<Id> whole = cell.flatMap(value -> draft.references.use(value, sort));
    if (cell.isPresent() && id.isPresent() && whole.isPresent()) {
      circles.add(id.get(), whole.get(), cell.get());
      draft.containerOf.put(id.get(), whole.get());
    }
    return whole;
  }

  /** An id that must be given. */
  static Optional<Id> required(CsvRow row, Draft draft, String column, Sort sort) {
    return row.require(column, "the id of " + Sort.phrase(Set.of(sort)), draft.faults)
        .flatMap(cell -> draft.references.use(cell, sort));
  }

  /** Reports two ends that are one. */
  static void requireTwoEnds(CsvRow row, Draft draft, Optional<Id> from, Optional<Id> to) {
    if (from.isPresent() && from.equals(to)) {
      row.find("to")
          .ifPresent(cell -> draft.faults.add(cell.fault("another place than it starts from")));
    }
  }
}
